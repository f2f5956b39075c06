package org.plenary.domain.meeting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people say it after "due": {@code fri}, {@code next fri}, {@code tomorrow}, {@code next week}, {@code in 2 weeks}, {@code 12 Nov},
 * {@code Nov 12}, {@code 12.11.2018}, {@code 2018-11-12}. A day without a year is the next such day; {@code fri} said on a Friday is a week later.
 *
 * @param end where the words end in the text they were read from
 * @param day the day; empty for words that are meant as a day that no calendar has (31 Feb)
 */
public record DueDay(int end, Optional<LocalDate> day) {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
            + "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s+(?<year>\\d{4}))?";
    private static final int MOST = 999;
    private static final int LEAP_YEARS_APART = 8;

    private static final Pattern NEAR = words("(?<near>today|tonight|tomorrow|next week)");
    private static final Pattern WEEKDAY = words("(?<next>next\\s+)?(?<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|"
            + "sat(?:urday)?|sun(?:day)?)");
    private static final Pattern LATER = words("in\\s+(?<many>\\d{1,3})\\s+(?<unit>day|week|month)s?");
    private static final List<Pattern> DATES = List.of(words("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
            words("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})"), words(DAY + "\\s+" + MONTH + YEAR), words(MONTH + "\\s+" + DAY + YEAR));

    /**
     * The day that words mean by themselves; empty when they mean none, or something else is typed with them.
     *
     * @param today the day that they are said on
     */
    public static Optional<LocalDate> of(String words, LocalDate today) {
        String bare = words.strip();
        return at(bare, 0, today).filter(found -> found.end() == bare.length()).flatMap(DueDay::day);
    }

    /**
     * Reads the words that stand at a place; empty when they name no day ("due to the delay").
     *
     * @param today the day that they are said on
     */
    static Optional<DueDay> at(String text, int from, LocalDate today) {
        Matcher near = look(NEAR, text, from);
        if (near.lookingAt()) {
            return found(near, today.plusDays(switch (lower(near, "near")) {
                case "tomorrow" -> 1;
                case "next week" -> 7;
                default -> 0;
            }));
        }
        Matcher weekday = look(WEEKDAY, text, from);
        if (weekday.lookingAt()) {
            DayOfWeek day = DayOfWeek.of(1 + WEEKDAYS.indexOf(lower(weekday, "weekday").substring(0, 3)));
            return found(weekday, weekday.group("next") == null ? today.with(TemporalAdjusters.next(day))
                    : today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day)));
        }
        Matcher later = look(LATER, text, from);
        if (later.lookingAt()) {
            int many = Math.min(MOST, Integer.parseInt(later.group("many")));
            return found(later, today.plus(switch (lower(later, "unit")) {
                case "day" -> Period.ofDays(many);
                case "week" -> Period.ofWeeks(many);
                default -> Period.ofMonths(many);
            }));
        }
        return DATES.stream().map(pattern -> look(pattern, text, from)).filter(Matcher::lookingAt).findFirst()
                .map(date -> new DueDay(date.end(), date(date, today)));
    }

    private static Optional<LocalDate> date(Matcher date, LocalDate today) {
        String word = lower(date, "month");
        int month = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : 1 + MONTHS.indexOf(word.substring(0, 3));
        int day = Integer.parseInt(date.group("day"));
        if (date.group("year") != null) {
            return day(Integer.parseInt(date.group("year")), month, day);
        }
        for (int year = today.getYear(); year <= today.getYear() + LEAP_YEARS_APART; year++) {
            Optional<LocalDate> found = day(year, month, day).filter(one -> !one.isBefore(today));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DueDay> found(Matcher words, LocalDate day) {
        return Optional.of(new DueDay(words.end(), Optional.of(day)));
    }

    private static Pattern words(String words) {
        return Pattern.compile(words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    private static Matcher look(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    }

    private static String lower(Matcher matcher, String group) {
        return matcher.group(group).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
