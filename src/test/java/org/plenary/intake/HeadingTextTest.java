package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingTextTest {
    @Test
    void theCoverOfTheDayInBarcelonaIsRead() {
        assertThat(HeadingText.read(Seeds.BARCELONA)).isEqualTo(new Reading<>(new MeetingHeading(16,
                Optional.of("Face-to-Face Meeting Day 1 @ ICANN63 Barcelona"), Optional.of("face-to-face"), Optional.empty(), Optional.of(1),
                Optional.of(LocalDate.of(2018, 10, 21)),
                Optional.of(new IcannMeeting(63, Optional.of("Barcelona"), Optional.of("Annual General"),
                        Optional.of(LocalDate.of(2018, 10, 20)), Optional.of(LocalDate.of(2018, 10, 25)))),
                Optional.of("Second Security, Stability, and Resiliency of the Domain Name System (SSR2) Review Team"), Optional.of("SSR2")), List.of()));
    }

    @Test
    void aPlenaryCallHasItsNumber() {
        assertThat(HeadingText.read(Seeds.PLENARY_43)).isEqualTo(new Reading<>(new MeetingHeading(22, Optional.of("SSR2 Review Team Plenary Call #43"),
                Optional.of("plenary"), Optional.of(43), Optional.empty(), Optional.of(LocalDate.of(2018, 9, 13)), Optional.empty(), Optional.empty(),
                Optional.of("SSR2")), List.of()));
    }

    @Test
    void aCoordinationCallNamesTheMeetingItPrepares() {
        assertThat(HeadingText.read(Seeds.COORDINATION)).isEqualTo(new Reading<>(new MeetingHeading(2, Optional.of("SSR2 Staff, Co-Chairs Coordination"),
                Optional.of("coordination"), Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2017, 6, 15)),
                Optional.of(new IcannMeeting(59, Optional.of("Johannesburg"), Optional.empty(), Optional.empty(), Optional.empty())), Optional.empty(),
                Optional.of("SSR2")), List.of()));
    }

    @Test
    void aMeetingWithoutNumberAndDateIsNoError() {
        Reading<MeetingHeading> reading = HeadingText.read(Seeds.RECS_1_TO_5);
        assertThat(reading.found()).isEqualTo(new MeetingHeading(1, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(reading.problems()).containsExactly(
                Problem.note(1, "The text does not say which meeting it belongs to; the meeting was left without a title and a number."),
                Problem.note(1, "The text gives no date for the meeting; it was left undated."));
    }

    @Test
    void anEmptyTextHasAnEmptyHeading() {
        assertThat(HeadingText.read(SourceText.of("")).found().line()).isZero();
    }
}
