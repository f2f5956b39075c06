package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.recommendation.KeptInMemory;
import org.plenary.fixture.MemoryCopy;

class ReadMyDayTest {

    private final MemoryCopy copy = TheSample.withWork();
    private final KeptInMemory unsaved = new KeptInMemory();
    private final ReadMyDay reading = new ReadMyDay(copy, unsaved, () -> TheSample.ANNA);

    @Test
    void aDraftWaitsUntilTheTeamHasIt() {
        draft("Not yet known");
        assertThat(reading.read().drafts()).extracting(MyDay.MyDraft::number, MyDay.MyDraft::submitted).containsExactly(tuple(7L, false));
        answer("Not yet known");
        assertThat(reading.read().drafts()).isEmpty();
        draft("Known by now");
        assertThat(reading.read().drafts()).extracting(MyDay.MyDraft::number, MyDay.MyDraft::submitted).containsExactly(tuple(7L, true));
    }

    @Test
    void somebodyElsesDraftDoesNotWait() {
        String id = Draft.id("ssr1-7", TheSample.BOB, "q1");
        TheSample.set(copy, id, Draft.PERSON, Person.id(TheSample.BOB));
        TheSample.set(copy, id, Draft.RECOMMENDATION, Recommendation.id("ssr1", 7));
        TheSample.set(copy, id, Draft.TEXT, "Bob on Anna's laptop");
        assertThat(reading.read().drafts()).isEmpty();
    }

    @Test
    void openActionsOfMineWaitTheDatedOnesFirst() {
        List<String> ids = copy.read(view -> view.things(ActionItem.KIND).stream().map(Thing::id).toList());
        copy.save(view -> List.of(view.member(ids.get(1), ActionItem.OWNERS, TheSample.ANNA, true),
                view.member(ids.get(2), ActionItem.OWNERS, TheSample.ANNA, true)));
        TheSample.set(copy, ids.get(2), ActionItem.STATE, "done");
        assertThat(reading.read().actions()).extracting(MyDay.MyAction::id, MyDay.MyAction::due).containsExactly(
                tuple(ids.get(0), Optional.of(LocalDate.of(2017, 6, 20))), tuple(ids.get(1), Optional.empty()));
    }

    @Test
    void whatIOwnAndWhatIFacilitateIsMine() {
        assertThat(reading.read().recommendations()).extracting(MyDay.MyRecommendation::number, MyDay.MyRecommendation::owner, MyDay.MyRecommendation::facilitator)
                .containsExactly(tuple(4L, true, false), tuple(12L, false, true));
    }

    @Test
    void whatWaitedForAQuestionAndCanGoOnIsToldToOwnerAndFacilitatorUntilAMeetingTakesItUp() {
        String question = TheSample.waiting(copy, 12);
        assertThat(reading.read().readyAgain()).isEmpty();
        TheSample.set(copy, question, Question.STATE, "answered");
        assertThat(reading.read().readyAgain()).containsExactly(new ReadyAgain(Recommendation.id("ssr1", 12), 12, List.of(31L), false));
        assertThat(new ReadMyDay(copy, unsaved, () -> TheSample.BOB).read().readyAgain()).isEmpty();
        TheSample.set(copy, question, Question.STATE, "withdrawn");
        assertThat(reading.read().readyAgain()).containsExactly(new ReadyAgain(Recommendation.id("ssr1", 12), 12, List.of(31L), true));
        TheSample.set(copy, Outcome.id("ssr1-12", "43"), Outcome.STATE, "adopted");
        assertThat(reading.read().readyAgain()).isEmpty();
    }

    @Test
    void aSecondEntryOfMeIsMeToo() {
        new JoinMembers(copy).join(Person.id(TheSample.ANNA), "person/larisa");
        assertThat(reading.read().actions()).hasSize(2);
    }

    @Test
    void conflictsAreCounted() {
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        bob.receive(copy);
        TheSample.set(copy, "action/xwpgndac/2", ActionItem.STATE, "done");
        TheSample.set(bob, "action/xwpgndac/2", ActionItem.STATE, "dropped");
        copy.receive(bob);
        assertThat(reading.read().conflicts()).isEqualTo(1);
    }

    @Test
    void aTextFromBeforeACrashLeadsToItsForm() {
        String id = Draft.id("ssr1-7", TheSample.ANNA, "q1");
        unsaved.keep(new OpenEditor(id, "text", List.of()), "When the power went");
        assertThat(reading.read().kept()).singleElement().satisfies(kept -> {
            assertThat(kept.recommendation()).contains("recommendation/ssr1-7");
            assertThat(kept.field()).isEqualTo("text");
        });
    }

    @Test
    void aKeptTextThatWasSavedAfterAllIsNoNews() {
        unsaved.keep(new OpenEditor("recommendation/ssr1-4", "draft-owner", List.of()), Person.id(TheSample.ANNA));
        assertThat(reading.read().kept()).isEmpty();
    }

    private void draft(String text) {
        String id = Draft.id("ssr1-7", TheSample.ANNA, "q1");
        TheSample.set(copy, id, Draft.PERSON, Person.id(TheSample.ANNA));
        TheSample.set(copy, id, Draft.RECOMMENDATION, Recommendation.id("ssr1", 7));
        TheSample.set(copy, id, Draft.TEXT, text);
    }

    private void answer(String text) {
        String id = Answer.id("ssr1-7", TheSample.ANNA, "q1");
        TheSample.set(copy, id, Answer.TEXT, text);
        TheSample.set(copy, id, Answer.STATE, "submitted");
    }
}
