package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeTextTest {
    private static final String MUTING = "After 2 background noise occurrences, staff will mute the offending line (either Telephone or Adobe Connect). "
            + "After two failed attempts to speak over the audio, participants will be invited to type their comments in the chat or take them to the mailing list.";
    private static final String PREFERRED = "Upon logging into Adobe Connect, a pop-up window will appear for the AC to call your phone. "
            + "This preferred method will assure the best audio for the meeting.";

    @Test
    void theNoticeOfPlenary43IsSetInOrder() {
        Reading<Optional<DialInNotice>> reading = NoticeText.read(Seeds.PLENARY_43);
        assertThat(reading.found().orElseThrow().text()).isEqualTo("""
                For Best Audio: Join via Telephone Using Dial-Out

                Connecting via the audio bridge is always preferable to the AC audio connection.

                %s

                - Dial-out [Receive a call from the meeting] +1 (USA) 310-111-11111
                - Dial-in to the Audio Conference via Phone
                - Using Microphone (Computer/Device)
                - Join Listen Only

                %s

                PLEASE ALWAYS MUTE WHEN NOT SPEAKING! *6 to mute and *6 to unmute

                For any questions, dial out requests, apologies, please email: mssi-secretariat@icann.org""".formatted(PREFERRED, MUTING));
        assertThat(reading.problems()).containsExactly(Problem.note(11, "Line 11 holds only “0” and was left out of the notice."));
    }

    @Test
    void theScatteredBoxesOfTheLaterPlenaryReadTheSame() {
        assertThat(NoticeText.read(Seeds.RECS_1_TO_5)).isEqualTo(new Reading<>(Optional.of(new DialInNotice(1,
                "For Best Audio: Join via Telephone Using Dial-Out",
                List.of("Connecting via the audio bridge is always preferable to the AC audio connection.", PREFERRED), List.of(), Optional.of(MUTING),
                Optional.of("PLEASE ALWAYS MUTE WHEN NOT SPEAKING! *6 to mute and *6 to unmute"),
                Optional.of("For any questions, dial out requests, apologies, please email: mssi-secretariat@icann.org"),
                Optional.of("mssi-secretariat@icann.org"))), List.of()));
    }

    @Test
    void aDeckWithoutNoticeGivesOneClearProblem() {
        assertThat(NoticeText.read(Seeds.BARCELONA)).isEqualTo(new Reading<>(Optional.empty(), List.of(Problem.error(
                "No dial-in notice was found: nothing before the agenda is about joining or muting. Nothing was taken over."))));
    }

    @Test
    void theStandardsOfBehaviorAreAnIntroductionAnd13Paragraphs() {
        Reading<Optional<StandardsOfBehavior>> reading = StandardsText.read(Seeds.BARCELONA);
        StandardsOfBehavior standards = reading.found().orElseThrow();
        assertThat(reading.problems()).isEmpty();
        assertThat(standards.line()).isEqualTo(21);
        assertThat(standards.introduction()).startsWith("Those who take part in ICANN's").endsWith("councils, undertake to:");
        assertThat(standards.paragraphs()).hasSize(13).contains("Adhere to ICANN's conflict of interest policies.", "Conduct themselves in accordance with ICANN policies.");
        assertThat(standards.paragraphs().getFirst()).startsWith("Act in accordance with ICANN's Bylaws.");
        assertThat(standards.paragraphs().getLast()).startsWith("Act in a reasonable, objective").endsWith("owe their appointment.");
    }

    @Test
    void aDeckWithoutStandardsGivesOneClearProblem() {
        assertThat(StandardsText.read(Seeds.COORDINATION)).isEqualTo(new Reading<>(Optional.empty(), List.of(Problem.error(
                "No standards of behavior were found: no introduction ending in a colon has paragraphs after it. Nothing was taken over."))));
    }
}
