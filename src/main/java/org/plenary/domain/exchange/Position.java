package org.plenary.domain.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;

/**
 * Fractional indices: texts over {@code 0-9A-Za-z} that order siblings, so that moving one writes one (SYNC §2 "Order and nesting").
 * Random digits keep two people who insert at one place from making one key.
 */
public final class Position {

    /** A key longer than this is replaced by shorter ones at the next move beside it. */
    public static final int LONGEST_KEPT = 40;

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = DIGITS.length();
    private static final int WIDTH = 4;
    private static final long CHUNK = (long) BASE * BASE * BASE * BASE;
    /** How far a key at an open end may lie from its neighbour: leaves room for thousands of appends in one chunk. */
    private static final long STEP = 4096;

    private Position() { }

    /**
     * A sibling.
     *
     * @param id the thing's id, which orders equal positions
     * @param position its key; empty for a thing that never got one: it comes first
     */
    public record Placed(String id, String position) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            int byPosition = position.compareTo(other.position);
            return byPosition != 0 ? byPosition : id.compareTo(other.id);
        }
    }

    /**
     * The positions to write so that {@code id} stands at {@code index} among its siblings: nearly always its own alone; all of
     * theirs when a neighbour's key is too long, malformed or equal to the other neighbour's.
     *
     * @param siblings the others, in order, without {@code id}
     * @param index 0 to {@code siblings.size()}
     */
    public static SequencedMap<String, String> place(List<Placed> siblings, int index, String id, RandomGenerator random) {
        String before = index == 0 ? "" : siblings.get(index - 1).position();
        String after = index == siblings.size() ? "" : siblings.get(index).position();
        var writes = new LinkedHashMap<String, String>();
        if (fits(before, index > 0) && fits(after, index < siblings.size()) && isLess(before, after)) {
            writes.put(id, between(before, after, random));
            return writes;
        }
        String last = "";
        for (int i = 0; i <= siblings.size(); i++) {
            if (i == index) {
                writes.put(id, last = between(last, "", random));
            }
            if (i < siblings.size()) {
                writes.put(siblings.get(i).id(), last = between(last, "", random));
            }
        }
        return writes;
    }

    /**
     * A key between two others.
     *
     * @param before the key before it, or empty for the beginning
     * @param after the key after it, greater than {@code before}; or empty for the end
     */
    public static String between(String before, String after, RandomGenerator random) {
        var key = new StringBuilder();
        boolean openEnd = after.isEmpty();
        for (int at = 0; ; at += WIDTH) {
            long low = chunk(before, at);
            long high = openEnd ? CHUNK : chunk(after, at);
            if (high - low > 2) {
                return append(key, pick(low, high, before.isEmpty() && at == 0, openEnd, random)).toString();
            }
            append(key, low);
            openEnd |= high > low;
        }
    }

    private static long pick(long low, long high, boolean openStart, boolean openEnd, RandomGenerator random) {
        long room = high - low - 1;
        long offset;
        if (openEnd) {
            offset = openStart ? room / 2 + random.nextLong(STEP) : 1 + random.nextLong(Math.min(STEP, room));
        } else if (openStart) {
            offset = room - random.nextLong(Math.min(STEP, room));
        } else {
            offset = 1 + room / 4 + random.nextLong(Math.max(1, room / 2));
        }
        long picked = low + Math.min(offset, room);
        // a last digit 0 would leave no room below a key and equal a shorter one in all but writing
        return picked % BASE != 0 ? picked : picked + 1 < high ? picked + 1 : picked - 1;
    }

    private static boolean fits(String key, boolean isNeighbour) {
        return !isNeighbour || !key.isEmpty() && key.length() <= LONGEST_KEPT && key.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    private static boolean isLess(String before, String after) {
        if (after.isEmpty()) {
            return true;
        }
        for (int at = 0; at < Math.max(before.length(), after.length()); at += WIDTH) {
            long difference = chunk(after, at) - chunk(before, at);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }

    private static long chunk(String key, int at) {
        long number = 0;
        for (int i = at; i < at + WIDTH; i++) {
            number = number * BASE + (i < key.length() ? DIGITS.indexOf(key.charAt(i)) : 0);
        }
        return number;
    }

    private static StringBuilder append(StringBuilder key, long chunk) {
        int start = key.length();
        for (int i = 0; i < WIDTH; i++) {
            key.insert(start, DIGITS.charAt((int) (chunk % BASE)));
            chunk /= BASE;
        }
        return key;
    }
}
