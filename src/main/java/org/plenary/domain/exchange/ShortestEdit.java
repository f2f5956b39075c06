package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which elements of a sequence stay when it becomes another with the fewest insertions and deletions: Myers' greedy algorithm
 * ("An O(ND) Difference Algorithm and Its Variations", 1986), with a bound.
 */
final class ShortestEdit {

    /** The work grows with the square of the differences; what differs more than this counts as written anew. */
    private static final int MOST_DIFFERENCES = 500;

    private final int[] from;
    private final int[] to;
    /** For each number of differences how far each diagonal had come before the last of them. */
    private final List<int[]> steps = new ArrayList<>();

    private ShortestEdit(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /**
     * For each element its place in {@code to}, or -1 where it does not stay. Of all that stay only those are taken that do so however
     * the two are read: from the front, from the back, and from the other to the one. Where an edit could as well have happened
     * elsewhere, as when "the the" became "the", nobody knows which element it was, and none stays.
     */
    static int[] stays(int[] from, int[] to) {
        int[] stays = new ShortestEdit(from, to).read();
        if (Arrays.stream(stays).allMatch(y -> y < 0)) {
            return stays;
        }
        int[] backwards = new ShortestEdit(reversed(from), reversed(to)).read();
        int[] came = new ShortestEdit(to, from).read();
        int[] cameBackwards = new ShortestEdit(reversed(to), reversed(from)).read();
        for (int x = 0; x < from.length; x++) {
            int y = stays[x];
            int xFromEnd = from.length - 1 - x;
            int yFromEnd = to.length - 1 - y;
            if (y >= 0 && (backwards[xFromEnd] != yFromEnd || came[y] != x || cameBackwards[yFromEnd] != xFromEnd)) {
                stays[x] = -1;
            }
        }
        return stays;
    }

    private int[] read() {
        int most = Math.min(from.length + to.length, MOST_DIFFERENCES);
        int middle = most + 1;
        int[] furthest = new int[2 * most + 3];
        for (int differences = 0; differences <= most; differences++) {
            steps.add(Arrays.copyOfRange(furthest, middle - differences - 1, middle + differences + 2));
            for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
                int at = middle + diagonal;
                int x = inserts(furthest, at, diagonal, differences) ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - diagonal;
                while (x < from.length && y < to.length && from[x] == to[y]) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= from.length && y >= to.length) {
                    return walkBack();
                }
            }
        }
        return nothing(from.length);
    }

    private int[] walkBack() {
        int[] stays = nothing(from.length);
        int x = from.length;
        int y = to.length;
        for (int differences = steps.size() - 1; differences > 0; differences--) {
            int[] furthest = steps.get(differences);
            int diagonal = x - y;
            int at = differences + 1 + diagonal;
            boolean inserts = inserts(furthest, at, diagonal, differences);
            int xBefore = furthest[inserts ? at + 1 : at - 1];
            int xAfter = inserts ? xBefore : xBefore + 1;
            while (x > xAfter) {
                stays[--x] = --y;
            }
            x = xBefore;
            y = inserts ? y - 1 : y;
        }
        while (x > 0) {
            stays[--x] = --y;
        }
        return stays;
    }

    /** Whether a diagonal is reached sooner by an insertion than by a deletion. */
    private static boolean inserts(int[] furthest, int at, int diagonal, int differences) {
        return diagonal == -differences || diagonal != differences && furthest[at - 1] < furthest[at + 1];
    }

    private static int[] nothing(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    private static int[] reversed(int[] elements) {
        int[] reversed = new int[elements.length];
        for (int i = 0; i < elements.length; i++) {
            reversed[i] = elements[elements.length - 1 - i];
        }
        return reversed;
    }
}
