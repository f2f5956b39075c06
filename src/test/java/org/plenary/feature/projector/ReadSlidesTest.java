package org.plenary.feature.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.fixture.MemoryCopy;

class ReadSlidesTest {

    private final MemoryCopy copy = AnAgenda.of("Welcome", "Work", "- Part", "AOB");

    private MeetingSlides slides() {
        return new ReadSlides(copy).meeting(AnAgenda.MEETING).orElseThrow();
    }

    private void run(String title, String started) {
        AnAgenda.set(copy, AnAgenda.MEETING, Meeting.STARTED, JsonValue.of("2018-10-21T07:00:00Z"));
        item(title, AgendaItem.STATE, JsonValue.of("running"));
        item(title, AgendaItem.STARTED, JsonValue.of(started));
    }

    private void item(String title, Field field, JsonValue value) {
        AnAgenda.set(copy, AnAgenda.item(title), field, value);
    }

    private void recommendation(int number, String text) {
        AnAgenda.set(copy, Recommendation.id("ssr1", number), Recommendation.NUMBER, JsonValue.of(number));
        AnAgenda.set(copy, Recommendation.id("ssr1", number), Recommendation.SHORT_DETAIL, JsonValue.of(text));
    }

    private void link(String title, Field set, String id) {
        copy.save(view -> List.of(view.member(AnAgenda.item(title), set, id, true)));
    }

    @Test
    void beforeTheStartTheMeetingWelcomes() {
        assertThat(slides().automaticContent()).contains(new SlideContent.Welcome("", "Small meeting", Optional.empty(), ""));
        assertThat(slides().item()).isEmpty();
    }

    @Test
    void theAgendaPointsAtTheItemInHandAndCountsTheTopLevel() {
        run("Part", "2018-10-21T07:30:00Z");
        item("Welcome", AgendaItem.STATE, JsonValue.of("done"));
        assertThat(slides().content("agenda")).contains(new SlideContent.Agenda(List.of(
                new SlideContent.Step("1", "Welcome", 0, ItemState.DONE, false, 0), new SlideContent.Step("2", "Work", 0, ItemState.OPEN, false, 0),
                new SlideContent.Step("2 a", "Part", 1, ItemState.RUNNING, true, 0), new SlideContent.Step("3", "AOB", 0, ItemState.OPEN, false, 0))));
        assertThat(List.of(slides().place(), slides().places())).containsExactly(2, 3);
    }

    @Test
    void ofTwoItemsThatTwoLaptopsRunTheLaterOneIsShown() {
        run("Welcome", "2018-10-21T07:00:00Z");
        run("AOB", "2018-10-21T07:40:00Z");
        assertThat(slides().item()).contains(AnAgenda.item("AOB"));
        assertThat(((SlideContent.Agenda) slides().content("agenda").orElseThrow()).steps().stream().filter(SlideContent.Step::isNow)).hasSize(1);
    }

    @Test
    void whatIsLinkedToTheItemGoesBeforeItsTitle() {
        run("Work", "2018-10-21T07:30:00Z");
        assertThat(slides().automatic()).isEqualTo(AnAgenda.item("Work"));
        AnAgenda.set(copy, "question/one", Question.TEXT, JsonValue.of("Who decides?"));
        link("Work", AgendaItem.QUESTIONS, "question/one");
        assertThat(slides().automatic()).isEqualTo("question/one");
        recommendation(12, "Publish it.");
        recommendation(2, "Ask for it.");
        link("Work", AgendaItem.RECOMMENDATIONS, Recommendation.id("ssr1", 12));
        link("Work", AgendaItem.RECOMMENDATIONS, Recommendation.id("ssr1", 2));
        assertThat(slides().automaticContent()).contains(new SlideContent.Recommendation(Recommendation.id("ssr1", 2), OptionalLong.of(2), "", "", "Ask for it.", List.of()));
    }

    @Test
    void aStepThroughShowsTheTable() {
        recommendation(1, "One");
        run("Work", "2018-10-21T07:30:00Z");
        item("Work", AgendaItem.ITEM_KIND, JsonValue.of("step-through"));
        assertThat(slides().automaticContent()).contains(new SlideContent.Table("", List.of(
                new SlideContent.TableRow(Recommendation.id("ssr1", 1), OptionalLong.of(1), "One", ""))));
    }

