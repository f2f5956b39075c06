package org.plenary.ui.recommendation;

import java.util.List;

/**
 * A grouping on the board.
 *
 * @param grouped false for the recommendations without one
 * @param tiles those that the filter lets through
 * @param all how many it has
 * @param adopted how many of them the team is done with
 */
record BoardColumn(String title, boolean grouped, List<BoardTile> tiles, int all, int adopted) {

    BoardColumn {
        tiles = List.copyOf(tiles);
    }
}
