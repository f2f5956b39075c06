package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTextTest {
    private static AgendaEntry entry(int line, String label, String title, AgendaEntry... children) {
        return new AgendaEntry(line, label, title, Optional.empty(), List.of(), Arrays.asList(children));
    }

    private static Reading<List<AgendaEntry>> read(String text) {
        return AgendaText.read(SourceText.of(text));
    }

    @Test
    void theDayInBarcelonaHasSixItemsAndTwoLinksWithoutAddress() {
        Reading<List<AgendaEntry>> reading = AgendaText.read(Seeds.BARCELONA);
        assertThat(reading.found()).containsExactly(entry(77, "1.", "Welcome, SOI updates, opening remarks"),
                entry(78, "2.", "Finalize Barcelona engagement session slides"), entry(79, "3.", "Finalize work plan"),
                new AgendaEntry(80, "4.", "Address SSR1 overarching questions and issues (including any outstanding questions and email from Alain)",
                        Optional.empty(), List.of(Link.missing(80, "email")), List.of()),
                new AgendaEntry(81, "5.", "SSR1 recommendations – draft text for 28 recommendations (display table and step through them as a group)",
                        Optional.empty(), List.of(Link.missing(81, "display table")), List.of()),
                entry(82, "6.", "Day 1 debrief and A.O.B"));
        assertThat(reading.problems()).containsExactly(
                Problem.warning(80, "The link “email” in line 80 has no address; its words were kept."),
                Problem.warning(81, "The link “display table” in line 81 has no address; its words were kept."));
    }

    @Test
    void plenary43HasSevenItemsWithLetteredOnesBelow() {
        assertThat(AgendaText.read(Seeds.PLENARY_43)).isEqualTo(new Reading<>(List.of(
                entry(30, "1.", "Welcome, roll call, SOI updates", entry(31, "a)", "Staff to highlight rec. 16 in CCT report for team")),
                entry(32, "2.", "Barcelona update from staff & confirm if any team members have not yet heard from constituency travel team"),
                entry(33, "3.", "Finalize comms/outreach plan"), entry(34, "4.", "KSK rollover what does the team need to look in to?"),
                entry(35, "5.", "Review of SSR1 recommendations", entry(36, "a)", "Review table of outstanding questions"),
                        entry(37, "b)", "Discuss SSR1 recommendations")),
                entry(38, "6.", "AOB"), entry(39, "7.", "Confirm action items / decisions reached")), List.of()));
    }

    @Test
    void anItemBrokenOverLinesIsHealed() {
        assertThat(AgendaText.read(Seeds.RECS_1_TO_5)).isEqualTo(new Reading<>(List.of(
                entry(39, "1.", "Welcome, roll call, SOI updates", entry(40, "a)", "DNS Root KSK rollover update"),
                        entry(41, "b)", "Barcelona update / RT members to advise if they are waiting on anything from travel team")),
                entry(45, "2.", "Review of SSR1 recommendations"), entry(47, "3.", "AOB"), entry(49, "4.", "Confirm action items / decisions")), List.of()));
    }

    @Test
    void aDeckWithSeveralAgendasGivesTheOneAskedFor() {
        assertThat(AgendaText.under(Seeds.COORDINATION, "Review Proposed Plenary Call Agenda")).isEqualTo(new Reading<>(List.of(
                entry(78, "", "Updated SOIs & note apologies/absences"),
                entry(80, "", "ICANN59 Johannesburg – review of agenda, reading materials and any required prep work"),
                entry(83, "", "Subtopics – progress updates from subtopic teams"),
                entry(85, "", "Attendance: Discuss concerns and revisit call rotation schedule"),
                entry(88, "", "Review open action items list & team members’ to-do list, if needed"), entry(91, "", "AOB")), List.of()));
        assertThat(AgendaText.under(Seeds.COORDINATION, "ssr2 staff co-chairs coordination").found()).containsExactly(
                entry(4, "", "ICANN59 Johannesburg", entry(5, "", "Review of agenda topics and proposed briefings"),
                        entry(6, "", "Staff to update on sub-team breakout session limitations"),
                        entry(7, "", "Do Co-Chairs want to schedule meeting briefing and debriefing sessions with staff?")),
                entry(11, "", "July plenary schedule: Confirm if there should be a plenary call scheduled on Tuesday 4 July?"),
                entry(14, "", "Review outstanding actions/requests"), entry(16, "", "Review proposed agenda for upcoming plenary call"), entry(18, "", "AOB"));
    }

    @Test
    void threeLevelsAreKeptAndAFourthIsFlattened() {
        Reading<List<AgendaEntry>> reading = read("1. One\n a) Two\n  i) Three\n   - Four\n  ii) Five\n2. Six");
        assertThat(reading.found()).containsExactly(
                entry(1, "1.", "One", entry(2, "a)", "Two", entry(3, "i)", "Three"), entry(4, "", "Four"), entry(5, "ii)", "Five"))), entry(6, "2.", "Six"));
        assertThat(reading.problems()).containsExactly(
                Problem.note(3, "Line 3 has items on a fourth level; an agenda has three, so they were put after it."));
    }

    @Test
    void bulletsAreNestedByHowFarTheyAreSetIn() {
        assertThat(read("- One\n  - Two\n  - Three\n- Four").found())
                .containsExactly(entry(1, "", "One", entry(2, "", "Two"), entry(3, "", "Three")), entry(4, "", "Four"));
    }

    @Test
    void theLetterAfterHIsNoRomanNumber() {
        assertThat(read("1. One\nh) Eight\ni) Nine").found()).containsExactly(entry(1, "1.", "One", entry(2, "h)", "Eight"), entry(3, "i)", "Nine")));
    }

    @Test
    void linksAndMinutesAreTakenOutOfTheTitle() {
        assertThat(read("1. Review the [table](https://example.org/t) (15 min)\n2. AOB - 5 mins\n3. 10 minutes").found()).containsExactly(
                new AgendaEntry(1, "1.", "Review the table", Optional.of(15), List.of(Link.to(1, "table", "https://example.org/t")), List.of()),
                new AgendaEntry(2, "2.", "AOB", Optional.of(5), List.of(), List.of()), entry(3, "3.", "10 minutes"));
    }

    @Test
    void plainLinesAreItemsToo() {
        assertThat(read("Welcome\nRoll call\n\nAOB\n").found())
                .containsExactly(entry(1, "", "Welcome"), entry(2, "", "Roll call"), entry(4, "", "AOB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n\t"})
    void anEmptyTextGivesOneClearProblem(String text) {
        assertThat(read(text)).isEqualTo(new Reading<>(List.of(), List.of(Problem.error("No agenda item was found. Nothing was taken over."))));
        assertThat(AgendaText.under(Seeds.LETTER, "Agenda").problems()).hasSize(1);
    }
}
