package org.plenary.feature.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;

/**
 * Makes the sample review from the seed documents by the same intake that people use. Everything in it follows from the documents
 * and the given moment, so making it again gives the same bytes.
 */
public final class MakeSample {

    /** Who is said to have put the documents in: the mailbox that S1:18 names. */
    public static final String SECRETARIAT = "mssi-secretariat";

    private static final String PREDECESSOR = "ssr1";
    private static final int ID_LENGTH = 8;

    private final Intake intake;
    private final Stamp at;
    private final String app;
    private final ChangeLog log = new ChangeLog();
    private int counter;

    /**
     * @param at the moment that all of its changes carry
     * @param app the program's version
     */
    public MakeSample(Intake intake, Instant at, String app) {
        this.intake = intake;
        this.at = new Stamp(at, 0);
        this.app = app;
    }

    /**
     * A seed document.
     *
     * @param name what people call it
     * @param text its text as it is
     */
    public record Source(String name, String text) { }

    /** The sample as an unsigned bundle, from documents in the order in which they came about. */
    public Bundle make(List<Source> sources) {
        String all = String.join("\n", sources.stream().map(Source::text).toList());
        String review = "rv-" + Writer.derive(Hash.of(all), ID_LENGTH);
        write("beginning of " + review, beginning(review));
        for (Source source : sources) {
            View view = view();
            write(source.text(), TakeInSource.edits(view,
                    intake.propose(source.name(), source.text(), Optional.empty(), Optional.empty(), view)));
        }
        List<Change> changes = log.changes().stream().sorted(Have.ORDER).toList();
        return new Bundle(review, new Bundle.Made(at.instant(), SECRETARIAT, app), Have.NOTHING, Have.of(changes), changes, List.of());
    }

    private static List<Edit> beginning(String review) {
        var edits = new ArrayList<Edit>();
        Declarations.SHIPPED.forEach(s -> edits.add(Edit.first(s.entity(), s.field().name(), s.value())));
        edits.add(Edit.first(Review.id(review), Review.PREDECESSOR.name(), JsonValue.of(Review.id(PREDECESSOR))));
        edits.add(Edit.first(Review.id(review), Review.STATUS.name(), JsonValue.of("active")));
        edits.add(Edit.first(Review.id(PREDECESSOR), Review.SHORT_NAME.name(), JsonValue.of("SSR1")));
        edits.add(Edit.first(Person.id(SECRETARIAT), Person.NAME.name(), JsonValue.of("MSSI Secretariat")));
        edits.add(Edit.first(Person.id(SECRETARIAT), Person.STATE.name(), JsonValue.of("active")));
        return edits;
    }

    /** One writer for each document, named by its content; two changes: its statement and what the document puts in. */
    private void write(String content, List<Edit> edits) {
        var statement = new WriterStatement(SECRETARIAT, Scope.SHARED, "Sample", "", "", app);
        Writer writer = Writer.start(Writer.derive(Hash.of(content), ID_LENGTH), statement, next());
        log.add(writer.first());
        log.add(writer.write(next(), edits));
    }

    private Stamp next() {
        return new Stamp(at.instant(), counter++);
    }

    private View view() {
        return new View(Declarations.KINDS, log, new ChangeLog());
    }
}
