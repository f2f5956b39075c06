package org.plenary.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Review;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.Submission.State;
import org.plenary.fixture.MemoryCopy;

class ReadFormTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final MemoryCopy anna = MemoryCopy.begun(AnAssessment.ANNA);
    private final MemoryCopy bob = MemoryCopy.begun(AnAssessment.BOB);

    @BeforeEach
    void bothHaveTheReview() {
        AnAssessment.writeInto(anna);
        bob.receive(anna);
    }

    @Test
    void theSubjectIsTheFullTextWithWhatTheOrganisationSays() {
        assertThat(form(AnAssessment.FIRST).subject()).isEqualTo(new Subject("1",
                "ICANN should publish a **single, clear** statement of its SSR remit.", false, "OCTO", "", "", "", List.of(),
                List.of(new Subject.Account("A draft statement was published.", "Phase I", ""),
                        new Subject.Account("The statement was revised.", "Phase II", "")),
                List.of(new Subject.EvidenceLine("evidence/ssr1-1/implementation-report", "Implementation report", "", "slides 1 – 3", "", "",
                        Optional.of("https://example.org/report"), Optional.empty()),
                        new Subject.EvidenceLine("evidence/ssr1-1/briefing-slides", "Briefing slides", "", "slides 1 – 3", "", "", Optional.empty(),
                                Optional.empty()))));
    }

    @Test
    void withoutAFullTextTheShortDetailStandsForIt() {
        assertThat(form(AnAssessment.SECOND).subject()).isEqualTo(new Subject("2", "Ask for comments on the remit", true, "", "", "", "",
                List.of(), List.of(), List.of()));
    }

    @Test
    void aRecommendationIsFoundByIdKeyAndNumber() {
        assertThat(List.of(form("recommendation/ssr1-2"), form("ssr1-2"), form("2"))).extracting(AssessmentForm::recommendation)
                .containsOnly(AnAssessment.SECOND);
        assertThat(reading().read("29")).isEqualTo(Outcome.refused("There is no recommendation called 29 here. Nothing was changed."));
    }

    @Test
    void theQuestionsComeInTheFormsOrderWithTheirPartsAndFields() {
        List<Section> sections = form(AnAssessment.FIRST).sections();

        assertThat(sections).extracting(Section::key, Section::label, Section::parts).containsExactly(
                tuple("q1", "Implementation", List.of("Was the recommendation fully implemented?")),
                tuple("q2", "Effect", List.of("How was the assessment conducted?")),
                tuple("q3", "Relevance", List.of("If so, what further work needed?", "If not, why not?")));
        assertThat(sections.getLast().slots()).extracting(slot -> slot.field().name())
                .containsExactly("choice", "text", "reason", "further-work", "further-work-reason");
        assertThat(sections.getFirst().slots().getFirst().offers()).extracting(Section.Offer::label, Section.Offer::meaning)
                .containsExactly(tuple("Fully implemented", "yes"),
                        tuple("Partly implemented", "partly"),
                        tuple("Not implemented", "no"),
                        tuple("Cannot determine", "cannot-determine"));
    }

    @Test
    void aSlotHoldsTheDraftAndTheHeadsItWasLoadedFrom() {
        draft(anna, AnAssessment.ANNA, "text", "Done.");

        Section.Slot slot = form(AnAssessment.FIRST).sections().getFirst().slots().get(1);

        assertThat(slot.value()).isEqualTo("Done.");
        assertThat(slot.editor().loaded()).isEqualTo(anna.read(view -> view.heads("draft/ssr1-1/anna-keller/q1", "text"))).hasSize(1);
    }

    @Test
    void whereThereIsNoDraftTheSubmittedAnswerIsWhatOneGoesOnFrom() {
        set(anna, Answer.id("ssr1-1", AnAssessment.ANNA, "q1"), Answer.TEXT, "From the other computer.");

        Section.Slot slot = form(AnAssessment.FIRST).sections().getFirst().slots().get(1);

        assertThat(slot.value()).isEqualTo("From the other computer.");
        assertThat(slot.editor().loaded()).isEmpty();
    }

    @Test
    void answersOfOthersAreReadAsPeopleKnowThem() {
        draft(bob, AnAssessment.BOB, "choice", Choice.id("implemented", "partly"));
        draft(bob, AnAssessment.BOB, "text", "Half of it.");
        submit(bob, AnAssessment.BOB);
        anna.receive(bob);

        assertThat(form(AnAssessment.FIRST).sections().getFirst().answers()).containsExactly(new GivenAnswer(AnAssessment.BOB, "Bob Moss",
                false, Optional.of(NOW), List.of(new Section.Said(Answer.CHOICE, true, "Partly implemented"),
                        new Section.Said(Answer.TEXT, false, "Half of it.")), List.of()));
    }

    @Test
    void othersAnswersStayHiddenUntilOnesOwnIsSubmittedWhereTheReviewSaysSo() {
        anna.save(view -> List.of(view.set(Review.id("rv-small"), Review.HIDE_ANSWERS, JsonValue.TRUE)));
        draft(bob, AnAssessment.BOB, "text", "Half of it.");
        submit(bob, AnAssessment.BOB);
        anna.receive(bob);
        draft(anna, AnAssessment.ANNA, "text", "All of it.");

        AssessmentForm before = form(AnAssessment.FIRST);
        submit(anna, AnAssessment.ANNA);
        AssessmentForm after = form(AnAssessment.FIRST);

        assertThat(before.othersHidden()).isTrue();
        assertThat(before.sections().getFirst().answers()).isEmpty();
        assertThat(after.othersHidden()).isFalse();
        assertThat(after.sections().getFirst().answers()).extracting(GivenAnswer::person)
                .containsExactly(AnAssessment.ANNA, AnAssessment.BOB);
    }

    @Test
    void theTeamTextIsReadFieldByField() {
        set(anna, TeamText.id("ssr1-1", "q1"), TeamText.TEXT, "Agreed words.");

        assertThat(form(AnAssessment.FIRST).sections().getFirst().team())
                .containsExactly(new Section.Said(Answer.TEXT, false, "Agreed words."));
    }

    @Test
    void twoVersionsOfASharedFieldAreFlagged() {
        set(anna, AnAssessment.FIRST, Recommendation.PAGE, "3");
        set(bob, AnAssessment.FIRST, Recommendation.PAGE, "4");
        anna.receive(bob);

        assertThat(form(AnAssessment.FIRST).subject().contested()).containsExactly("page");
    }

    @Test
    void aMemberGoesFromNothingThroughDraftingAndSubmittedToChanged() {
        State start = state();
        draft(anna, AnAssessment.ANNA, "text", "Done.");
        State drafting = state();
        submit(anna, AnAssessment.ANNA);
        State submitted = state();
        draft(anna, AnAssessment.ANNA, "text", "Done, and well.");
        State changed = state();

        assertThat(List.of(start, drafting, submitted, changed))
                .containsExactly(State.NOT_STARTED, State.DRAFTING, State.SUBMITTED, State.CHANGED);
    }

    private State state() {
        return form(AnAssessment.FIRST).submission().state();
    }

    private ReadForm reading() {
        return new ReadForm(anna, () -> AnAssessment.ANNA);
    }

    private AssessmentForm form(String recommendation) {
        return ((Outcome.Done<AssessmentForm>) reading().read(recommendation)).value();
    }

    private static void draft(MemoryCopy copy, String person, String field, String value) {
        var editor = copy.read(view -> OpenEditor.open(view, Draft.id("ssr1-1", person, "q1"), field));
        assertThat(new DraftAssessment(copy).save("form-question/three-questions-1/q1", editor, value)).isInstanceOf(Outcome.Done.class);
    }

    private static void submit(MemoryCopy copy, String person) {
        assertThat(new SubmitDraft(copy, () -> person, InstantSource.fixed(NOW)).submit(AnAssessment.FIRST)).isInstanceOf(Outcome.Done.class);
    }

    private static void set(MemoryCopy copy, String entity, Field field, String value) {
        copy.save(view -> List.<Edit>of(view.set(entity, field, JsonValue.of(value))));
    }
}
