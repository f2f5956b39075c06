package org.plenary.domain.meeting;

import java.util.List;

/** The part of an item's number that its level adds: 1, a, i, as the agendas of such teams do (S1:28-39). */
public final class ItemNumber {

    private static final int LETTERS = 26;
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");

    private ItemNumber() { }

    /**
     * A part.
     *
     * @param depth 0, 1 or 2
     * @param index the place among its siblings, from 0
     */
    public static String part(int depth, int index) {
        int count = index + 1;
        if (depth == 1 && count <= LETTERS) {
            return Character.toString('a' + index);
        }
        return depth == 2 && count < 100 ? TENS.get(count / 10) + ONES.get(count % 10) : Integer.toString(count);
    }
}
