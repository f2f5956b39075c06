package org.plenary.feature.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Takes pasted or saved text into the review: shows first what it would put in, then saves it as one change. */
public final class TakeInSource {

    /** More than a careful reader could check; guards the memory against a wrong file. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final LocalCopy copy;
    private final Intake intake;

    /** @param intake reads sources */
    public TakeInSource(LocalCopy copy, Intake intake) {
        this.copy = copy;
        this.intake = intake;
    }

    /** Reads a file and says what it would put in; touches nothing. */
    public Outcome<Proposal> preview(Path file, Optional<String> shape) {
        return read(file).then(text -> Outcome.done(preview(file.getFileName().toString(), text, shape, Optional.empty())));
    }

    /** The text of a file, in UTF-8 or else in Windows' western encoding. */
    public Outcome<String> read(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Outcome.refused(file.getFileName() + " is larger than 16 MB, so it is no text to take in. Nothing was changed.")
                    : Outcome.done(text(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Outcome.refused(file + " cannot be read. Nothing was changed.");
        }
    }

    /** Reads pasted text and says what it would put in; touches nothing. */
    public Proposal preview(String name, String text, Optional<String> shape, Optional<String> meeting) {
        return copy.read(view -> news(view, intake.propose(name, text, shape, meeting, view)));
    }

    /** Saves what was proposed; the dot is empty when all of it is there already. */
    public Outcome<Optional<Dot>> apply(Proposal proposal) {
        return copy.save(view -> edits(view, proposal));
    }

    /** The edits that put a proposal into a view: only values that are not there already, and none where people's values conflict. */
    public static List<Edit> edits(View view, Proposal proposal) {
        var edits = new ArrayList<Edit>();
        for (Proposal.ProposedThing thing : news(view, proposal).things()) {
            thing.registers().forEach((register, value) -> edits.add(view.set(thing.entity(), register, value)));
        }
        return edits;
    }

    private static Proposal news(View view, Proposal proposal) {
        var things = new ArrayList<Proposal.ProposedThing>();
        for (Proposal.ProposedThing thing : proposal.things()) {
            var registers = new LinkedHashMap<String, JsonValue>();
            thing.registers().forEach((register, value) -> {
                if (isNews(view, thing.entity(), register, value)) {
                    registers.put(register, value);
                }
            });
            if (!registers.isEmpty()) {
                things.add(new Proposal.ProposedThing(thing.entity(), registers, thing.line()));
            }
        }
        return new Proposal(proposal.source(), things, proposal.problems());
    }

    private static boolean isNews(View view, String entity, String register, JsonValue value) {
        Optional<Entity> known = view.log(view.kinds().scope(entity, register)).entity(entity);
        Optional<Register> there = known.flatMap(e -> e.register(register));
        return there.map(r -> !r.isContested() && !r.latest().value().equals(value)).orElse(!value.isNull());
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
