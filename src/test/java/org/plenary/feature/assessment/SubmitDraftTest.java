package org.plenary.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class SubmitDraftTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.5Z");
    private static final String QUESTION = "form-question/three-questions-1/q1";

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private final DraftAssessment drafting = new DraftAssessment(copy);
    private final SubmitDraft submitting = new SubmitDraft(copy, () -> AnAssessment.ANNA, InstantSource.fixed(NOON));

    @BeforeEach
    void theReviewIsThere() {
        AnAssessment.writeInto(copy);
    }

    @Test
    void theFirstSaveOfADraftSaysWhatItIsAbout() {
        write("text", "Done.");
        write("text", "Done well.");

        List<Change> own = ownChanges();
        assertThat(own).extracting(change -> change.edits().stream().map(Edit::field).sorted().toList())
                .containsExactly(List.of("person", "question", "recommendation", "text"), List.of("text"));
        assertThat(text(Draft.id("ssr1-1", AnAssessment.ANNA, "q1"), Draft.QUESTION))
                .isEqualTo(QUESTION);
    }

    @Test
    void anOverlongTextIsRefusedAndNothingIsWritten() {
        Outcome<OpenEditor> outcome = write("text", "x".repeat(1_000_001));

        assertThat(outcome).isEqualTo(Outcome.refused("A text takes at most 1,000,000 characters; this one has 1000001. "
                + "It is not saved yet; your words are still in their field."));
        assertThat(ownChanges()).isEmpty();
    }

    @Test
    void submittingCopiesTheDraftsValuesIntoOneSharedChange() {
        write("choice", Choice.id("implemented", "fully"));
        write("text", "Done.");

        submitting.submit("1");

        assertThat(values(lastShared())).isEqualTo(new TreeMap<>(Map.of(
                "answer/ssr1-1/anna-keller/q1 recommendation", JsonValue.of("recommendation/ssr1-1"),
                "answer/ssr1-1/anna-keller/q1 person", JsonValue.of("person/anna-keller"),
                "answer/ssr1-1/anna-keller/q1 question", JsonValue.of(QUESTION),
                "answer/ssr1-1/anna-keller/q1 choice", JsonValue.of("choice/implemented/fully"),
                "answer/ssr1-1/anna-keller/q1 text", JsonValue.of("Done."),
                "answer/ssr1-1/anna-keller/q1 state", JsonValue.of("submitted"),
                "answer/ssr1-1/anna-keller/q1 submitted-at", JsonValue.of("2026-11-20T12:00:00Z"))));
    }

    @Test
    void noSharedChangeNamesAnOwnDot() {
        write("text", "Done.");
        submitting.submit("1");
        write("text", "Done well.");
        submitting.submit("1");

        var named = lastShared().edits().stream().flatMap(edit -> edit.replaces().stream()).toList();
        assertThat(named).isNotEmpty().allSatisfy(dot -> assertThat(copy.<Boolean>read(view -> view.log(Scope.SHARED).isApplied(dot))).isTrue());
    }

    @Test
    void aSecondSubmissionWritesOnlyWhatChangedAndWhen() {
        write("choice", Choice.id("implemented", "fully"));
        write("text", "Done.");
        submitting.submit("1");
        write("text", "Done well.");
        submitting.submit("1");

        assertThat(values(lastShared()).keySet()).containsExactly("answer/ssr1-1/anna-keller/q1 state",
                "answer/ssr1-1/anna-keller/q1 submitted-at", "answer/ssr1-1/anna-keller/q1 text");
    }

    @Test
    void anEmptiedTextIsEmptiedForTheTeamToo() {
        write("text", "Done.");
        submitting.submit("1");
        write("text", "");
        submitting.submit("1");

        assertThat(values(lastShared())).containsEntry("answer/ssr1-1/anna-keller/q1 text", JsonValue.NULL);
    }

    @Test
    void thereMustBeSomethingToSubmit() {
        Outcome<?> nothing = submitting.submit("1");
        write("text", "Done.");
        submitting.submit("1");
        Outcome<?> nothingNew = submitting.submit("1");

        assertThat(nothing).isEqualTo(Outcome.refused("You have written nothing on this recommendation yet. Nothing was changed."));
        assertThat(nothingNew)
                .isEqualTo(Outcome.refused("The team has all you wrote on this recommendation already. Nothing was changed."));
    }

    @Test
    void nobodyCanDraftOrSubmitWithoutAName() {
        assertThat(drafting.save(QUESTION, new OpenEditor(Draft.id("ssr1-1", "", "q1"), "text", List.of()), "Done."))
                .isEqualTo(Outcome.refused("Say first who you are. Nothing was changed."));
        assertThat(new SubmitDraft(copy, () -> "", InstantSource.fixed(NOON)).submit("1"))
                .isEqualTo(Outcome.refused("Say first who you are. Nothing was changed."));
    }

    @Test
    void twoVersionsOfOnesOwnWordsAreToBeChosenBetweenFirst() {
        OpenEditor editor = editor("text");
        drafting.save(QUESTION, editor, "Here.");
        drafting.save(QUESTION, editor, "There.");

        assertThat(submitting.submit("1")).isEqualTo(
                Outcome.refused("Two versions of your own words stand against each other. Choose between them first. Nothing was changed."));
    }

    @Test
    void aWithdrawnAnswerKeepsItsTextAndCanBeSubmittedAgain() {
        write("text", "Done.");
        submitting.submit("1");
        submitting.withdraw("1");

        assertThat(values(lastShared())).isEqualTo(Map.of("answer/ssr1-1/anna-keller/q1 state", JsonValue.of("withdrawn")));
        assertThat(submitting.withdraw("1"))
                .isEqualTo(Outcome.refused("You have no submitted answer to take back. Nothing was changed."));
        assertThat(submitting.submit("1")).isInstanceOf(Outcome.Done.class);
        assertThat(text(Answer.id("ssr1-1", AnAssessment.ANNA, "q1"), Answer.STATE)).isEqualTo("submitted");
    }

    @Test
    void everyValueAFieldHadIsInItsHistoryNewestFirst() {
        write("text", "Done.");
        write("text", "Done well.");

        assertThat(new ReadHistory(copy).of(Draft.id("ssr1-1", AnAssessment.ANNA, "q1"), Draft.TEXT))
                .extracting(Wording::name, Wording::device, Wording::shown)
                .containsExactly(tuple("Anna Keller", "anna-keller's laptop", "Done well."),
                        tuple("Anna Keller", "anna-keller's laptop", "Done."));
    }

    private Outcome<OpenEditor> write(String field, String value) {
        return drafting.save(QUESTION, editor(field), value);
    }

    private OpenEditor editor(String field) {
        return copy.read(view -> OpenEditor.open(view, Draft.id("ssr1-1", AnAssessment.ANNA, "q1"), field));
    }

    private String text(String entity, Field field) {
        return copy.read(view -> view.find(entity).orElseThrow().textOrEmpty(field));
    }

    private List<Change> ownChanges() {
        return copy.read(view -> view.log(Scope.OWN).changes().stream().filter(change -> change.seq() > 1).toList());
    }

    private Change lastShared() {
        return copy.read(view -> List.copyOf(view.log(Scope.SHARED).changes()).getLast());
    }

    private static TreeMap<String, JsonValue> values(Change change) {
        return change.edits().stream().collect(Collectors.toMap(edit -> edit.entity() + " " + edit.field(), Edit::value, (a, b) -> b,
                TreeMap::new));
    }
}
