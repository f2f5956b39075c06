package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.SessionRow.BriefingRow;
import org.plenary.fixture.MemoryCopy;

class ReadMeetingTest {

    private final MemoryCopy copy = TheSample.of("anna");
    private final ReadMeeting read = new ReadMeeting(copy);

    @Test
    void johannesburgHasFourSessionsTimedOnesFirst() {
        assertThat(read.of("meeting/2017-06-25-face-to-face-day").orElseThrow().sessions()).containsExactly(
                timed("ssr1-briefing", "SSR1 briefing", 25, 10, 12),
                timed("framework-for-registry-operators-to-respond-to-security-threats",
                        "Framework for Registry Operators to Respond to Security Threats", 26, 15, 16),
                flexible("dns-abuse-study-briefing-on-intermediate-results", "DNS Abuse Study - briefing on intermediate results"),
                flexible("tech-tools-demo", "Tech tools demo"));
    }

    @Test
    void theFieldsCanBeEditedFromTheTextThatWasRead() {
        MeetingDetails details = read.of(TheSample.PLENARY_43).orElseThrow();
        assertThat(details.text(Meeting.DATE).text()).isEqualTo("2018-09-13");
        assertThat(details.text(Meeting.NUMBER).text()).isEqualTo("43");
        assertThat(details.text(Meeting.PLACE).text()).isEmpty();
        assertThat(details.text(Meeting.DIAL_IN).text()).startsWith("For Best Audio: Join via Telephone Using Dial-Out");
        assertThat(details.kind()).contains(new Named("meeting-kind/plenary-call", "Plenary call"));
        assertThat(details.texts()).hasSameSizeAs(ReadMeeting.EDITABLE);
    }

    @Test
    void aFieldThatTwoPeopleWroteDifferentlyIsContested() {
        MemoryCopy bob = TheSample.of("bob");
        AnAgenda.set(copy, TheSample.PLENARY_43, Meeting.PLACE, JsonValue.of("Madrid"));
        AnAgenda.set(bob, TheSample.PLENARY_43, Meeting.PLACE, JsonValue.of("Lisbon"));
        copy.receive(bob);
        MeetingDetails details = read.of(TheSample.PLENARY_43).orElseThrow();
        assertThat(details.text(Meeting.PLACE).contested()).isTrue();
        assertThat(details.row().contested()).containsExactly("place");
    }

    @Test
    void aMeetingThatIsNotThereIsEmpty() {
        assertThat(read.of("meeting/999")).isEmpty();
    }

    private static SessionRow timed(String key, String title, int day, int from, int to) {
        return new SessionRow("session/2017-06-25-face-to-face-day/" + key, title, "Briefing", Optional.of(LocalDate.of(2017, 6, day)), "",
                Optional.of(LocalTime.of(from, 0)), Optional.of(LocalTime.of(to, 0)), false, "",
                List.of(new BriefingRow(title, "proposed", List.of())), List.of());
    }

    private static SessionRow flexible(String key, String title) {
        return new SessionRow("session/2017-06-25-face-to-face-day/" + key, title, "Briefing", Optional.empty(), "", Optional.empty(), Optional.empty(),
                true, "", List.of(new BriefingRow(title, "proposed", List.of())), List.of());
    }
}
