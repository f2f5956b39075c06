package org.plenary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.domain.minutes.Dates;

class IcsWriterTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant CHANGED = Instant.parse("2018-10-01T12:00:30Z");
    private static final Dates.Timed PLENARY = new Dates.Timed("meeting/43", "Plenary #43; call, \\ 1", "Agenda:\n1. Welcome", Instant.parse("2018-10-25T13:00:00Z"),
            Instant.parse("2018-10-25T14:30:00Z"), Optional.of(MADRID), "Barcelona, room 1", false, CHANGED);

    private static String written(Dates.Entry... entries) {
        return new String(new IcsWriter().bytes(new Dates("SSR2, dates", List.of(entries))), UTF_8);
    }

    private static String unfolded(Dates.Entry... entries) {
        return written(entries).replace("\r\n ", "");
    }

    private static Calendar read(Dates.Entry... entries) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written(entries).getBytes(UTF_8)));
        assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
        return calendar;
    }

    private static CalendarComponent only(Calendar calendar, String name) {
        List<CalendarComponent> all = calendar.getComponents(name);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(found -> found.getValue()).orElse("");
    }

    private static Instant instant(Component component, String property) {
        Temporal date = component.<DateProperty<Temporal>>getRequiredProperty(property).getDate();
        return Instant.from(date);
    }

    private static Dates.Timed at(String id, String start, String end, ZoneId zone) {
        return new Dates.Timed(id, "T", "", Instant.parse(start), Instant.parse(end), Optional.of(zone), "", false);
    }

    @Test
    void anotherLibraryReadsTheMeetingBack() throws Exception {
        CalendarComponent event = only(read(PLENARY), "VEVENT");
        assertThat(value(event, "UID")).isEqualTo("meeting/43@plenary");
        assertThat(value(event, "SUMMARY")).isEqualTo(PLENARY.title());
        assertThat(value(event, "DESCRIPTION")).isEqualTo(PLENARY.text());
        assertThat(value(event, "LOCATION")).isEqualTo(PLENARY.place());
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(instant(event, "DTSTART")).isEqualTo(PLENARY.start());
        assertThat(instant(event, "DTEND")).isEqualTo(PLENARY.end());
        assertThat(instant(event, "DTSTAMP")).isEqualTo(CHANGED);
    }

    @Test
    void theSameMeetingOfTwoReviewsIsTwoEntries() throws Exception {
        var names = new ArrayList<String>();
        for (String review : List.of("rv-one", "rv-two")) {
            byte[] calendar = new IcsWriter().bytes(new Dates("Dates", List.of(PLENARY)).of(review));
            names.add(value(only(new CalendarBuilder().build(new ByteArrayInputStream(calendar)), "VEVENT"), "UID"));
        }
        assertThat(names).containsExactly("meeting/43@rv-one.plenary", "meeting/43@rv-two.plenary");
    }

    @Test
    void timesStandOnTheClockOfTheZone() {
        assertThat(written(PLENARY)).contains("\r\nDTSTART;TZID=Europe/Madrid:20181025T150000\r\n", "\r\nDTEND;TZID=Europe/Madrid:20181025T163000\r\n")
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20170326T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\n")
                .contains("BEGIN:STANDARD\r\nDTSTART:20171029T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n");
    }

    @Test
    void aMeetingOverTheNightTheClocksChangeKeepsItsLength() throws Exception {
        Dates.Timed night = at("m/1", "2018-10-27T22:30:00Z", "2018-10-28T02:30:00Z", MADRID); // 00:30 until 03:30 on the clock, four hours
        CalendarComponent event = only(read(night), "VEVENT");
        assertThat(written(night)).contains("TZID=Europe/Madrid:20181028T003000", "TZID=Europe/Madrid:20181028T033000");
        assertThat(instant(event, "DTSTART")).isEqualTo(night.start());
        assertThat(instant(event, "DTEND")).isEqualTo(night.end());
    }

    @Test
    void aMeetingPastMidnightEndsOnTheNextDay() throws Exception {
        Dates.Timed late = at("m/2", "2018-10-25T21:00:00Z", "2018-10-25T23:00:00Z", MADRID);
        CalendarComponent event = only(read(late), "VEVENT");
        assertThat(written(late)).contains("DTSTART;TZID=Europe/Madrid:20181025T230000", "DTEND;TZID=Europe/Madrid:20181026T010000");
        assertThat(instant(event, "DTEND")).isEqualTo(late.end());
    }

    @Test
    void eachZoneIsDescribedOnceAndNoneForFixedOffsets() throws Exception {
        Calendar calendar = read(at("m/1", "2019-03-09T09:00:00Z", "2019-03-09T10:00:00Z", ZoneId.of("Asia/Tokyo")), PLENARY,
                at("m/3", "2018-11-25T13:00:00Z", "2018-11-25T14:00:00Z", MADRID), at("m/4", "2018-11-25T13:00:00Z", "2018-11-25T14:00:00Z", ZoneOffset.ofHours(2)));
        assertThat(calendar.<CalendarComponent>getComponents("VTIMEZONE").stream().map(zone -> value(zone, "TZID")))
                .containsExactly("Asia/Tokyo", "Europe/Madrid");
        assertThat(calendar.<CalendarComponent>getComponents("VEVENT").stream().map(event -> instant(event, "DTSTART"))).containsExactly(
                Instant.parse("2019-03-09T09:00:00Z"), PLENARY.start(), Instant.parse("2018-11-25T13:00:00Z"), Instant.parse("2018-11-25T13:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"America/New_York|FREQ=YEARLY;BYMONTH=3;BYDAY=2SU|FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
            "Asia/Jerusalem|FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR|FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"})
    void aZonesRulesForEveryYearAreSaid(ZoneId zone, String spring, String autumn) {
        assertThat(unfolded(at("m/1", "2019-07-01T10:00:00Z", "2019-07-01T11:00:00Z", zone))).contains("RRULE:" + spring + "\r\n", "RRULE:" + autumn + "\r\n");
    }

    @Test
    void aZoneWithoutRulesForEveryYearHasItsChangesOneByOne() {
        // Morocco stops its summer time for Ramadan; its changes are announced, not ruled
        String text = written(at("m/1", "2019-05-20T10:00:00Z", "2019-05-20T11:00:00Z", ZoneId.of("Africa/Casablanca")));
        assertThat(text).contains("DTSTART:20190505T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n",
                "DTSTART:20190609T020000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n").doesNotContain("RRULE");
    }

    @Test
    void aRuleThatFallsOnTheDayBeforeOnTheOwnClockIsWrittenOneByOne() {
        // eastern Greenland changes at 1:00 UTC of a Sunday, which is midnight or the evening before there
        assertThat(written(at("m/1", "2045-07-01T10:00:00Z", "2045-07-01T11:00:00Z", ZoneId.of("America/Scoresbysund")))).doesNotContain("RRULE");
    }

    @Test
    void aCancelledMeetingIsNewerThanTheOneThatWasHeld() throws Exception {
        CalendarComponent held = only(read(PLENARY), "VEVENT");
        CalendarComponent off = only(read(new Dates.Timed(PLENARY.id(), PLENARY.title(), "", PLENARY.start(), PLENARY.end(), PLENARY.zone(), "", true, CHANGED)), "VEVENT");
        assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(off, "UID")).isEqualTo(value(held, "UID"));
        assertThat(Long.parseLong(value(off, "SEQUENCE"))).isEqualTo(Long.parseLong(value(held, "SEQUENCE")) + 1).isEqualTo(CHANGED.getEpochSecond() / 60 + 1);
    }

    @Test
    void wholeDaysEndWithTheirLast() throws Exception {
        CalendarComponent days = only(read(new Dates.WholeDay("event/icann63", "ICANN63", "", LocalDate.of(2018, 10, 20), LocalDate.of(2018, 10, 26))), "VEVENT");
        assertThat(days.<DateProperty<Temporal>>getRequiredProperty("DTSTART").getDate()).isEqualTo(LocalDate.of(2018, 10, 20));
        assertThat(days.<DateProperty<Temporal>>getRequiredProperty("DTEND").getDate()).isEqualTo(LocalDate.of(2018, 10, 27));
    }

    @Test
    void whatIsToBeDoneHasItsDayAndState() throws Exception {
        Calendar calendar = read(new Dates.ToDo("action/7", "Draft", "", LocalDate.of(2018, 11, 2), false), new Dates.ToDo("action/8", "Ask", "", LocalDate.of(2018, 11, 3), true));
        List<CalendarComponent> todos = calendar.getComponents("VTODO");
        assertThat(todos.stream().map(todo -> List.of(value(todo, "UID"), value(todo, "DUE"), value(todo, "STATUS"), value(todo, "PERCENT-COMPLETE")))).containsExactly(
                List.of("action/7@plenary", "20181102", "NEEDS-ACTION", ""), List.of("action/8@plenary", "20181103", "COMPLETED", "100"));
    }

    @Test
    void linesAreFoldedBetweenCharactersAndReadBackWhole() throws Exception {
        String title = "Zoë 中文 😀 ".repeat(40).strip();
        Dates.Entry entry = new Dates.ToDo("action/1", title, "", LocalDate.of(2018, 11, 2), false);
        assertThat(written(entry).split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75).noneMatch(line -> line.contains("\uFFFD"));
        assertThat(value(only(read(entry), "VTODO"), "SUMMARY")).isEqualTo(title);
    }

    @Test
    void noTextBecomesAProperty() throws Exception {
        Calendar calendar = read(new Dates.ToDo("action/1\r\nATTACH:http://evil.example", "x\r\nEND:VTODO\r\nBEGIN:VALARM", "a\u0000b\nATTENDEE:y", LocalDate.of(2018, 11, 2), false));
        CalendarComponent todo = only(calendar, "VTODO");
        assertThat(todo.getProperties("ATTACH", "ATTENDEE", "BEGIN")).isEmpty();
        assertThat(value(todo, "SUMMARY")).isEqualTo("x\nEND:VTODO\nBEGIN:VALARM");
        assertThat(value(todo, "DESCRIPTION")).isEqualTo("a\uFFFDb\nATTENDEE:y");
    }

    @Test
    void nothingDependsOnTheMachinesZone() {
        String here = written(PLENARY, new Dates.WholeDay("d", "D", "", LocalDate.of(2018, 10, 20), LocalDate.of(2018, 10, 20)));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(written(PLENARY, new Dates.WholeDay("d", "D", "", LocalDate.of(2018, 10, 20), LocalDate.of(2018, 10, 20)))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
