package org.plenary.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Shipped;
import org.plenary.domain.review.Template;

class MeetingIdsTest {

    @Test
    void idsAreTheSameOnEveryComputer() {
        String day1 = "2018-10-21-face-to-face-day";
        assertThat(List.of(Meeting.id(43), Meeting.id(LocalDate.of(2018, 10, 21), "face-to-face-day"),
                Attendance.id(day1, "žarko-kecić"), AgendaItem.id("43", "Finalize comms/outreach plan"), Session.id(day1, "SSR1 briefing"),
                Decision.id("43", 1), ActionItem.id("2017-06-15-coordination-call", 4), MeetingKind.id("plenary-call"),
                MeetingSeries.id("Plenary calls")))
                .containsExactly("meeting/43", "meeting/" + day1, "attendance/" + day1 + "/žarko-kecić",
                        "agenda-item/43/finalize-comms-outreach-plan", "session/" + day1 + "/ssr1-briefing", "decision/43/1",
                        "action/2017-06-15-coordination-call/4", "meeting-kind/plenary-call", "meeting-series/plenary-calls")
                .allMatch(EntityId::isWellFormed);
    }

    @Test
    void everyStandingAgendaBeginsAtItemOne() {
        assertThat(MeetingTemplates.MEETING_KINDS.stream().filter(s -> s.field().equals(MeetingKind.STANDING_AGENDA))
                .map(s -> ((JsonValue.Text) s.value()).value())).hasSize(5).allMatch(text -> text.startsWith("1. "));
    }

    @Test
    void theHeadingsOfMinutesAreTheNineOfPublishedOnes() {
        assertThat(MeetingTemplates.ATTENDANCE_CATEGORIES.stream().filter(s -> s.field().equals(Template.LABEL))
                .map(Shipped::entity))
                .containsExactly("attendance-category/members", "attendance-category/remote-participants",
                        "attendance-category/icann-org", "attendance-category/remote-staff", "attendance-category/facilitator",
                        "attendance-category/technical-writer", "attendance-category/observers", "attendance-category/guests",
                        "attendance-category/apologies");
    }
}
