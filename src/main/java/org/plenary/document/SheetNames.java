package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names that Excel takes for the sheets of one file: at most 31 characters, none of {@code []:*?/\}, no two alike. */
final class SheetNames {

    private static final int LONGEST = 31;

    private SheetNames() { }

    /** One for each wish, in its order. */
    static List<String> of(List<String> wishes) {
        var names = new ArrayList<String>();
        for (String wish : wishes) {
            names.add(free(allowed(wish), names));
        }
        return names;
    }

    private static String allowed(String wish) {
        String bare = PlainText.of(wish).replaceAll("[\\[\\]:*?/\\\\\\n]", " ").replaceAll("^'+|'+$", "").strip();
        return bare.isEmpty() || bare.equalsIgnoreCase("History") ? (bare + " 1").strip() : bare; // Excel keeps that one for itself
    }

    private static String free(String wish, List<String> taken) {
        String name = PlainText.first(wish, LONGEST).strip();
        for (int number = 2; isTaken(name, taken); number++) {
            String end = " (" + number + ")";
            name = PlainText.first(wish, LONGEST - end.length()).strip() + end;
        }
        return name;
    }

    private static boolean isTaken(String name, List<String> taken) {
        return taken.stream().anyMatch(other -> other.toUpperCase(Locale.ROOT).equals(name.toUpperCase(Locale.ROOT)));
    }
}
