package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.feature.assessment.Submission.State;
import org.plenary.feature.assessment.Wording;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.WordDiff;

class AssessmentViewModelTest {

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private AnOpenForm open;

    @BeforeEach
    void openTheForm() {
        AnAssessment.writeInto(copy);
        open = new AnOpenForm(copy, new KeptTexts());
    }

    @Test
    void oneGoesThroughAllRecommendationsOrThoseOfAFilter() {
        assertThat(open.form.round().get()).isEqualTo(new Round(List.of(AnAssessment.FIRST, AnAssessment.SECOND), AnAssessment.FIRST));

        open.form.goAmong(List.of(AnAssessment.SECOND));
        open.form.show("ssr1-2");
        open.form.step(1);

        assertThat(open.form.round().get()).isEqualTo(new Round(List.of(AnAssessment.SECOND), AnAssessment.SECOND));
        assertThat(shown()).isEqualTo(AnAssessment.SECOND);
    }

    @Test
    void theFormCanBeginAtAQuestion() {
        open.form.show("ssr1-2#q3");

        assertThat(open.form.current().get()).contains(open.question(3));
    }

    @Test
    void afterTheLastQuestionComesTheNextRecommendation() {
        open.form.nextQuestion();
        open.form.nextQuestion();
        assertThat(open.form.current().get()).contains(open.question(3));
        open.form.nextQuestion();

        assertThat(shown()).isEqualTo(AnAssessment.SECOND);
        assertThat(open.form.current().get()).contains(open.question(1));
    }

    @Test
    void thePathFollowsEveryChoice() {
        open.question(3).choose(3);

        assertThat(open.form.path().get().end()).contains(GuidePath.End.OVERCOME_BY_EVENTS);
        assertThat(open.form.path().get().warnings()).containsExactly(GuidePath.Warning.NOT_RELEVANT_WITHOUT_REASON);

        open.slot(3, Draft.REASON).edited().text().set("The Bylaws say so now.");
        assertThat(open.form.path().get().warnings()).isEmpty();
    }

    @Test
    void numbersChooseWhereTheKeyboardIs() {
        QuestionViewModel relevance = open.question(3);
        relevance.focus(open.slot(3, Draft.FURTHER_WORK_REASON));
        relevance.choose(2);
        relevance.focus(open.slot(3, Draft.TEXT));
        relevance.choose(1);
        relevance.choose(5);

        assertThat(open.heads("q3", Draft.FURTHER_WORK)).containsExactly("choice/further-work/finish");
        assertThat(open.heads("q3", Draft.CHOICE)).containsExactly("choice/relevance/yes");
    }

    @Test
    void whatIsMissingIsAskedWhereItCannotBeDetermined() {
        SlotViewModel missing = open.slot(1, Draft.MISSING);
        var wanted = missing.wanted(open.question(1).choiceOf(missing));
        boolean before = wanted.get();
        open.question(1).choose(4);

        assertThat(before).isFalse();
        assertThat(wanted.get()).isTrue();
    }

