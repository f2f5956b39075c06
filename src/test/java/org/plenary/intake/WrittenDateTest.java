package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    private static final Optional<LocalDate> COORDINATION = Optional.of(LocalDate.of(2017, 6, 15));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"13 September 2018 | 2018-09-13", "on Oct. 21st, 2018 | 2018-10-21", "2019-02-05 | 2019-02-05",
            "Sunday 25th June | 2017-06-25", "Tuesday 4 July? | 2017-07-04", "publish 6/20. | 2017-06-20", "by 25/6 | 2017-06-25",
            "on Sunday 25th | 2017-06-25", "on 10 January | 2017-01-10", "7/6/2018 | 2018-07-06"})
    void datesAreReadAgainstTheDateOfTheText(String text, LocalDate date) {
        assertThat(WrittenDate.in(text, COORDINATION)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no date", "31 June", "13/13", "Section 4.6", "may be 4", "SO/AC/SG/C"})
    void whatIsNoDateIsNotRead(String text) {
        assertThat(WrittenDate.in(text, COORDINATION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 July", "6/20", "Sunday 25th"})
    void withoutADateNearByNoYearIsInvented(String text) {
        assertThat(WrittenDate.in(text, Optional.empty())).isEmpty();
    }

    @Test
    void theNearestYearIsTaken() {
        assertThat(WrittenDate.in("10 January", Optional.of(LocalDate.of(2018, 12, 15)))).contains(LocalDate.of(2019, 1, 10));
    }

    @Test
    void rangesAndMonthsAreRead() {
        assertThat(WrittenDate.rangeIn("20-25 October 2018")).contains(new WrittenDate.Range(LocalDate.of(2018, 10, 20), LocalDate.of(2018, 10, 25)));
        assertThat(WrittenDate.rangeIn("30 December – 2 January 2019")).contains(new WrittenDate.Range(LocalDate.of(2018, 12, 30), LocalDate.of(2019, 1, 2)));
        assertThat(WrittenDate.rangeIn("21 October 2018")).isEmpty();
        assertThat(WrittenDate.monthIn("in August 2019, and")).contains(YearMonth.of(2019, 8));
    }

    @Test
    void aWeekdayThatDoesNotFitIsSeen() {
        assertThat(WrittenDate.wrongWeekday("Monday 25th June", LocalDate.of(2017, 6, 25))).isTrue();
        assertThat(WrittenDate.wrongWeekday("Sunday 25th June", LocalDate.of(2017, 6, 25))).isFalse();
        assertThat(WrittenDate.wrongWeekday("25th June", LocalDate.of(2017, 6, 25))).isFalse();
    }
}
