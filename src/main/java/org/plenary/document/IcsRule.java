package org.plenary.document;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** When a zone's clock changes in every year, as a rule of recurrence (RFC 5545 §3.3.10). */
final class IcsRule {

    private static final int DAYS = 7;
    /** So many years pass until each date has fallen on each day of the week. */
    private static final int CYCLE = 28;

    private IcsRule() { }

    /** The rule, when it can be said in the clock's own days: one that is set in UTC can fall on the day before there. */
    static Optional<String> of(ZoneOffsetTransitionRule rule, int year) {
        boolean isOwnDay = IntStream.range(year, year + CYCLE).mapToObj(rule::createTransition).map(change -> change.getDateTimeBefore())
                .allMatch(date -> fits(rule, date));
        return isOwnDay ? Optional.of("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + days(rule)) : Optional.empty();
    }

    private static boolean fits(ZoneOffsetTransitionRule rule, LocalDateTime date) {
        int first = rule.getDayOfMonthIndicator();
        int length = date.toLocalDate().lengthOfMonth();
        if (date.getMonth() != rule.getMonth() || first < -1) {
            return false;
        }
        DayOfWeek day = rule.getDayOfWeek();
        int from = first > 0 ? first : day == null ? length : length - DAYS + 1;
        int until = day == null ? from : from + DAYS - 1;
        return (day == null || date.getDayOfWeek() == day) && date.getDayOfMonth() >= from && date.getDayOfMonth() <= until;
    }

    private static String days(ZoneOffsetTransitionRule rule) {
        int first = isLastWeek(rule) ? -1 : rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return ";BYMONTHDAY=" + first;
        }
        String day = rule.getDayOfWeek().name().substring(0, 2);
        if (first < 0 || first % DAYS == 1) {
            return ";BYDAY=" + (first < 0 ? first : first / DAYS + 1) + day;
        }
        return ";BYMONTHDAY=" + IntStream.range(first, first + DAYS).mapToObj(Integer::toString).collect(Collectors.joining(",")) + ";BYDAY=" + day;
    }

    /** "Sunday from the 25th of October on" is the last Sunday, which more calendars know. */
    private static boolean isLastWeek(ZoneOffsetTransitionRule rule) {
        return rule.getDayOfWeek() != null && rule.getMonth() != Month.FEBRUARY && rule.getDayOfMonthIndicator() == rule.getMonth().maxLength() - DAYS + 1;
    }
}
