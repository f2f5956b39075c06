package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * An item of a nested list.
 *
 * @param piece    the item
 * @param children the items under it, in order
 */
record ListItem(Piece piece, List<ListItem> children) {

    /** What an item looks like: its kind of number, or its bullet. Items of one level look alike. */
    private record Look(String style, int indent, String label) {
        static Look of(Piece piece, List<Look> open) {
            String label = piece.label().replaceAll("[().]+$|^\\(", "");
            String style;
            if (label.isEmpty()) {
                style = "mark " + piece.mark();
            } else if (Character.isDigit(label.charAt(0))) {
                style = "number " + label.chars().filter(c -> c == '.').count();
            } else {
                style = label.matches("[ivx]+") && open.stream().noneMatch(look -> look.isLetterBefore(label)) ? "roman" : "letter";
            }
            return new Look(style, piece.indent(), label);
        }

        /** "h" is the letter before "i", which is then no Roman number. */
        private boolean isLetterBefore(String next) {
            return style.equals("letter") && next.length() == 1 && label.charAt(0) + 1 == next.charAt(0);
        }

        /** Numbers and letters tell their level themselves; bullets of one kind are parted by how far they are set in. */
        boolean sameLevel(Look other) {
            return style.equals(other.style) && (!style.startsWith("mark") || Math.abs(indent - other.indent) <= 1);
        }
    }

    /** Finds the levels of a flat list by the look of its items: a look not seen above opens a level below. */
    static List<ListItem> nest(List<Piece> items) {
        List<ListItem> roots = new ArrayList<>();
        List<Look> looks = new ArrayList<>();
        List<List<ListItem>> levels = new ArrayList<>(List.of(roots));
        for (Piece piece : items) {
            Look look = Look.of(piece, looks);
            int level = levelOf(look, looks);
            while (looks.size() > level) {
                looks.removeLast();
                levels.removeLast();
            }
            ListItem item = new ListItem(piece, new ArrayList<>());
            levels.getLast().add(item);
            looks.add(look);
            levels.add(item.children());
        }
        return roots;
    }

    private static int levelOf(Look look, List<Look> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).sameLevel(look)) {
                return i;
            }
        }
        int level = open.size();
        while (level > 0 && look.indent() + 1 < open.get(level - 1).indent()) {
            level--;
        }
        return level;
    }
}
