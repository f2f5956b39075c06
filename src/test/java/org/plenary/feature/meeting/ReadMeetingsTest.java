package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.fixture.MemoryCopy;

class ReadMeetingsTest {

    private final MemoryCopy copy = TheSample.of("anna");

    @Test
    void theLatestComesFirstAndUndatedOnesLast() {
        assertThat(new ReadMeetings(copy).all()).extracting(MeetingRow::title).containsExactly("Face-to-Face Meeting Day 1 @ ICANN63 Barcelona",
                "SSR2 Review Team Plenary Call #43", "ICANN59 Johannesburg", "Co-Chair/Staff call", "SSR2 Staff, Co-Chairs Coordination",
                "4-plenary-recs-1-5", "Next plenary call (proposed agenda)");
    }

    @Test
    void aCancelledCallSaysWhyAndWhereItWasPlanned() {
        assertThat(new ReadMeetings(copy).all().get(3)).isEqualTo(new MeetingRow("meeting/2017-06-23-coordination-call", OptionalLong.empty(),
                "Co-Chair/Staff call", "Coordination call", new MeetingTimes(Optional.of(LocalDate.of(2017, 6, 23)), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty()), "", "cancelled", "Johannesburg travel", 0,
                Optional.of(new Named("meeting/2017-06-15-coordination-call", "SSR2 Staff, Co-Chairs Coordination")), List.of()));
    }

    @Test
    void theTimesAreAlsoKnownInUtc() {
        AnAgenda.set(copy, TheSample.BARCELONA, Meeting.START, JsonValue.of("09:00"));
        AnAgenda.set(copy, TheSample.BARCELONA, Meeting.END, JsonValue.of("17:30"));
        AnAgenda.set(copy, TheSample.BARCELONA, Meeting.ZONE, JsonValue.of("Europe/Madrid"));
        MeetingTimes times = new ReadMeetings(copy).all().getFirst().times();
        assertThat(times).isEqualTo(new MeetingTimes(Optional.of(LocalDate.of(2018, 10, 21)), Optional.empty(), Optional.of(LocalTime.of(9, 0)),
                Optional.of(LocalTime.of(17, 30)), Optional.of(ZoneId.of("Europe/Madrid"))));
        assertThat(times.utc(0)).contains(LocalDateTime.of(2018, 10, 21, 7, 0));
        assertThat(times.minutes()).isEqualTo(OptionalInt.of(510));
    }

    @Test
    void anEndBeforeTheStartIsOnTheNextDay() {
        assertThat(times("23:00", "00:30", Optional.empty()).minutes()).isEqualTo(OptionalInt.of(90));
    }

    @Test
    void aLastDayAddsItsDays() {
        assertThat(times("09:00", "08:00", Optional.of(LocalDate.of(2018, 10, 23))).minutes()).isEqualTo(OptionalInt.of(2 * 24 * 60 - 60));
    }

    @Test
    void whatIsNoTimeCountsAsMissing() {
        AnAgenda.set(copy, TheSample.BARCELONA, Meeting.START, JsonValue.of("morning"));
        AnAgenda.set(copy, TheSample.BARCELONA, Meeting.ZONE, JsonValue.of("Atlantis"));
        assertThat(new ReadMeetings(copy).all().getFirst().times()).isEqualTo(new MeetingTimes(Optional.of(LocalDate.of(2018, 10, 21)),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static MeetingTimes times(String start, String end, Optional<LocalDate> last) {
        return new MeetingTimes(Optional.of(LocalDate.of(2018, 10, 21)), last, Optional.of(LocalTime.parse(start)), Optional.of(LocalTime.parse(end)),
                Optional.empty());
    }
}
