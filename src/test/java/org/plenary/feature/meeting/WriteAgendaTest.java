package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.document.Writers;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.PutInAgenda.Found;
import org.plenary.fixture.MemoryCopy;
import org.plenary.intake.TextIntake;

class WriteAgendaTest {

    @TempDir
    private Path folder;

    private static WriteAgenda write(MemoryCopy copy) {
        return new WriteAgenda(copy, Writers.ofTexts(), Writers.ofDates());
    }

    private static List<String> agenda(MemoryCopy copy, String meeting) {
        return new ReadAgenda(copy).of(meeting).orElseThrow().rows().stream().map(row -> row.depth() + " " + row.title().text() + " " + row.minutes().text()).toList();
    }

    private static List<String> pastedBack(MemoryCopy copy, String text) {
        AnAgenda.set(copy, "meeting/other", Meeting.TITLE, JsonValue.of("Other"));
        List<Found> found = copy.read(view -> new TextIntake().propose("pasted", text, Optional.of("agenda"), Optional.of("meeting/other"), view).things().stream()
                .map(thing -> new Found(thing.entity(), thing.registers())).toList());
        done(new PutInAgenda(copy, new SplittableRandom(7)).put("meeting/other", found));
        return agenda(copy, "meeting/other");
    }

    @Test
    void theTextOfCall43PastedBackIsTheSameAgenda() {
        MemoryCopy copy = TheSample.of("anna");
        assertThat(pastedBack(copy, write(copy).text(TheSample.PLENARY_43).orElseThrow())).isEqualTo(agenda(copy, TheSample.PLENARY_43)).hasSize(10);
    }

    @Test
    void threeLevelsWithMinutesComeBackAsTheyWere() {
        MemoryCopy copy = AnAgenda.of("Welcome", "- Roll call", "- Updates", "- - Žarko's", "- - осто", "Review", "- Table", "AOB");
        AnAgenda.minutes(copy, "Welcome", 15, "Žarko's", 5, "Table", 40);
        AnAgenda.set(copy, AnAgenda.item("AOB"), AgendaItem.PRIVATE_NOTE, JsonValue.of("Nobody else reads this"));
        String text = write(copy).text(MEETING).orElseThrow();
        assertThat(text).isEqualTo("""
                Small meeting

                Agenda

                1. Welcome (15 min)
                   a) Roll call
                   b) Updates
                      - Žarko's (5 min)
                      - осто
                2. Review
                   a) Table (40 min)
                3. AOB
                """);
        assertThat(pastedBack(copy, text)).isEqualTo(agenda(copy, MEETING));
    }

    @Test
    void aMeetingWithADayIsWrittenForCalendarsToo() throws Exception {
        MemoryCopy copy = AnAgenda.of("Welcome");
        AnAgenda.set(copy, MEETING, Meeting.DATE, JsonValue.of("2018-09-27"));
        AnAgenda.set(copy, MEETING, Meeting.START, JsonValue.of("15:00"));
        AnAgenda.set(copy, MEETING, Meeting.END, JsonValue.of("16:00"));
        AnAgenda.set(copy, MEETING, Meeting.ZONE, JsonValue.of("Europe/Madrid"));
        AnAgenda.set(copy, MEETING, Meeting.NOTE, JsonValue.of("Kept in the team"));
        List<Path> files = done(write(copy).write(MEETING, folder, List.of("text", "markdown", "ics")));
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("agenda-small.txt", "agenda-small.md", "agenda-small.ics");
        assertThat(Files.readString(files.get(0))).startsWith("Small meeting\n2018-09-27 15:00–16:00 Europe/Madrid (13:00 UTC)\n");
        assertThat(Files.readString(files.get(1))).contains("# Agenda: Small meeting", "Welcome").doesNotContain("Kept in the team");
        assertThat(Files.readString(files.get(2))).contains("BEGIN:VEVENT", "SUMMARY:Small meeting").doesNotContain("Kept in the team");
    }

    @Test
    void whatCannotBeWrittenIsRefusedAndNothingIsThere() {
        MemoryCopy copy = AnAgenda.of("Welcome");
        assertThat(write(copy).write(MEETING, folder, List.of("ics"))).isEqualTo(Outcome.<List<Path>>refused(
                "The meeting has no date yet, so there is nothing to put into a calendar. Nothing was written."));
        assertThat(write(copy).write(MEETING, folder, List.of("papyrus"))).isInstanceOf(Outcome.Refused.class);
        assertThat(write(copy).write("meeting/none", folder, List.of())).isEqualTo(Outcome.<List<Path>>refused("This meeting is not here any more. Nothing was written."));
        assertThat(folder).isEmptyDirectory();
        assertThat(done(write(copy).write(MEETING, folder, List.of()))).noneMatch(file -> file.toString().endsWith(".ics")).isNotEmpty();
    }
}
