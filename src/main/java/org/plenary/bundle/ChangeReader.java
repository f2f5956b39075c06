package org.plenary.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText.NotReadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads changes that stand alone, as the journal has them: one change, one line, in canonical form to the byte. Safe for several
 * threads.
 */
public final class ChangeReader {

    private final Limits limits;
    private final StrictJson strict;
    private final Vocabulary known = new Vocabulary();

    /** @param limits of a bundle: what is read here fits into one */
    public ChangeReader(Limits limits) {
        this.limits = limits.ofChange();
        this.strict = new StrictJson(this.limits);
    }

    /**
     * The change that a line holds.
     *
     * @param line in UTF-8, without the line break; the change's own from now on
     * @throws NotReadable when it is no change, or not in canonical form (RFC 8785)
     */
    public Change read(byte[] line) throws NotReadable {
        return read(line, Hash.of(line), Hash.NONE).change();
    }

    /** The same for a line that is a text; lone surrogates and U+0000 are refused. */
    public Change read(String line) throws NotReadable {
        return parse(line).change();
    }

    /** See {@link LineScanner#change}. */
    ReadChange read(byte[] line, Hash hash, Hash before) throws NotReadable {
        try {
            return new LineScanner(line, limits, known).change(hash, before);
        } catch (LineScanner.NotPlain e) {
            return parse(decode(line));
        }
    }

    private static String decode(byte[] line) throws NotReadable {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString(); // reports what is not UTF-8
        } catch (CharacterCodingException e) {
            throw new NotReadable("This line is not UTF-8 text throughout.");
        }
    }

    private ReadChange parse(String line) throws NotReadable {
        try (JsonParser json = strict.parser(line)) {
            if (json.nextToken() == null) {
                throw new NotReadable("The line is empty.");
            }
            Change change = new ChangeParser(json, known).read();
            if (!change.line().equals(line)) {
                throw new NotReadable("Change " + change.seq() + " of writer " + change.writer()
                        + " is not written as it was made; its line was altered.");
            }
            return new ReadChange(change, json.currentTokenCount());
        } catch (JacksonException stopped) {
            throw new NotReadable("This line " + StrictJson.clause(stopped, "") + ".");
        }
    }
}
