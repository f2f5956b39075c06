package org.plenary.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.domain.meeting.Presence.ABSENT;
import static org.plenary.domain.meeting.Presence.APOLOGIES;
import static org.plenary.domain.meeting.Presence.PRESENT;
import static org.plenary.domain.meeting.Presence.REMOTE;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceFiguresTest {

    @Test
    void eachMeetingCountsOnceInOneFigure() {
        AttendanceFigures figures = AttendanceFigures.of(List.of(PRESENT, REMOTE, APOLOGIES, PRESENT, ABSENT));
        assertThat(figures).isEqualTo(new AttendanceFigures(3, 1, 1, 1));
        assertThat(figures.meetings()).isEqualTo(5);
    }

    @Test
    void threeMissedInARowAreToldWhateverTheReason() {
        assertThat(AttendanceFigures.of(List.of(PRESENT, ABSENT, APOLOGIES, ABSENT)).missedTooMany()).isTrue();
        assertThat(AttendanceFigures.of(List.of(ABSENT, APOLOGIES, ABSENT, REMOTE)).missedTooMany()).isFalse();
        assertThat(AttendanceFigures.of(List.of(ABSENT, APOLOGIES)).missedTooMany()).isFalse();
        assertThat(AttendanceFigures.of(List.of())).isEqualTo(new AttendanceFigures(0, 0, 0, 0));
    }
}
