package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.DecideInMeeting.Planned;

/** It is 5 January 2019. */
class DecideInMeetingTest {

    private static final Planned NEXT = new Planned(Meeting.id(44), "Meeting 44", Optional.of(LocalDate.parse("2019-01-10")));

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final DecideInMeeting deciding = new DecideInMeeting(anna.copy, Desk.CLOCK, new SplittableRandom(1));

    private Conflict conflict() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        anna.take(bob.send("b"));
        return new SettleConflict(anna.copy).open().getFirst();
    }

    private void meeting(int number, String date, String status) {
        anna.copy.save(view -> List.of(view.set(Meeting.id(number), Meeting.NUMBER, JsonValue.of(number)),
                view.set(Meeting.id(number), Meeting.DATE, JsonValue.of(date)),
                view.set(Meeting.id(number), Meeting.STATUS, JsonValue.of(status))));
    }

    private void item(String id, String meeting, String position) {
        anna.copy.save(view -> List.of(view.set(id, AgendaItem.MEETING, JsonValue.of(meeting)),
                view.set(id, AgendaItem.POSITION, JsonValue.of(position))));
    }

    private List<List<String>> agenda(String meeting) {
        return anna.copy.read(view -> view.things(AgendaItem.KIND).stream()
                .filter(item -> item.textOrEmpty(AgendaItem.MEETING).equals(meeting))
                .sorted((a, b) -> a.textOrEmpty(AgendaItem.POSITION).compareTo(b.textOrEmpty(AgendaItem.POSITION)))
                .map(DecideInMeetingTest::told).toList());
    }

    private static List<String> told(Thing item) {
        return List.of(item.textOrEmpty(AgendaItem.TITLE), item.textOrEmpty(AgendaItem.ITEM_KIND), item.textOrEmpty(AgendaItem.SUBJECT),
                item.textOrEmpty(AgendaItem.SUBJECT_FIELD));
    }

    @Test
    void itComesLastOnTheNextMeetingsAgendaByOneChange() {
        Conflict conflict = conflict();
        meeting(45, "2019-01-17", "draft");
        meeting(44, "2019-01-10", "open");
        item(AgendaItem.KIND.id("welcome"), Meeting.id(44), "V");
        int before = anna.copy.read(view -> view.log(Scope.SHARED).size());
        assertThat(Desk.value(deciding.put(conflict, "Decide it", Optional.empty()))).isEqualTo(NEXT);
        assertThat(agenda(Meeting.id(44))).containsExactly(List.of("", "", "", ""), List.of("Decide it", "decision", FIRST, "short-detail"));
        assertThat(anna.copy.<Integer>read(view -> view.log(Scope.SHARED).size())).isEqualTo(before + 1);
        assertThat(new SettleConflict(anna.copy).open()).containsExactly(conflict);
    }

    @Test
    void thePlannedMeetingsAreThoseToComeAndTheOneThatRuns() {
        meeting(40, "2018-12-01", "open");
        meeting(41, "2019-01-04", "running");
        meeting(42, "2019-01-05", "open");
        meeting(43, "2019-01-08", "cancelled");
        meeting(46, "some day", "draft");
        meeting(44, "2019-01-10", "draft");
        meeting(47, "2019-01-06", "closed");
        assertThat(deciding.meetings()).extracting(Planned::name).containsExactly("Meeting 41", "Meeting 42", "Meeting 44", "Meeting 46");
    }

    @Test
    void anotherPlannedMeetingCanBeChosen() {
        meeting(44, "2019-01-10", "open");
        meeting(45, "2019-01-17", "open");
        Conflict conflict = conflict();
        assertThat(Desk.value(deciding.put(conflict, "Decide it", Optional.of(Meeting.id(45)))).name()).isEqualTo("Meeting 45");
        assertThat(agenda(Meeting.id(44))).isEmpty();
        assertThat(agenda(Meeting.id(45))).hasSize(1);
    }

    @Test
    void whatIsOnAnAgendaIsNotPutThereAgain() {
        meeting(44, "2019-01-10", "open");
        Conflict conflict = conflict();
        assertThat(deciding.agendaOf(conflict)).isEmpty();
        Desk.value(deciding.put(conflict, "Decide it", Optional.empty()));
        assertThat(deciding.agendaOf(conflict)).contains(NEXT);
        assertThat(Desk.sentence(deciding.put(conflict, "Decide it", Optional.empty())))
                .isEqualTo("This is on the agenda of Meeting 44 already. Nothing was added.");
        assertThat(agenda(Meeting.id(44))).hasSize(1);
    }

    @Test
    void whatWasTakenOffTheAgendaCanBePutThereAgain() {
        meeting(44, "2019-01-10", "open");
        Conflict conflict = conflict();
        Desk.value(deciding.put(conflict, "Decide it", Optional.empty()));
        String item = anna.copy.read(view -> view.things(AgendaItem.KIND).getFirst().id());
        anna.delete(item);
        assertThat(deciding.agendaOf(conflict)).isEmpty();
        Desk.value(deciding.put(conflict, "Decide it again", Optional.empty()));
        assertThat(deciding.agendaOf(conflict)).contains(NEXT);
    }

    @Test
    void whatAMeetingLeftOpenCanBePutOnTheNextAgenda() {
        meeting(44, "2019-01-10", "open");
        Conflict conflict = conflict();
        Desk.value(deciding.put(conflict, "Decide it", Optional.empty()));
        meeting(44, "2019-01-10", "closed");
        meeting(45, "2019-01-17", "open");
        assertThat(Desk.value(deciding.put(conflict, "Decide it", Optional.empty())).name()).isEqualTo("Meeting 45");
    }

    @Test
    void withoutAPlannedMeetingThatIsSaid() {
        Conflict conflict = conflict();
        assertThat(Desk.sentence(deciding.put(conflict, "Decide it", Optional.empty())))
                .isEqualTo("No meeting is planned. Plan one first; then this can go on its agenda.");
        meeting(44, "2019-01-10", "cancelled");
        assertThat(Desk.sentence(deciding.put(conflict, "Decide it", Optional.of(Meeting.id(44)))))
                .isEqualTo("That meeting is over or gone, so choose another. Nothing was changed.");
    }

    @Test
    void aPrivateTextGoesOnNoAgenda() {
        meeting(44, "2019-01-10", "open");
        String draft = Draft.id("ssr1-1", "anna-keller", "q1");
        var own = new Conflict(draft, Draft.TEXT.name(), Optional.empty(), List.of(), List.<Dot>of(), List.of());
        assertThat(deciding.isForTheTeam(own)).isFalse();
        assertThat(Desk.sentence(deciding.put(own, "Decide it", Optional.empty())))
                .isEqualTo("This is a text of yours that nobody else sees, so it goes on no agenda. Nothing was changed.");
        assertThat(agenda(Meeting.id(44))).isEmpty();
    }
}
