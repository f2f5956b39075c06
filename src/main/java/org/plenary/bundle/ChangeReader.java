package org.plenary.bundle;

import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonText.NotReadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Reads changes that stand alone, as the journal has them: one change, one line, in canonical form to the byte. Safe for several
 * threads.
 */
public final class ChangeReader {

    private final StrictJson strict;

    /** @param limits of a bundle: what is read here fits into one */
    public ChangeReader(Limits limits) {
        this.strict = new StrictJson(limits.ofChange());
    }

    /**
     * The change that a line holds.
     *
     * @param line without the line break; lone surrogates and U+0000 are refused
     * @throws NotReadable when it is no change, or not in canonical form (RFC 8785)
     */
    public Change read(String line) throws NotReadable {
        try (JsonParser json = strict.parser(line)) {
            if (json.nextToken() == null) {
                throw new NotReadable("The line is empty.");
            }
            Change change = new ChangeParser(json).read();
            if (!change.line().equals(line)) {
                throw new NotReadable("Change " + change.seq() + " of writer " + change.writer()
                        + " is not written as it was made; its line was altered.");
            }
            return change;
        } catch (JacksonException stopped) {
            throw new NotReadable("This line " + StrictJson.clause(stopped, "") + ".");
        }
    }
}
