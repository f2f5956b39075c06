package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.SigningKey;
import org.plenary.domain.review.Standing;
import org.plenary.feature.exchange.Preview.FieldChange;
import org.plenary.feature.exchange.Preview.FieldWords;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;

class ReceiveBundleTest {

    private static final String THIRD = Recommendation.id("ssr1", 3);
    private static final FieldName SHORT_DETAIL = new FieldName("recommendation", "short-detail", "");

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();

    private static FieldChange shortDetail(String before, String after, String by, boolean conflict, boolean settles) {
        return new FieldChange("short-detail", before.isEmpty() ? JsonValue.NULL : JsonValue.of(before), JsonValue.of(after), by, conflict,
                new FieldWords(SHORT_DETAIL, before, after, true, settles));
    }

    private static Row row(Status status, String entity, String name, String by, FieldChange... fields) {
        return new Row(status, entity, name, List.of(by), List.of(fields), Optional.empty());
    }

    @Test
    void aThingThatNobodyHereHasIsNew() {
        bob.set(THIRD, Recommendation.SHORT_DETAIL, "State who does what");
        Preview preview = anna.look(bob.send("b"));
        assertThat(preview.rows()).containsExactly(row(Status.NEW, THIRD, "Recommendation ssr1-3", "bob-moss",
                shortDetail("", "State who does what", "bob-moss", false, false)));
        assertThat(preview.added()).isEqualTo(2); // the writer's first change and this one
        assertThat(preview.person("bob-moss")).isEqualTo("Bob Moss");
    }

