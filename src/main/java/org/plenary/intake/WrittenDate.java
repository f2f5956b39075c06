package org.plenary.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads dates as people write them in English. */
final class WrittenDate {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|"
            + "Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DAY_MONTH = Pattern.compile("\\b" + DAY + "\\s+" + MONTH + "(?:,?\\s+(\\d{4}))?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + "\\s+" + DAY + "(?:,?\\s+(\\d{4}))?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?:\\s+" + DAY + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile(
            "\\b" + DAY + "(?:\\s+" + MONTH + ")?\\s*[-–—]\\s*" + DAY + "\\s+" + MONTH + ",?\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_YEAR = Pattern.compile("\\b" + MONTH + "\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final int SEARCH_DAYS = 92;

    /** From and to, both included. */
    record Range(LocalDate from, LocalDate to) {
    }

    private WrittenDate() {
    }

    /**
     * The first date of a text.
     *
     * @param near a date the text was written at; gives the year where none is written, the month for "Sunday 25th", and lets "6/20" be
     *             read (month first unless that cannot be). Without it such forms are not read.
     */
    static Optional<LocalDate> in(String text, Optional<LocalDate> near) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.find()) {
            return day(dayMonth.group(3), monthOf(dayMonth.group(2)), dayMonth.group(1), near);
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.find()) {
            return day(monthDay.group(3), monthOf(monthDay.group(1)), monthDay.group(2), near);
        }
        Matcher slashed = SLASHED.matcher(text);
        if (near.isPresent() && slashed.find()) {
            boolean monthFirst = Integer.parseInt(slashed.group(1)) <= 12;
            return day(slashed.group(3), Integer.parseInt(slashed.group(monthFirst ? 1 : 2)), slashed.group(monthFirst ? 2 : 1), near);
        }
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.find() && weekday.group(2) != null && near.isPresent()
                ? nextSuch(weekdayOf(weekday.group(1)), Integer.parseInt(weekday.group(2)), near.get()) : Optional.empty();
    }

    /** Whether a weekday written in the text is not the one of the date. */
    static boolean wrongWeekday(String text, LocalDate date) {
        Matcher weekday = WEEKDAY.matcher(text);
        return weekday.find() && weekdayOf(weekday.group(1)) != date.getDayOfWeek();
    }

    /** "20-25 October 2018"; empty when the text holds no such range. */
    static Optional<Range> rangeIn(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(range.group(5));
        int last = monthOf(range.group(4));
        int first = range.group(2) == null ? last : monthOf(range.group(2));
        Optional<LocalDate> to = day(year, last, Integer.parseInt(range.group(3)));
        return day(first > last ? year - 1 : year, first, Integer.parseInt(range.group(1))).flatMap(from -> to.map(end -> new Range(from, end)));
    }

    /** "August 2019"; empty when the text holds no such month. */
    static Optional<YearMonth> monthIn(String text) {
        Matcher month = MONTH_YEAR.matcher(text);
        return month.find() ? Optional.of(YearMonth.of(Integer.parseInt(month.group(2)), monthOf(month.group(1)))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day, Optional<LocalDate> near) {
        if (year != null) {
            return day(Integer.parseInt(year), month, Integer.parseInt(day));
        }
        return near.flatMap(date -> IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1).boxed()
                .flatMap(y -> day(y, month, Integer.parseInt(day)).stream())
                .min((a, b) -> Long.compare(Math.abs(a.toEpochDay() - date.toEpochDay()), Math.abs(b.toEpochDay() - date.toEpochDay()))));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static Optional<LocalDate> nextSuch(DayOfWeek weekday, int day, LocalDate from) {
        return from.datesUntil(from.plusDays(SEARCH_DAYS)).filter(d -> d.getDayOfMonth() == day && d.getDayOfWeek() == weekday).findFirst();
    }

    private static int monthOf(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static DayOfWeek weekdayOf(String stem) {
        return DayOfWeek.valueOf(stem.toUpperCase(Locale.ROOT) + "DAY");
    }
}
