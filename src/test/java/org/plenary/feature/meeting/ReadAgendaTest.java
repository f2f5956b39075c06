package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemNumber;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.AgendaRow.NamedLink;
import org.plenary.fixture.MemoryCopy;

class ReadAgendaTest {

    @Test
    void theAgendaOfCall43IsNumberedAndNested() {
        Agenda agenda = new ReadAgenda(TheSample.of("anna")).of(TheSample.PLENARY_43).orElseThrow();
        assertThat(agenda.rows()).extracting(row -> row.number() + " | " + row.title().text()).containsExactly(
                "1 | Welcome, roll call, SOI updates",
                "1 a | Staff to highlight rec. 16 in CCT report for team",
                "2 | Barcelona update from staff & confirm if any team members have not yet heard from constituency travel team",
                "3 | Finalize comms/outreach plan", "4 | KSK rollover what does the team need to look in to?",
                "5 | Review of SSR1 recommendations", "5 a | Review table of outstanding questions", "5 b | Discuss SSR1 recommendations",
                "6 | AOB", "7 | Confirm action items / decisions reached");
        assertThat(agenda).extracting(Agenda::minutes, Agenda::unplanned, Agenda::over).containsExactly(0, 7, 0);
    }

    @Test
    void theTwoLinksOfBarcelonaLeadNowhereAndSaySo() {
        Agenda agenda = new ReadAgenda(TheSample.of("anna")).of(TheSample.BARCELONA).orElseThrow();
        assertThat(agenda.rows().stream().flatMap(row -> row.links().stream()))
                .containsExactly(new NamedLink("email", Optional.empty()), new NamedLink("display table", Optional.empty()));
    }

    @Test
    void eachItemStartsWhenThoseBeforeItEnd() {
        MemoryCopy copy = timed("15:00", "16:00");
        AnAgenda.minutes(copy, "Welcome", 10, "Roll call", 5, "Table", 20, "Discussion", 30);
        Agenda agenda = new ReadAgenda(copy).of(MEETING).orElseThrow();
        assertThat(agenda.rows()).extracting(row -> row.title().text() + " " + row.starts().orElseThrow() + "–" + row.ends().map(LocalTime::toString).orElse(""))
                .containsExactly("Welcome 15:00–15:10", "Roll call 15:00–15:05", "Review 15:10–16:00", "Table 15:10–15:30",
                        "Discussion 15:30–16:00", "AOB 16:00–");
        assertThat(agenda).extracting(Agenda::minutes, Agenda::unplanned, Agenda::ends, Agenda::over)
                .containsExactly(60, 1, Optional.of(LocalTime.of(16, 0)), 0);
    }

    @Test
    void aPlanThatRunsPastTheEndSaysByHowMuch() {
        MemoryCopy copy = timed("15:00", "16:00");
        AnAgenda.set(copy, MEETING, Meeting.DATE, JsonValue.of("2018-09-13"));
        AnAgenda.set(copy, MEETING, Meeting.ZONE, JsonValue.of("Europe/Madrid"));
        AnAgenda.minutes(copy, "Welcome", 12, "Review", 60);
        Agenda agenda = new ReadAgenda(copy).of(MEETING).orElseThrow();
        assertThat(agenda).extracting(Agenda::minutes, Agenda::ends, Agenda::endsUtc, Agenda::over).containsExactly(72,
                Optional.of(LocalTime.of(16, 12)), Optional.of(LocalDateTime.of(2018, 9, 13, 14, 12)), 12);
    }

    @Test
    void anItemWithAFixedStartWaitsForItAndTheEndWaitsWithIt() {
        MemoryCopy copy = timed("15:00", "16:00");
        AnAgenda.minutes(copy, "Welcome", 10, "Review", 40);
        AnAgenda.set(copy, AnAgenda.item("Review"), AgendaItem.START, JsonValue.of("15:30"));
        Agenda agenda = new ReadAgenda(copy).of(MEETING).orElseThrow();
        assertThat(AnAgenda.row(copy, "Review")).extracting(AgendaRow::starts, AgendaRow::ends, AgendaRow::overlap, row -> row.start().text())
                .containsExactly(Optional.of(LocalTime.of(15, 30)), Optional.of(LocalTime.of(16, 10)), 0, "15:30");
        assertThat(agenda).extracting(Agenda::minutes, Agenda::ends, Agenda::over).containsExactly(50, Optional.of(LocalTime.of(16, 10)), 10);
    }

    @Test
    void anItemWhoseFixedStartHasPassedBeginsLaterAndSaysByHowMuch() {
        MemoryCopy copy = timed("15:00", "16:00");
        AnAgenda.minutes(copy, "Welcome", 25, "Table", 20, "Discussion", 5);
        AnAgenda.set(copy, AnAgenda.item("Review"), AgendaItem.START, JsonValue.of("15:20"));
        AnAgenda.set(copy, AnAgenda.item("Discussion"), AgendaItem.START, JsonValue.of("15:50"));
        AnAgenda.set(copy, AnAgenda.item("AOB"), AgendaItem.START, JsonValue.of("half past"));
        assertThat(new ReadAgenda(copy).of(MEETING).orElseThrow().rows()).extracting(row -> row.title().text() + " " + row.starts().orElseThrow() + " +" + row.overlap())
                .containsExactly("Welcome 15:00 +0", "Roll call 15:00 +0", "Review 15:25 +5", "Table 15:25 +0", "Discussion 15:50 +0", "AOB 15:55 +0");
        AnAgenda.set(copy, AnAgenda.item("Welcome"), AgendaItem.START, JsonValue.of("14:40"));
        assertThat(AnAgenda.row(copy, "Welcome")).extracting(AgendaRow::starts, AgendaRow::overlap).containsExactly(Optional.of(LocalTime.of(15, 0)), 20);
    }