    @Test
    void aFieldThatOnlyOneEditedIsChanged() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Publish one clear statement");
        assertThat(anna.look(bob.send("b")).rows()).containsExactly(row(Status.CHANGED, FIRST, "Recommendation 1", "bob-moss",
                shortDetail("Publish a statement of remit", "Publish one clear statement", "bob-moss", false, false)));
    }

    @Test
    void aThingThatOnlyOneDeletedIsDeletedWithAllItSaid() {
        bob.delete(FIRST);
        assertThat(anna.look(bob.send("b")).rows()).containsExactly(row(Status.DELETED, FIRST, "Recommendation 1", "bob-moss",
                new FieldChange("number", JsonValue.of(1), JsonValue.NULL, "bob-moss", false,
                        new FieldWords(new FieldName("recommendation", "number", ""), "1", "", false, false)),
                new FieldChange("short-detail", JsonValue.of("Publish a statement of remit"), JsonValue.NULL, "bob-moss", false,
                        new FieldWords(SHORT_DETAIL, "Publish a statement of remit", "", true, false))));
    }

    @Test
    void aFieldThatBothEditedIsAConflictAndTheOthersTextIsShownWhicheverIsNewer() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        assertThat(anna.look(bob.send("b")).rows()).containsExactly(row(Status.CONFLICT, FIRST, "Recommendation 1", "bob-moss",
                shortDetail("Anna's", "Bob's", "bob-moss", true, false)));
        assertThat(bob.look(anna.send("a")).rows()).containsExactly(row(Status.CONFLICT, FIRST, "Recommendation 1", "anna-keller",
                shortDetail("Bob's", "Anna's", "anna-keller", true, false)));
    }

    @Test
    void aDeletionAgainstAnEditIsAConflict() {
        bob.delete(FIRST);
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        assertThat(anna.look(bob.send("b")).rows()).extracting(Row::status).containsExactly(Status.CONFLICT);
    }

    @Test
    void theSameEditByBothChangesNothing() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "The same");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "The same");
        Preview preview = anna.look(bob.send("b"));
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.added()).isEqualTo(2);
    }

    @Test
    void aSettledConflictIsSaidToEndEvenWhereTheTextShownStays() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        anna.take(bob.send("b1"));
        bob.take(anna.send("a"));
        String shown = anna.text(FIRST, Recommendation.SHORT_DETAIL);
        bob.set(FIRST, Recommendation.SHORT_DETAIL, shown);
        assertThat(anna.look(bob.send("b2")).rows()).containsExactly(row(Status.CHANGED, FIRST, "Recommendation 1", "bob-moss",
                shortDetail(shown, shown, "bob-moss", false, true)));
    }

    @Test
    void aThingThatWasDeletedAndComesBackIsNewWithAllItsFields() {
        bob.delete(FIRST);
        anna.take(bob.send("b1"));
        bob.copy.save(view -> List.of(view.restore(FIRST)));
        Row row = anna.look(bob.send("b2")).rows().getFirst();
        assertThat(row.status()).isEqualTo(Status.NEW);
        assertThat(row.fields()).extracting(FieldChange::field).contains("number", "short-detail");
    }

    @Test
    void whatWaitsIsToldWithWhoseNumbersAreMissing() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "One");
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Two");
        bob.set(SECOND, Recommendation.SHORT_DETAIL, "Three");
        Bundle whole = bob.files.at(bob.send("b"));
        String writer = whole.changes().stream().filter(c -> c.by().equals("bob-moss")).findFirst().orElseThrow().writer();
        List<Change> gap = whole.changes().stream().filter(c -> !c.writer().equals(writer) || c.seq() != 2 && c.seq() != 3).toList();
        Path holed = Desk.file("holed");
        bob.files.put(holed, new Bundle(whole.review(), whole.made(), whole.since(), whole.have(), gap, whole.signatures()));
        Preview preview = anna.look(holed);
        assertThat(preview.rows()).containsExactly(new Row(Status.WAITING, writer, "", List.of("bob-moss"), List.of(), Optional.of(
                new Preview.Waiting(1, List.of(new Preview.Missing("bob-moss", 2, 3)), List.of(new Preview.WaitingText("Recommendation 2",
                        new FieldWords(SHORT_DETAIL, "Ask for comments", "Three", true, false)))))));
        assertThat(preview.pending()).isEqualTo(1);
    }

    @Test
    void aForkIsReportedOnceWithItsPerson() {
        Bundle whole = anna.files.at(anna.send("a"));
        Change last = whole.changes().stream().filter(c -> c.by().equals("anna-keller")).reduce((one, other) -> other).orElseThrow();
        Change other = Change.write(last.writer(), last.seq(), last.at(), last.by(), last.previous(),
                List.of(Edit.first(THIRD, "short-detail", JsonValue.of("From a resumed snapshot"))));
        var changes = new ArrayList<>(whole.changes());
        changes.add(other);
        Path forked = Desk.file("forked");
        bob.files.put(forked, new Bundle(whole.review(), whole.made(), whole.since(), whole.have(), changes, whole.signatures()));
        assertThat(bob.look(forked).forks()).containsExactly(new Preview.FoundFork(new Fork(last.writer(), last.seq()), "anna-keller"));
        bob.take(forked);
        assertThat(bob.look(forked).forks()).isEmpty();
    }

    @Test
    void receivingTwiceBringsNothingNew() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Path file = bob.send("b");
        assertThat(anna.take(file).added()).isEqualTo(2);
        Preview again = anna.look(file);
        assertThat(again.added()).isZero();
        assertThat(again.rows()).isEmpty();
        assertThat(again.known()).isEqualTo(anna.copy.check().changes());
        assertThat(again.alreadyHere()).contains(new KindCount("recommendation", 2), new KindCount("person", 2));
        assertThat(anna.take(file).added()).isZero();
    }

    @Test
    void severalFilesAreOneUnit() {
        Desk cho = Desk.empty("cho", anna.files);
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(SECOND, Recommendation.SHORT_DETAIL, "Anna's");
        Path fromAnna = anna.send("a");
        Path fromBob = bob.send("b");
        assertThat(cho.look(fromAnna, fromBob).added()).isEqualTo(cho.take(fromAnna, fromBob).added());
        assertThat(cho.copy.receipts()).hasSize(1);
        assertThat(Desk.sentence(cho.receiving().preview(List.of(fromAnna, Path.of("broken.bundle.json")))))
                .isEqualTo("broken.bundle.json: This file is not a Plenary bundle. Nothing was changed.");
    }

    @Test
    void anUnknownSenderIsTakenOnceAndRememberedByKey() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Path file = bob.send("b");
        Preview preview = anna.look(file);
        assertThat(preview.strangers()).containsExactly(new Sender("bob-moss", Optional.of("key-of-bob-moss"),
                ShippedWords.english().of("key-of-bob-moss"), Standing.UNKNOWN, List.of(), List.of(), false));
        assertThat(Desk.sentence(anna.receiving().apply(preview, false))).contains("its key has not been seen on this computer");
        assertThat(anna.copy.receipts()).isEmpty();
        Desk.value(anna.receiving().apply(preview, true));
        assertThat(anna.look(bob.send("b2")).strangers()).isEmpty();
        assertThat(anna.text(SigningKey.id("key-of-bob-moss", "bob-moss"), SigningKey.PERSON)).isEqualTo("person/bob-moss");
    }

    @Test
    void anUnsignedFileAsksEachTime() {
        bob.files.unsigned();
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.take(bob.send("b"));
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's again");
        assertThat(anna.look(bob.send("b2")).strangers()).containsExactly(new Sender("bob-moss", Optional.empty(), List.of(),
                Standing.UNSIGNED, List.of(), List.of(), false));
    }

    @Test
    void anotherReviewsBundleIsRefused() {
        Bundle whole = bob.files.at(bob.send("b"));
        bob.files.put(Desk.file("other"), new Bundle("rv-other", whole.made(), whole.since(), whole.have(), whole.changes(), whole.signatures()));
        assertThat(Desk.sentence(anna.receiving().preview(List.of(Desk.file("other")))))
                .isEqualTo("This bundle belongs to another review (rv-other); this computer holds rv-small. Nothing was changed.");
    }

    @Test
    void lookingChangesNothingAndCanBeStoppedBetweenSteps() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Path file = bob.send("b");
        var before = anna.copy.check();
        anna.look(file);
        var steps = new ArrayList<Pace.Step>();
        assertThatThrownBy(() -> anna.receiving().preview(List.of(file), step -> {
            steps.add(step);
            if (step == Pace.Step.COMPARING) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(steps).containsExactly(Pace.Step.READING, Pace.Step.COMPARING);
        assertThat(anna.copy.check()).isEqualTo(before);
    }

    @Test
    void changesThatAreSomebodysOwnAreNotCounted() {
        bob.set("draft/ssr1-1/bob-moss/q1", Draft.TEXT, "Not yet");
        Bundle whole = bob.files.at(bob.send("b"));
        var changes = new ArrayList<>(whole.changes());
        bob.copy.read(view -> changes.addAll(view.log(Scope.OWN).changes()));
        bob.files.put(Desk.file("leaky"), new Bundle(whole.review(), whole.made(), whole.since(), whole.have(), changes, whole.signatures()));
        assertThat(anna.look(Desk.file("leaky")).added()).isZero();
    }

    @Test
    void aForgedBeginningHidesNothingThatWouldBeSeen() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Path sent = bob.send("b");
        Bundle whole = bob.files.at(sent);
        Change written = whole.changes().stream().filter(c -> c.by().equals("bob-moss")).reduce((one, other) -> other).orElseThrow();
        var changes = new ArrayList<>(whole.changes());
        changes.add(Writer.start(written.writer(), new WriterStatement("anna-keller", Scope.OWN, "", "", "", ""), written.at()).first());
        Path forged = Desk.file("forged");
        bob.files.put(forged, new Bundle(whole.review(), whole.made(), whole.since(), whole.have(), changes, whole.signatures()));
        assertThat(anna.look(forged).rows()).isEqualTo(anna.look(sent).rows()).isNotEmpty();
        assertThat(anna.look(forged).added()).isEqualTo(2);
    }
}