    @Test
    void rollCallShowsTheAgenda() {
        run("Work", "2018-10-21T07:30:00Z");
        item("Work", AgendaItem.ITEM_KIND, JsonValue.of("roll-call"));
        assertThat(slides().automatic()).isEqualTo("agenda");
    }

    @Test
    void aBreakPastMidnightAndTheChangeOfClocksEndsWhenItsMinutesAreOver() {
        AnAgenda.set(copy, AnAgenda.MEETING, Meeting.ZONE, JsonValue.of("Europe/Madrid"));
        run("AOB", "2018-10-28T00:50:00Z");
        item("AOB", AgendaItem.ITEM_KIND, JsonValue.of("break"));
        item("AOB", AgendaItem.MINUTES, JsonValue.of(30));
        assertThat(slides().automaticContent()).contains(new SlideContent.Break(AnAgenda.item("AOB"), "AOB", Optional.of(Instant.parse("2018-10-28T01:20:00Z")),
                Optional.of(ZoneId.of("Europe/Madrid"))));
    }

    @Test
    void whatCannotBeReadCountsAsMissing() {
        AnAgenda.set(copy, AnAgenda.MEETING, Meeting.ZONE, JsonValue.of("Europe/Nowhere"));
        AnAgenda.set(copy, AnAgenda.MEETING, Meeting.DATE, JsonValue.of("soon"));
        run("AOB", "whenever");
        item("AOB", AgendaItem.ITEM_KIND, JsonValue.of("break"));
        item("AOB", AgendaItem.MINUTES, JsonValue.of(30));
        assertThat(slides().automaticContent()).contains(new SlideContent.Break(AnAgenda.item("AOB"), "AOB", Optional.empty(), Optional.empty()));
    }

    @Test
    void theConfirmingItemShowsTheActionsThenTheDecisionsWithoutWhatWasStruck() {
        run("AOB", "2018-10-21T07:30:00Z");
        item("AOB", AgendaItem.ITEM_KIND, JsonValue.of("confirm"));
        assertThat(slides().automatic()).isEqualTo(AnAgenda.item("AOB"));
        for (String id : List.of("decision/one", "decision/two")) {
            AnAgenda.set(copy, id, Decision.MEETING, JsonValue.of(AnAgenda.MEETING));
            AnAgenda.set(copy, id, Decision.TEXT, JsonValue.of("We " + id));
        }
        AnAgenda.set(copy, "decision/two", Decision.READ_BACK, JsonValue.of("struck"));
        assertThat(slides().automaticContent())
                .contains(new SlideContent.Entries(EntryKind.DECISION, List.of(new SlideContent.Entry(OptionalLong.empty(), "We decision/one", "", Optional.empty()))));
        AnAgenda.set(copy, "action/one", ActionItem.MEETING, JsonValue.of(AnAgenda.MEETING));
        AnAgenda.set(copy, "action/one", ActionItem.TEXT, JsonValue.of("Do"));
        assertThat(slides().automatic()).isEqualTo("ACTION");
    }

    @Test
    void anItemWhoseParentIsGoneIsForTheEditorAlone() {
        copy.save(view -> List.of(view.delete(AnAgenda.item("Work"))));
        assertThat(((SlideContent.Agenda) slides().content("agenda").orElseThrow()).steps().stream().map(SlideContent.Step::title)).containsExactly("Welcome", "AOB");
    }

    @Test
    void thereIsNothingToShowOfWhatIsNoMeeting() {
        var read = new ReadSlides(copy);
        assertThat(read.meeting("meeting/none")).isEmpty();
        assertThat(read.meeting(AnAgenda.item("AOB"))).isEmpty();
        assertThat(read.recommendation(AnAgenda.item("AOB"))).isEmpty();
        assertThat(read.question("question/none")).isEmpty();
        assertThat(read.table(List.of())).isEqualTo(new SlideContent.Table("", List.of()));
    }
}
