package org.plenary.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.ShippedForm;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class EditTeamTextTest {

    private static final String TEXT = TeamText.id("ssr1-1", "q1");
    private static final String QUESTION = FormQuestion.id(ShippedForm.KEY, "q1");
    private static final String ANSWER = Answer.id("ssr1-1", AnAssessment.BOB, "q1");

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private final EditTeamText edit = new EditTeamText(copy, () -> AnAssessment.ANNA);

    EditTeamTextTest() {
        AnAssessment.writeInto(copy);
    }

    @Test
    void theFirstSaveSaysWhatItIsAboutAndReplacesExactlyWhatWasLoaded() {
        OpenEditor editor = open();
        OpenEditor next = saved(edit.save(QUESTION, editor, "It was published."));
        assertThat(text().textOrEmpty(TeamText.RECOMMENDATION)).isEqualTo(AnAssessment.FIRST);
        assertThat(text().textOrEmpty(TeamText.QUESTION)).isEqualTo(QUESTION);
        saved(edit.save(QUESTION, next, "It was published in 2012."));
        assertThat(text().isContested(TeamText.TEXT)).isFalse();
        saved(edit.save(QUESTION, editor, "Typed on the empty text."));
        assertThat(text().isContested(TeamText.TEXT)).isTrue();
    }

    @Test
    void anEditorOpenedOnAConflictIsRefused() {
        OpenEditor editor = open();
        edit.save(QUESTION, editor, "One");
        edit.save(QUESTION, editor, "Other");
        assertThat(edit.save(QUESTION, open(), "Third")).isEqualTo(Outcome.refused(
                "Two versions of this text stand against each other. Settle that conflict first; your words are still in their field."));
    }

    @Test
    void nobodyWritesWithoutAName() {
        assertThat(new EditTeamText(copy, () -> "").save(QUESTION, open(), "Words")).isEqualTo(Outcome.refused("Say first who you are. Nothing was changed."));
    }

    @Test
    void aSubmittedAnswerBecomesTheTeamsTextInOneChange() {
        answer();
        int before = copy.writtenHere().size();
        assertThat(edit.startFrom(ANSWER)).isInstanceOf(Outcome.Done.class);
        assertThat(copy.writtenHere()).hasSize(before + 1);
        assertThat(List.of(TeamText.CHOICE, TeamText.TEXT, TeamText.MISSING, TeamText.PENHOLDER, TeamText.ORIGIN).stream().map(text()::text)).containsExactly(
                Optional.of(Choice.id("implemented", "partly")), Optional.of("Partly, says Bob."), Optional.of("The roadmap."), Optional.of("person/anna-keller"),
                Optional.of("All of it from the answer of Bob Moss."));
        assertThat(text().members(TeamText.SOURCES)).containsExactly(ANSWER);
        assertThat(text().members(TeamText.EVIDENCE)).containsExactly("evidence/ssr1-1/report");
    }

    @Test
    void aTextThatIsThereIsNotReplacedAndAnAnswerTakenBackIsNotUsed() {
        answer();
        edit.save(QUESTION, open(), "The team's words");
        assertThat(edit.startFrom(ANSWER)).isEqualTo(Outcome.refused(
                "The team has a text on this question already. Edit it, or empty its fields first. Nothing was changed."));
        set(ANSWER, Answer.STATE, "withdrawn");
        assertThat(edit.startFrom(ANSWER)).isEqualTo(Outcome.refused("This answer was taken back. Nothing was changed."));
    }

    @Test
    void whatWasBegunAndUndoneCanBeBegunAgain() {
        answer();
        Dot begun = ((Outcome.Done<Dot>) edit.startFrom(ANSWER)).value();
        new UndoChange(copy).undo(begun);
        Optional<Thing> undone = copy.read(view -> view.find(TEXT));
        assertThat(undone).isEmpty();
        edit.startFrom(ANSWER);
        assertThat(text().textOrEmpty(TeamText.TEXT)).isEqualTo("Partly, says Bob.");
        assertThat(text().isDeletedAndEdited()).isFalse();
    }

    @Test
    void theFormOffersTheTeamsFieldsWithDissentAndWhoHoldsThePen() {
        AssessmentForm form = ((Outcome.Done<AssessmentForm>) new ReadForm(copy, () -> AnAssessment.ANNA).read("1")).value();
        assertThat(form.sections().getFirst().teamSlots()).extracting(slot -> slot.field().name()).containsExactly("choice", "text", "missing", "dissent", "penholder");
        assertThat(form.sections().getFirst().teamSlots().getLast().offers()).extracting(Section.Offer::label).containsExactly("Anna Keller", "Bob Moss");
    }

    private void answer() {
        set(ANSWER, Answer.PERSON, "person/bob-moss");
        set(ANSWER, Answer.QUESTION, QUESTION);
        set(ANSWER, Answer.CHOICE, Choice.id("implemented", "partly"));
        set(ANSWER, Answer.TEXT, "Partly, says Bob.");
        set(ANSWER, Answer.MISSING, "The roadmap.");
        set(ANSWER, Answer.STATE, "submitted");
        copy.save(view -> List.of(view.member(ANSWER, Answer.EVIDENCE, "evidence/ssr1-1/report", true)));
    }

    private void set(String id, Field field, String text) {
        copy.save(view -> List.of(view.set(id, field, JsonValue.of(text))));
    }

    private OpenEditor open() {
        return copy.read(view -> OpenEditor.open(view, TEXT, TeamText.TEXT.name()));
    }

    private Thing text() {
        return copy.read(view -> view.find(TEXT).orElseThrow());
    }

    private static OpenEditor saved(Outcome<OpenEditor> outcome) {
        return ((Outcome.Done<OpenEditor>) outcome).value();
    }
}
