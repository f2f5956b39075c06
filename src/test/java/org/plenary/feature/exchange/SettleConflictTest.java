package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;

class SettleConflictTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final SettleConflict settling = new SettleConflict(anna.copy);

    private Conflict bothEdit() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        anna.take(bob.send("b"));
        return settling.open().getFirst();
    }

    private Conflict bobDeletesAnnaEdits() {
        bob.delete(FIRST);
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        anna.take(bob.send("b"));
        return settling.open().getFirst();
    }

    private static List<String> versions(Conflict conflict) {
        return conflict.versions().stream().map(v -> v.value().canonical()).toList();
    }

    @Test
    void takingAVersionReplacesExactlyTheHeadsShown() {
        Conflict shown = bothEdit();
        Desk.value(settling.take(shown, shown.versions().getFirst().dot()));
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo(
                ((JsonValue.Text) shown.versions().getFirst().value()).value());
        assertThat(settling.open()).isEmpty();
        Edit written = anna.copy.read(view -> view.find(FIRST).orElseThrow().register(Recommendation.SHORT_DETAIL).orElseThrow().latest().edit());
        assertThat(written.replaces()).isEqualTo(shown.heads());
    }

    @Test
    void aThirdTextSettlesToo() {
        Desk.value(settling.write(bothEdit(), "Both together"));
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Both together");
        assertThat(settling.open()).isEmpty();
    }

    @Test
    void allTextsAreKeptOneBelowTheOther() {
        bob.set(FIRST, Recommendation.PHASE_NOTES, "Phase I is done.\n\n");
        anna.set(FIRST, Recommendation.PHASE_NOTES, "Phase II began.");
        anna.take(bob.send("b"));
        Conflict shown = settling.open().getFirst();
        Desk.value(settling.takeAll(shown));
        assertThat(anna.text(FIRST, Recommendation.PHASE_NOTES))
                .isIn("Phase I is done.\n\nPhase II began.", "Phase II began.\n\nPhase I is done.");
        assertThat(settling.open()).isEmpty();
    }

    @Test
    void aLineADeletionAndAnEmptiedTextAreNotKeptOneBelowTheOther() {
        String sentence = "Only texts of several paragraphs can be kept one below the other. Nothing was changed.";
        assertThat(Desk.sentence(settling.takeAll(bothEdit()))).isEqualTo(sentence);
        Desk.value(settling.write(settling.open().getFirst(), "Settled"));
        bob.take(anna.send("a"));
        assertThat(Desk.sentence(settling.takeAll(bobDeletesAnnaEdits()))).isEqualTo(sentence);
    }

    @Test
    void aConflictThatChangedMeanwhileIsNotSettledUnseen() {
        Conflict shown = bothEdit();
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(Desk.file("start"));
        cho.set(FIRST, Recommendation.SHORT_DETAIL, "Cho's");
        anna.take(cho.send("c"));
        assertThat(Desk.sentence(settling.write(shown, "Both together")))
                .isEqualTo("This conflict changed while it was shown, so look at it again. Nothing was changed.");
        assertThat(versions(settling.open().getFirst())).containsExactlyInAnyOrder("\"Anna's\"", "\"Bob's\"", "\"Cho's\"");
    }

    @Test
    void aConflictSettledElsewhereIsNotSettledAgain() {
        Conflict shown = bothEdit();
        bob.take(anna.send("a"));
        SettleConflict bobs = new SettleConflict(bob.copy);
        Desk.value(bobs.write(bobs.open().getFirst(), "Bob's decision"));
        anna.take(bob.send("b2"));
        assertThat(Desk.sentence(settling.write(shown, "Anna's decision"))).startsWith("This conflict changed while it was shown");
        assertThat(anna.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Bob's decision");
    }

    @Test
    void keepingAnEditedThingBringsItBackForEverybody() {
        Conflict shown = bobDeletesAnnaEdits();
        Desk.value(settling.settle(shown, JsonValue.FALSE));
        assertThat(settling.open()).isEmpty();
        bob.take(anna.send("a"));
        assertThat(bob.text(FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Anna's");
        assertThat(new SettleConflict(bob.copy).open()).isEmpty();
    }

    @Test
    void deletingAnEditedThingObservesTheEditAndHidesItForEverybody() {
        Conflict shown = bobDeletesAnnaEdits();
        Desk.value(settling.settle(shown, JsonValue.TRUE));
        assertThat(settling.open()).isEmpty();
        bob.take(anna.send("a"));
        assertThat(List.of(anna.text(FIRST, Recommendation.SHORT_DETAIL), bob.text(FIRST, Recommendation.SHORT_DETAIL)))
                .containsExactly("(deleted)", "(deleted)");
    }

    @Test
    void takingTheEditOrTheDeletionOfADeletionConflictMeansKeepingOrDeleting() {
        Conflict shown = bobDeletesAnnaEdits();
        assertThat(shown.versions().stream().map(v -> shown.valueOf(v.dot()))).containsExactlyInAnyOrder(
                Optional.of(JsonValue.TRUE), Optional.of(JsonValue.FALSE));
    }

    @Test
    void whatNoFieldOfThatTypeCanHaveIsRefused() {
        anna.copy.save(view -> List.of(view.set(FIRST, Recommendation.NUMBER, JsonValue.of(11))));
        bob.copy.save(view -> List.of(view.set(FIRST, Recommendation.NUMBER, JsonValue.of(12))));
        anna.take(bob.send("b"));
        Conflict shown = settling.open().getFirst();
        assertThat(Desk.sentence(settling.write(shown, "a dozen"))).isEqualTo("“a dozen” is not a whole number. Nothing was changed.");
        Desk.value(settling.write(shown, " 12 "));
        assertThat(settling.open()).isEmpty();
    }

    @Test
    void onlyAnOpenConflictCanBeAskedFor() {
        assertThat(Desk.sentence(settling.of(FIRST, "short-detail")))
                .isEqualTo("There is no open conflict in short-detail of recommendation/ssr1-1. Nothing was changed.");
    }
}
