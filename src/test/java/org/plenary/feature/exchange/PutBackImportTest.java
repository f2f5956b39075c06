package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy.Receipt;

class PutBackImportTest {

    private static final String THIRD = Recommendation.id("ssr1", 3);
    private static final FieldName SHORT_DETAIL = new FieldName("recommendation", "short-detail", "");

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final PutBackImport undoing = new PutBackImport(anna.copy);

    private Receipt bobChangesBothAndAddsAThird() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
        bob.set(SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        bob.set(THIRD, Recommendation.SHORT_DETAIL, "Bob's third");
        return anna.take(bob.send("b"));
    }

    @Test
    void undoingPutsBackWhatNobodyTouchedSinceAndLeavesTheRest() {
        Receipt receipt = bobChangesBothAndAddsAThird();
        anna.set(SECOND, Recommendation.SHORT_DETAIL, "Anna's second, later");
        UndoPlan plan = Desk.value(undoing.plan(receipt));
        assertThat(plan.back()).containsExactly(
                new UndoPlan.Item("Recommendation 1", Optional.of(SHORT_DETAIL), "Bob's first", "Publish a statement of remit", false),
                new UndoPlan.Item("Recommendation ssr1-3", Optional.empty(), "", "", true));
        assertThat(plan.left()).containsExactly(
                new UndoPlan.Item("Recommendation 2", Optional.of(SHORT_DETAIL), "Anna's second, later", "", false));
        Desk.value(undoing.undo(plan));
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
        assertThat(anna.text(SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Anna's second, later");
        assertThat(anna.text(THIRD, Recommendation.SHORT_DETAIL)).isEqualTo("(deleted)");
        assertThat(Desk.value(undoing.plan(receipt)).back()).isEmpty();
    }

    @Test
    void whatSomebodyWritesWhileThePlanIsShownStaysBesideIt() {
        UndoPlan plan = Desk.value(undoing.plan(bobChangesBothAndAddsAThird()));
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's, meanwhile");
        Desk.value(undoing.undo(plan));
        assertThat(new SettleConflict(anna.copy).open()).hasSize(1);
    }

    @Test
    void undoingReachesTheOthersWithTheNextBundle() {
        Receipt receipt = bobChangesBothAndAddsAThird();
        Desk.value(undoing.undo(Desk.value(undoing.plan(receipt))));
        bob.take(anna.send("a"));
        assertThat(bob.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
    }

    @Test
    void theImportThatBroughtTheReviewIsNotUndone() {
        assertThat(Desk.sentence(new PutBackImport(bob.copy).plan(bob.copy.receipts().getFirst())))
                .isEqualTo("This bundle brought the review itself, so undoing it would delete the review for the whole team. Nothing was changed.");
    }
}
