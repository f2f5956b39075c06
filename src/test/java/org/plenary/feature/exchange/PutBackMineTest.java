package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;

class PutBackMineTest {

    private static final String THIRD = Recommendation.id("ssr1", 3);
    private static final FieldName SHORT_DETAIL = new FieldName("recommendation", "short-detail", "");

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();

    private PutBackMine.Applied apply(Path file, PutBackMark... marks) {
        Preview preview = anna.look(file);
        return Desk.value(new PutBackMine(anna.copy).apply(Set.of(marks), () -> anna.receiving().apply(preview, true)));
    }

    private long changesHere() {
        return anna.copy.read(view -> (long) view.log(Scope.SHARED).size());
    }

    @Test
    void whatIsMarkedIsPutBackInOneChangeAndTheRestStays() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
        bob.set(FIRST, Recommendation.PHASE_NOTES, "Bob's notes");
        bob.set(SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        bob.set(THIRD, Recommendation.SHORT_DETAIL, "Bob's third");
        long before = changesHere();
        PutBackMine.Applied applied = apply(bob.send("b"), PutBackMark.field(FIRST, "short-detail"), PutBackMark.thing(THIRD));
        assertThat(applied).isEqualTo(new PutBackMine.Applied(applied.receipt(), 2, List.of(), ""));
        assertThat(changesHere()).isEqualTo(before + applied.receipt().added() + 1);
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
        assertThat(anna.text(FIRST, Recommendation.PHASE_NOTES)).isEqualTo("Bob's notes");
        assertThat(anna.text(SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Bob's second");
        assertThat(anna.text(THIRD, Recommendation.SHORT_DETAIL)).isEqualTo("(deleted)");
        bob.take(anna.send("a"));
        assertThat(bob.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
    }

    @Test
    void aDeletedThingThatIsMarkedComesBack() {
        bob.delete(FIRST);
        assertThat(apply(bob.send("b"), PutBackMark.thing(FIRST)).back()).isEqualTo(1);
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
    }

    @Test
    void aMarkSettlesNoConflict() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        bob.set(FIRST, Recommendation.PHASE_NOTES, "Bob's notes");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        PutBackMine.Applied applied = apply(bob.send("b"), PutBackMark.thing(FIRST));
        assertThat(applied.back()).isEqualTo(1);
        assertThat(applied.left()).containsExactly(new UndoPlan.Item("Recommendation 1", Optional.of(SHORT_DETAIL),
                anna.text(FIRST, Recommendation.SHORT_DETAIL), "", false));
        assertThat(new SettleConflict(anna.copy).open()).hasSize(1);
    }

    @Test
    void aDeletionAgainstAnEditStaysAConflict() {
        bob.delete(FIRST);
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        assertThat(apply(bob.send("b"), PutBackMark.thing(FIRST))).satisfies(applied -> {
            assertThat(applied.back()).isZero();
            assertThat(applied.left()).containsExactly(new UndoPlan.Item("Recommendation 1", Optional.empty(), "", "", false));
        });
        assertThat(new SettleConflict(anna.copy).open()).hasSize(1);
    }

    @Test
    void twoArrivingVersionsOfOneFieldStayAConflict() {
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(anna.send("for-cho"));
        cho.set(FIRST, Recommendation.SHORT_DETAIL, "Cho's");
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Preview preview = anna.look(bob.send("b"), cho.send("c"));
        var applied = Desk.value(new PutBackMine(anna.copy).apply(Set.of(PutBackMark.thing(FIRST)), () -> anna.receiving().apply(preview, true)));
        assertThat(applied.back()).isZero();
        assertThat(applied.left()).hasSize(1);
    }

    @Test
    void whatIsWrittenHereBetweenLookingAndApplyingIsListedAndNotTouched() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Preview preview = anna.look(bob.send("b"));
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's, meanwhile");
        var applied = Desk.value(new PutBackMine(anna.copy).apply(Set.of(PutBackMark.thing(FIRST)), () -> anna.receiving().apply(preview, true)));
        assertThat(applied.back()).isZero();
        assertThat(applied.left()).hasSize(1);
    }

    @Test
    void whatWaitedAndIsLetInCanBePutBackToo() {
        bob.set(SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
        Path whole = bob.send("whole");
        Bundle all = bob.files.at(whole);
        List<Change> last = all.changes().stream().filter(c -> c.by().equals("bob-moss") && c.seq() == 3).toList();
        bob.files.put(Desk.file("last"), new Bundle(all.review(), all.made(), all.since(), all.have(), last, all.signatures()));
        anna.take(Desk.file("last"));
        assertThat(apply(whole, PutBackMark.thing(FIRST)).back()).isEqualTo(1);
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
    }

    @Test
    void aRefusedImportPutsNothingBack() {
        long before = changesHere();
        assertThat(Desk.sentence(new PutBackMine(anna.copy).apply(Set.of(PutBackMark.thing(FIRST)), () -> Outcome.refused("The disk is full."))))
                .isEqualTo("The disk is full.");
        assertThat(changesHere()).isEqualTo(before);
    }
}
