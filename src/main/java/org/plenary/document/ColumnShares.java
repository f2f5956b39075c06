package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;

/** How the columns of a table share its width: each has room for its longest word, and the more words, the more room. */
final class ColumnShares {

    /** So many characters that a word in it can still be told apart; longer ones are broken. */
    private static final int LONGEST_WORD = 18;
    private static final int NARROWEST = 4;

    private ColumnShares() { }

    /** The widths, whose sum is {@code width}. */
    static List<Integer> of(Block.Table table, int width) {
        int columns = table.head().size();
        double[] shares = IntStream.range(0, columns).mapToDouble(column -> share(table, column)).toArray();
        double sum = IntStream.range(0, columns).mapToDouble(column -> shares[column]).sum();
        var widths = new ArrayList<Integer>();
        int left = width;
        for (int column = 0; column < columns; column++) {
            int own = column == columns - 1 ? left : (int) Math.round(width * shares[column] / sum);
            widths.add(own);
            left -= own;
        }
        return widths;
    }

    private static double share(Block.Table table, int column) {
        List<String> cells = Stream.concat(Stream.of(table.head()), table.rows().stream()).map(row -> text(row.get(column))).toList();
        int word = cells.stream().flatMap(cell -> Stream.of(cell.split("\\s+"))).mapToInt(String::length).max().orElse(0);
        int longest = cells.stream().mapToInt(String::length).max().orElse(0);
        return Math.max(Math.clamp(word, NARROWEST, LONGEST_WORD) + 2, 2 * Math.sqrt(longest * 4.0));
    }

    private static String text(Line line) {
        return String.join("", line.runs().stream().map(Run::text).toList());
    }
}
