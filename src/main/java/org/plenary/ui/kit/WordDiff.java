package org.plenary.ui.kit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells word by word how one text became another. Long texts take their time: not on the UI thread. */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    /** The work grows with the product of both lengths where texts have little in common; beyond this lines must do. */
    private static final long MOST_WORK = 4_000_000;

    /** What became of a piece. */
    public enum Fate { SAME, ADDED, REMOVED }

    /**
     * Some words with one fate.
     *
     * @param text as it stands in either text
     */
    public record Piece(Fate fate, String text) { }

    private WordDiff() { }

    /** The pieces of both texts in reading order; what was removed stands before what took its place. */
    public static List<Piece> of(String before, String after) {
        List<String> old = tokens(WORD, before);
        List<String> now = tokens(WORD, after);
        boolean tooLong = (long) old.size() * now.size() > MOST_WORK && !before.equals(after);
        return tooLong ? pieces(tokens(LINE, before), tokens(LINE, after)) : pieces(old, now);
    }

    private static List<Piece> pieces(List<String> old, List<String> now) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Place place : places(old, now)) {
            add(pieces, Fate.SAME, old.subList(at, place.oldFrom));
            add(pieces, Fate.REMOVED, old.subList(place.oldFrom, place.oldTo));
            add(pieces, Fate.ADDED, now.subList(place.newFrom, place.newTo));
            at = place.oldTo;
        }
        add(pieces, Fate.SAME, old.subList(at, old.size()));
        return pieces;
    }

    /** Tokens of both texts that differ; the ends are not among them. */
    private record Place(int oldFrom, int oldTo, int newFrom, int newTo) { }

    /** Where the texts differ. Places with nothing but blanks between them read better as one. */
    private static List<Place> places(List<String> old, List<String> now) {
        var places = new ArrayList<Place>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getSource().getPosition();
            var place = new Place(from, from + delta.getSource().size(), delta.getTarget().getPosition(),
                    delta.getTarget().getPosition() + delta.getTarget().size());
            if (!places.isEmpty() && isSpace(old.subList(places.getLast().oldTo, from))) {
                Place before = places.removeLast();
                place = new Place(before.oldFrom, place.oldTo, before.newFrom, place.newTo);
            }
            places.add(place);
        }
        return places;
    }

    private static boolean isSpace(List<String> tokens) {
        return tokens.stream().allMatch(token -> token.isBlank() && !token.contains("\n"));
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", tokens)));
        }
    }

    private static List<String> tokens(Pattern token, String text) {
        return token.matcher(text).results().map(MatchResult::group).toList();
    }
}
