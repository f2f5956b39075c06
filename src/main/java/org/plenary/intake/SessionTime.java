package org.plenary.intake;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a session is held, as far as a line says.
 *
 * @param start    absent when not stated
 * @param end      absent when not stated
 * @param flexible whether the line says that the time is flexible
 */
record SessionTime(Optional<LocalTime> start, Optional<LocalTime> end, boolean flexible) {
    private static final Pattern TIMES = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\s*[-–—]\\s*([01]?\\d|2[0-3]):([0-5]\\d)\\b");
    private static final Pattern FLEXIBLE = Pattern.compile("\\(?\\s*time is flexible\\s*\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHEN = Pattern.compile("\\s*[(,]?\\s*" + TIMES.pattern() + "[^)]*\\)?\\s*$");

    static SessionTime in(String text) {
        Matcher times = TIMES.matcher(text);
        boolean flexible = FLEXIBLE.matcher(text).find();
        return times.find() ? new SessionTime(Optional.of(time(times.group(1), times.group(2))), Optional.of(time(times.group(3), times.group(4))), flexible)
                : new SessionTime(Optional.empty(), Optional.empty(), flexible);
    }

    /** The line without its time, date and remark on flexibility; empty when it says nothing else. */
    static String withoutTime(String text) {
        return WHEN.matcher(FLEXIBLE.matcher(text).replaceFirst("")).replaceFirst("").strip();
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
