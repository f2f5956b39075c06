package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the standards of behavior: an introduction that ends in a colon and the paragraphs after it, up to the agenda. */
public final class StandardsText {
    private static final int SHORTEST_INTRODUCTION = 40;
    private static final int FEWEST_PARAGRAPHS = 3;

    private StandardsText() {
    }

    /** Empty when no introduction is followed by at least three paragraphs. */
    public static Reading<Optional<StandardsOfBehavior>> read(SourceText source) {
        List<Piece> pieces = source.pieces();
        Optional<StandardsOfBehavior> found = IntStream.range(0, pieces.size()).filter(i -> isIntroduction(pieces.get(i)))
                .mapToObj(i -> new StandardsOfBehavior(pieces.get(i).line(), pieces.get(i).text(), paragraphs(pieces.subList(i + 1, pieces.size()))))
                .filter(standards -> standards.paragraphs().size() >= FEWEST_PARAGRAPHS).findFirst();
        return new Reading<>(found, found.isPresent() ? List.of() : List.of(Problem.error(
                "No standards of behavior were found: no introduction ending in a colon has paragraphs after it. Nothing was taken over.")));
    }

    private static boolean isIntroduction(Piece piece) {
        return piece.text().length() >= SHORTEST_INTRODUCTION && piece.text().endsWith(":");
    }

    private static List<String> paragraphs(List<Piece> after) {
        return after.stream().takeWhile(piece -> Healing.endsSentence(piece.text()) && !HeadingText.endsFront(piece)).map(Piece::text).toList();
    }
}