    @Test
    void pastMidnightAFixedStartIsOnTheNextDay() {
        MemoryCopy copy = timed("23:00", "01:00");
        AnAgenda.minutes(copy, "Welcome", 10);
        AnAgenda.set(copy, AnAgenda.item("AOB"), AgendaItem.START, JsonValue.of("00:30"));
        assertThat(AnAgenda.row(copy, "AOB")).extracting(AgendaRow::starts, AgendaRow::overlap).containsExactly(Optional.of(LocalTime.of(0, 30)), 0);
    }

    @Test
    void withoutAStartThereAreMinutesButNoTimes() {
        MemoryCopy copy = AnAgenda.of("Welcome");
        AnAgenda.minutes(copy, "Welcome", 12);
        Agenda agenda = new ReadAgenda(copy).of(MEETING).orElseThrow();
        assertThat(agenda.minutes()).isEqualTo(12);
        assertThat(agenda.ends()).isEmpty();
        assertThat(agenda.rows().getFirst().starts()).isEmpty();
    }

    @Test
    void anItemWhoseParentIsGoneIsRecoveredAndTakesNoTime() {
        MemoryCopy copy = AnAgenda.of("Welcome", "- Roll call", "AOB");
        AnAgenda.set(copy, MEETING, Meeting.START, JsonValue.of("15:00"));
        AnAgenda.minutes(copy, "Roll call", 5, "AOB", 10);
        copy.save(view -> List.of(view.delete(AnAgenda.item("Welcome"))));
        assertThat(AnAgenda.lines(copy)).containsExactly("AOB", "? Roll call");
        assertThat(new ReadAgenda(copy).of(MEETING).orElseThrow().minutes()).isEqualTo(10);
        assertThat(AnAgenda.row(copy, "Roll call")).extracting(AgendaRow::number, AgendaRow::starts).containsExactly("", Optional.empty());
    }

    @Test
    void lettersAndRomanNumeralsNumberTheLevelsBelow() {
        assertThat(IntStream.of(0, 25, 26).mapToObj(i -> ItemNumber.part(1, i))).containsExactly("a", "z", "27");
        assertThat(IntStream.of(0, 3, 8, 13, 38, 39).mapToObj(i -> ItemNumber.part(2, i))).containsExactly("i", "iv", "ix", "xiv", "xxxix", "xl");
    }

    @Test
    void concurrentMovesAreNoConflictButTitlesAre() {
        MemoryCopy anna = AnAgenda.of("Welcome", "AOB");
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(anna);
        AnAgenda.arrange(anna).moveUp(MEETING, AnAgenda.item("AOB"));
        AnAgenda.arrange(bob).indent(MEETING, AnAgenda.item("AOB"));
        AnAgenda.set(anna, AnAgenda.item("Welcome"), AgendaItem.TITLE, JsonValue.of("Hello"));
        AnAgenda.set(bob, AnAgenda.item("Welcome"), AgendaItem.TITLE, JsonValue.of("Good morning"));
        anna.receive(bob);
        assertThat(new ReadAgenda(anna).of(MEETING).orElseThrow().rows()).extracting(AgendaRow::contested)
                .containsExactly(List.of("title"), List.of());
    }

    @Test
    void whatOneDeletedAndAnotherEditedIsMarked() {
        MemoryCopy anna = AnAgenda.of("Welcome");
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(anna);
        AnAgenda.arrange(anna).delete(MEETING, AnAgenda.item("Welcome"));
        AnAgenda.minutes(bob, "Welcome", 5);
        anna.receive(bob);
        assertThat(AnAgenda.row(anna, "Welcome").contested()).containsExactly(Edit.DELETED);
    }

    @Test
    void tenThousandLevelsAreReadWithoutRunningOutOfStack() {
        MemoryCopy copy = AnAgenda.of();
        copy.save(view -> IntStream.range(0, 10_000).boxed().flatMap(i -> List.of(
                Edit.first("agenda-item/" + i, "meeting", JsonValue.of(MEETING)), Edit.first("agenda-item/" + i, "minutes", JsonValue.of(1)),
                Edit.first("agenda-item/" + i, "parent", i == 0 ? JsonValue.NULL : JsonValue.of("agenda-item/" + (i - 1)))).stream()).toList());
        Agenda agenda = new ReadAgenda(copy).of(MEETING).orElseThrow();
        assertThat(agenda.rows()).hasSize(10_000);
        assertThat(agenda.rows().get(3)).extracting(AgendaRow::depth, AgendaRow::number).containsExactly(3, "");
    }

    private static MemoryCopy timed(String start, String end) {
        MemoryCopy copy = AnAgenda.of("Welcome", "- Roll call", "Review", "- Table", "- Discussion", "AOB");
        AnAgenda.set(copy, MEETING, Meeting.START, JsonValue.of(start));
        AnAgenda.set(copy, MEETING, Meeting.END, JsonValue.of(end));
        return copy;
    }
}
