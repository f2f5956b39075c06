package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import org.plenary.feature.exchange.OpenConflict.Side;

/** What to call the people of a conflict in short, so that no two are called the same. */
final class Callings {

    private Callings() { }

    /** First names; whole names where first names are shared; with the computer, or else a number, where one person wrote both. */
    static List<String> of(List<Side> sides) {
        List<String> first = sides.stream().map(side -> side.author().split("\\s", 2)[0]).toList();
        var called = new ArrayList<String>();
        for (int at = 0; at < sides.size(); at++) {
            Side side = sides.get(at);
            boolean sameAuthor = count(sides.stream().map(Side::author).toList(), side.author()) > 1;
            boolean sameDevice = count(sides.stream().map(s -> s.author() + s.device()).toList(), side.author() + side.device()) > 1;
            if (!sameAuthor) {
                called.add(count(first, first.get(at)) == 1 ? first.get(at) : side.author());
            } else {
                called.add(first.get(at) + " (" + (sameDevice || side.device().isEmpty() ? Integer.toString(at + 1) : side.device()) + ")");
            }
        }
        return called;
    }

    private static long count(List<String> names, String name) {
        return names.stream().filter(name::equals).count();
    }
}
