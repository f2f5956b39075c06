package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class StartMeetingTest {

    private final MemoryCopy copy = MemoryCopy.begun("anna");
    private final StartMeeting start = new StartMeeting(copy, new SplittableRandom(7));

    @Test
    void aNewMeetingIsADraftOnTheList() {
        StartMeeting.Started started = AnAgenda.done(start.start(" Plenary call #44 ", Optional.of("meeting-kind/plenary-call"),
                Optional.of(LocalDate.of(2018, 9, 27))));
        assertThat(new ReadMeetings(copy).all()).singleElement().satisfies(row -> assertThat(row).extracting(MeetingRow::id, MeetingRow::title,
                MeetingRow::kind, MeetingRow::status, m -> m.times().date()).containsExactly(started.id(), "Plenary call #44", "Plenary call", "draft",
                        Optional.of(LocalDate.of(2018, 9, 27))));
    }

    @Test
    void aMeetingNeedsATitle() {
        assertThat(start.start(" ", Optional.empty(), Optional.empty())).isEqualTo(Outcome.<StartMeeting.Started>refused(
                "A meeting needs a title. Nothing was changed."));
    }

    @Test
    void theKindsAreOfferedInTheTeamsOrderWithTheirStandingAgendas() {
        assertThat(start.kinds()).hasSize(10).first().satisfies(kind -> {
            assertThat(kind.label()).isEqualTo("Plenary call");
            assertThat(kind.standingAgenda()).startsWith("1. Welcome, roll call, SOI updates");
        });
    }
}
