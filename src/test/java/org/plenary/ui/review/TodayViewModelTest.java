package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.review.MyDay;
import org.plenary.feature.review.TheSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Mark;

class TodayViewModelTest {

    private final AReview review = new AReview(TheSample.withWork());
    private final TodayViewModel model = review.today();

    @Test
    void aDraftWithoutADayIsNextAndThoseHeldAreTheLatest() {
        assertThat(read().next()).extracting(MeetingCardWords::title, MeetingCardWords::status)
                .containsExactly(tuple("Next plenary call (proposed agenda)", "draft"));
        assertThat(read().latest()).extracting(MeetingCardWords::title)
                .containsExactly("Face-to-Face Meeting Day 1 @ ICANN63 Barcelona", "SSR2 Review Team Plenary Call #43");
    }

    @Test
    void aMeetingAheadComesFirstWithItsTimesAndPlannedMinutes() {
        String id = Meeting.id(44);
        TheSample.set(review.copy, id, Meeting.TITLE, "Plenary Call #44");
        TheSample.set(review.copy, id, Meeting.DATE, "2026-11-20");
        TheSample.set(review.copy, id, Meeting.START, "14:00");
        TheSample.set(review.copy, id, Meeting.ZONE, "Europe/Madrid");
        String item = AgendaItem.id("44", "Roll call");
        TheSample.set(review.copy, item, AgendaItem.MEETING, id);
        review.copy.save(view -> List.of(view.set(item, AgendaItem.MINUTES, JsonValue.of(5))));
        assertThat(read().next().getFirst()).isEqualTo(new MeetingCardWords(id, "Plenary Call #44",
                "Friday, 20 November 2026 · 14:00 Europe/Madrid", "1 agenda item · 5 minutes planned", ""));
    }

    @Test
    void aCancelledMeetingIsNeitherNextNorLatest() {
        String id = Meeting.id(44);
        TheSample.set(review.copy, id, Meeting.TITLE, "Plenary Call #44");
        TheSample.set(review.copy, id, Meeting.DATE, "2027-01-10");
        TheSample.set(review.copy, id, Meeting.STATUS, "cancelled");
        assertThat(read().next()).extracting(MeetingCardWords::id).doesNotContain(id);
        assertThat(read().latest()).extracting(MeetingCardWords::id).doesNotContain(id);
    }

    @Test
    void everyRecommendationHasOneDotInItsState() {
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        bob.receive(review.copy);
        TheSample.set(review.copy, Recommendation.id("ssr1", 3), Recommendation.GROUPING, "grouping/octo");
        TheSample.set(bob, Recommendation.id("ssr1", 3), Recommendation.GROUPING, "grouping/policy");
        review.copy.receive(bob);
        List<StripWords.Dot> dots = read().strips().stream().flatMap(strip -> strip.dots().stream()).toList();
        assertThat(dots).hasSize(28).extracting(StripWords.Dot::id).doesNotHaveDuplicates();
        assertThat(dots).filteredOn(dot -> dot.mark() == Mark.CONFLICT).singleElement().extracting(StripWords.Dot::spoken).asString()
                .startsWith("Recommendation 3, conflict: Once ICANN issues");
        assertThat(read().strips()).extracting(StripWords::name).startsWith("OCTO", "Ops & Finance");
    }

    @Test
    void whatWaitsForMeFollowsWhatChanges() {
        assertThat(read().mine().actions()).hasSize(1);
        TheSample.set(review.copy, read().mine().actions().getFirst().id(), ActionItem.STATE, "done");
        review.rest();
        assertThat(model.reading().get().orElseThrow().mine().actions()).isEmpty();
    }

    @Test
    void nobodyReadsWhileNobodyLooks() {
        read();
        model.leave();
        TodayReading before = model.reading().get().orElseThrow();
        TheSample.set(review.copy, "action/xwpgndac/2", ActionItem.STATE, "done");
        review.rest();
        assertThat(model.reading().get().orElseThrow()).isSameAs(before);
    }

    @Test
    void aTextFromBeforeACrashOpensWhereItWasTyped() {
        review.unsaved.keep(new OpenEditor("draft/ssr1-9/anna-keller/q1", "text", List.of()), "typed");
        review.unsaved.keep(new OpenEditor("letter/update-after-the-los-angeles-meeting", "title", List.of()), "typed");
        List<MyDay.KeptTyping> kept = read().mine().kept();
        kept.forEach(model::open);
        assertThat(review.ways.went).containsExactlyInAnyOrder("form recommendation/ssr1-9", "thing letter/update-after-the-los-angeles-meeting");
    }

    @Test
    void somebodyTheRosterDoesNotKnowIsNobodyYet() {
        review.me = "root";
        assertThat(read().known()).isFalse();
    }

    private TodayReading read() {
        model.show();
        return model.reading().get().orElseThrow();
    }
}
