package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The coordination call before ICANN59: its plan and its open action items. */
class CoordinationTest {
    private static final LocalDate SUNDAY = LocalDate.of(2017, 6, 25);

    private static SessionPlan.Session session(int line, String title, String kind, LocalDate date, LocalTime start, LocalTime end) {
        return new SessionPlan.Session(line, title, kind, Optional.ofNullable(date), Optional.ofNullable(start), Optional.ofNullable(end), start == null);
    }

    @Test
    void thePlanForJohannesburgIsRead() {
        assertThat(BriefingText.read(Seeds.COORDINATION)).isEqualTo(new Reading<>(new SessionPlan(
                List.of(session(23, "SSR1 briefing", "briefing", SUNDAY, LocalTime.of(10, 0), LocalTime.of(12, 0)),
                        session(27, "DNS Abuse Study - briefing on intermediate results", "briefing", null, null, null),
                        session(30, "Framework for Registry Operators to Respond to Security Threats", "briefing", SUNDAY.plusDays(1), LocalTime.of(15, 0),
                                LocalTime.of(16, 0)),
                        session(33, "Tech tools demo", "demo", null, null, null)),
                List.of(new SessionPlan.Point(36, "Work plan & timeline development", Optional.empty()),
                        new SessionPlan.Point(37, "Outreach plan & guidelines development", Optional.empty()),
                        new SessionPlan.Point(38, "Working session to review Terms of Reference feedback from Board", Optional.empty()),
                        new SessionPlan.Point(41, "Revisit plenary call rotation schedule", Optional.empty())),
                List.of(new SessionPlan.Point(44, "Any breakout sessions need to be on Sunday 25th", Optional.of(SUNDAY))),
                List.of(new SessionPlan.Point(46, "Do Co-Chairs want to schedule pre- and post-session meetings with Staff?", Optional.empty()),
                        new SessionPlan.Point(50, "Confirm if there should be a plenary call scheduled on Tuesday 4 July?", Optional.of(LocalDate.of(2017, 7, 4)))),
                List.of(new SessionPlan.CancelledCall(53, "Friday 23rd June Co-Chair/Staff call will be canceled due to Johannesburg travel",
                        "Co-Chair/Staff call", Optional.of(LocalDate.of(2017, 6, 23)), Optional.of("Johannesburg travel")))), List.of()));
    }

    @Test
    void aWeekdayThatDoesNotFitIsNamed() {
        assertThat(BriefingText.read(SourceText.of("Staff Coordination\n15 June 2017\nProposed Agenda\n\n• Demo (10:00 – 11:00 Monday 25th June)")).problems())
                .containsExactly(Problem.warning(5, "The weekday in line 5 does not fit 2017-06-25; the date was kept."));
    }

    @Test
    void aTextWithoutPlanGivesOneClearProblem() {
        Reading<SessionPlan> reading = BriefingText.read(Seeds.LETTER);
        assertThat(reading.found().isEmpty()).isTrue();
        assertThat(reading.problems()).containsExactly(Problem.error("No proposed briefing or session was found: no heading speaks of a proposed agenda "
                + "or a schedule. Nothing was taken over."));
    }

    @Test
    void theFourOpenActionItemsAreReadWithStatusDateAndOwner() {
        assertThat(ActionText.read(Seeds.COORDINATION)).isEqualTo(new Reading<>(List.of(
                new ActionFound(57, "Draft SSR2 progress report for SO/ACs to share ahead of ICANN59 in Johannesburg.",
                        List.of(new ActionFound.Note(60, true, "Draft with RT for review. Scheduled to publish 6/20.")),
                        Optional.of(LocalDate.of(2017, 6, 20)), Optional.empty()),
                new ActionFound(62, "Send language to RT for drafting Scope of Work for independent experts.",
                        List.of(new ActionFound.Note(65, true, "Larisa working with team and Co-Chairs on next steps.")), Optional.empty(), Optional.of("Larisa")),
                new ActionFound(67, "Could we move away from the \"SSR2\" moniker and adopt the title \"Security Review\" in public communications?",
                        List.of(new ActionFound.Note(70, false, "Further information provided to Co-Chairs via email.")), Optional.empty(), Optional.empty()),
                new ActionFound(72, "Provide SSR1 briefings schedule of availability.",
                        List.of(new ActionFound.Note(73, true, "Briefing proposed for Johannesburg, remaining briefings schedule in development")),
                        Optional.empty(), Optional.empty())), List.of()));
    }

    @Test
    void aPastedListWithoutHeadingIsReadToo() {
        assertThat(ActionText.read(SourceText.of("- Staff to send a Doodle poll by 9 Sep 2019\n- Share the timeline (Owner: Russ Housley)")).found()).containsExactly(
                new ActionFound(1, "Staff to send a Doodle poll by 9 Sep 2019", List.of(), Optional.of(LocalDate.of(2019, 9, 9)), Optional.of("Staff")),
                new ActionFound(2, "Share the timeline (Owner: Russ Housley)", List.of(), Optional.empty(), Optional.of("Russ Housley")));
    }

    @Test
    void aTextWithoutListGivesOneClearProblem() {
        assertThat(ActionText.read(SourceText.of("Nothing to do."))).isEqualTo(new Reading<>(List.of(),
                List.of(Problem.error("No action item was found: the text holds no list. Nothing was taken over."))));
    }
}
