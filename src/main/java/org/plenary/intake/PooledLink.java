package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * One link of a pool: addresses that a page layout printed in a block of their own, away from the words they belong to.
 *
 * @param lines   lines of the source, from 1; several when the address stands in a row, because its words were broken over lines
 * @param address where it leads
 */
public record PooledLink(List<Integer> lines, String address) {
    public PooledLink {
        lines = List.copyOf(lines);
    }

    /** The blocks of bare addresses in a source, in order; each block keeps the order of its addresses. */
    static List<List<PooledLink>> poolsIn(List<Piece> pieces) {
        List<List<PooledLink>> pools = new ArrayList<>();
        boolean inPool = false;
        for (Piece piece : pieces) {
            boolean bare = !piece.isItem() && Addresses.isOnlyAddress(piece.text());
            if (bare && !inPool) {
                pools.add(new ArrayList<>());
            }
            if (bare) {
                add(pools.getLast(), piece);
            }
            inPool = bare;
        }
        return pools;
    }

    private static void add(List<PooledLink> pool, Piece piece) {
        List<Integer> lines = new ArrayList<>();
        if (!pool.isEmpty() && pool.getLast().address().equals(piece.text())) {
            lines.addAll(pool.removeLast().lines());
        }
        lines.add(piece.line());
        pool.add(new PooledLink(lines, piece.text()));
    }

    int firstLine() {
        return lines.getFirst();
    }
}