    @Test
    void submittingSavesWhatIsTypedAndGivesItToTheTeam() {
        open.type(1, "Done.");
        open.form.submit();
        open.pass(150);

        assertThat(form().submission().state()).isEqualTo(State.SUBMITTED);
        assertThat(answer("q1", Answer.TEXT)).isEqualTo("Done.");
        assertThat(open.notices.told).containsExactly("Submitted. The team gets your answers on recommendation 1 with your next bundle. – Take back");

        open.notices.act();
        open.pass(150);
        assertThat(form().submission().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void writingOnAfterSubmittingChangesTheState() {
        open.type(1, "Done.");
        open.form.submit();
        open.type(1, "Done well.");

        open.text(1).edited().leave();
        open.pass(150);
        assertThat(form().submission().state()).isEqualTo(State.CHANGED);
    }

    @Test
    void withNothingToSubmitTheReasonIsSaid() {
        open.form.submit();

        assertThat(open.form.problem().get()).isEqualTo("You have written nothing on this recommendation yet. Nothing was changed.");
        open.form.dismissProblem();
        assertThat(open.form.problem().get()).isEmpty();
    }

    @Test
    void anAnswerThatArrivesIsAnnouncedUntilItIsLookedAt() {
        bobAnswers("Half of it.");
        open.pass(150);

        assertThat(open.question(1).arrived().get()).isEqualTo("Bob Moss");
        assertThat(open.question(2).arrived().get()).isEmpty();
        open.question(1).tab().set(Tab.ANSWERS);
        assertThat(open.question(1).arrived().get()).isEmpty();
        assertThat(open.question(1).section().get().answers()).hasSize(1);
    }

    @Test
    void twoVersionsOfMySubmittedAnswerAreSettledInTheForm() {
        open.type(1, "Here.");
        open.form.submit();
        MemoryCopy other = MemoryCopy.of(AnAssessment.ANNA);
        other.receive(copy);
        var before = other.read(view -> view.set(Answer.id("ssr1-1", AnAssessment.ANNA, "q1"), Answer.TEXT, JsonValue.of("There.")));
        open.type(1, "Here again.");
        open.form.submit();
        copy.save(view -> List.of(before));
        open.pass(150);
        var clash = open.question(1).section().get().answers().getFirst().clashes().getFirst();

        open.form.settle(clash, clash.wordings().getFirst());
        open.pass(150);

        assertThat(clash.wordings()).extracting(Wording::shown).containsExactly("Here again.", "There.");
        assertThat(answer("q1", Answer.TEXT)).isEqualTo("Here again.");
        assertThat(open.question(1).section().get().answers().getFirst().clashes()).isEmpty();
    }

    @Test
    void theHistoryShowsWhatChangedAndBringsAnOldVersionBackAsANewOne() {
        open.type(1, "It was done.");
        open.text(1).edited().leave();
        open.type(1, "It was half done.");
        open.text(1).edited().leave();
        HistoryViewModel history = open.question(1).history();
        open.question(1).tab().set(Tab.HISTORY);

        assertThat(history.versions()).extracting(Wording::shown).containsExactly("It was half done.", "It was done.");
        assertThat(history.pieces().get()).containsExactly(new WordDiff.Piece(WordDiff.Fate.SAME, "It was "),
                new WordDiff.Piece(WordDiff.Fate.ADDED, "half "), new WordDiff.Piece(WordDiff.Fate.SAME, "done."));

        history.selected().set(history.versions().getLast());
        history.restore();
        open.pass(150);

        assertThat(open.text(1).edited().text().get()).isEqualTo("It was done.");
        assertThat(history.versions()).extracting(Wording::shown).containsExactly("It was done.", "It was half done.", "It was done.");
    }

    @Test
    void anUnknownRecommendationIsSaid() {
        open.form.show("99");

        assertThat(open.form.problem().get()).isEqualTo("There is no recommendation called 99 here. Nothing was changed.");
        assertThat(open.form.questions()).isEmpty();
    }

    private String shown() {
        return form().recommendation();
    }

    private AssessmentForm form() {
        return open.form.form().get().orElseThrow();
    }

    private String answer(String question, Field field) {
        return copy.read(view -> view.find(Answer.id("ssr1-1", AnAssessment.ANNA, question)).orElseThrow().textOrEmpty(field));
    }

    private void bobAnswers(String words) {
        MemoryCopy bob = MemoryCopy.of(AnAssessment.BOB);
        bob.receive(copy);
        String id = Answer.id("ssr1-1", AnAssessment.BOB, "q1");
        bob.save(view -> List.of(view.set(id, Answer.TEXT, JsonValue.of(words)), view.set(id, Answer.STATE, JsonValue.of("submitted"))));
        copy.receive(bob);
    }
}
