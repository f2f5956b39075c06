package org.plenary.domain.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times at which the meetings of a series take turns, so that nobody always has the night (S3:41, 85): a line for each, with a time of
 * day in it, as in "- 14:00 UTC". Lines without one say nothing about turns.
 *
 * @param slots in the order they take turns
 */
public record Rotation(List<Slot> slots) {

    private static final Pattern TIME = Pattern.compile("(?<![\\d:.])([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?![.:]?\\d)");
    private static final Pattern UTC = Pattern.compile("(?<!\\p{L})UTC(?![\\p{L}+-])");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•]|\\d+[.)])\\s+");

    public Rotation {
        slots = List.copyOf(slots);
    }

    /**
     * A time in the row.
     *
     * @param time the time of day
     * @param inUtc whether it says so; otherwise it is meant in the series' zone
     * @param words the line, without its bullet
     */
    public record Slot(LocalTime time, boolean inUtc, String words) { }

    /** Reads the lines. */
    public static Rotation of(String text) {
        return new Rotation(text.lines().flatMap(line -> slot(BULLET.matcher(line).replaceFirst("").strip()).stream()).toList());
    }

    /** The slot after the one that starts at that time; the first where none does. Empty without slots. */
    public Optional<Slot> after(Optional<LocalTime> last) {
        for (int i = 0; i < slots.size(); i++) {
            if (last.equals(Optional.of(slots.get(i).time()))) {
                return Optional.of(slots.get((i + 1) % slots.size()));
            }
        }
        return slots.stream().findFirst();
    }

    private static Optional<Slot> slot(String line) {
        Matcher time = TIME.matcher(line);
        return time.find() ? Optional.of(new Slot(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))), UTC.matcher(line).find(), line))
                : Optional.empty();
    }
}
