package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as the words, blanks and signs it is made of, and as the paragraphs these are in. No piece begins or ends within a character
 * as people see it: surrogates, marks and joined emoji stay together.
 */
final class Words {

    /** Joiners are part of words in Persian and in the scripts of India; a blank that carries a mark is a sign. */
    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]+|(?:\\r?\\n)+(?!\\p{M})|[\\s&&[^\\r\\n]]+(?!\\p{M})|\\X");

    private final String text;
    private final List<String> pieces = new ArrayList<>();
    /** Where each piece begins in the text, and the text's end. */
    private final List<Integer> offsets = new ArrayList<>();
    /** The first piece of each paragraph. */
    private final List<Integer> starts = new ArrayList<>();
    private int[] ids;
    private int[] paragraphIds;

    private Words(String text) {
        this.text = text;
    }

    /**
     * The pieces of a text; a paragraph ends with its line breaks.
     *
     * @param ids the number that stands for each piece and each paragraph, in all texts that are compared; new ones are added
     */
    static Words of(String text, Map<String, Integer> ids) {
        var words = new Words(text);
        var paragraphs = new ArrayList<String>();
        int start = 0;
        boolean begins = true;
        var matcher = PIECE.matcher(text);
        while (matcher.find()) {
            if (begins) {
                words.starts.add(words.pieces.size());
            }
            words.pieces.add(matcher.group());
            words.offsets.add(matcher.start());
            begins = matcher.group().endsWith("\n");
            if (begins || matcher.end() == text.length()) {
                paragraphs.add(text.substring(start, matcher.end()));
                start = matcher.end();
            }
        }
        words.offsets.add(text.length());
        words.ids = numbers(words.pieces, ids);
        words.paragraphIds = numbers(paragraphs, ids);
        return words;
    }

    private static int[] numbers(List<String> texts, Map<String, Integer> ids) {
        return texts.stream().mapToInt(text -> ids.computeIfAbsent(text, t -> ids.size())).toArray();
    }

    int size() {
        return pieces.size();
    }

    /** Some pieces in a row as they stand in the text. */
    String text(int from, int to) {
        return text.substring(offsets.get(from), offsets.get(to));
    }

    /** Whether a piece keeps what stands before it apart from what stands behind it: a word or a line break does, a blank or a comma does not. */
    boolean separates(int piece) {
        return pieces.get(piece).endsWith("\n") || Character.isLetterOrDigit(pieces.get(piece).codePointAt(0));
    }

    /**
     * For each piece its place in what the text became, or -1 where it does not stay. Paragraphs that stay are found first, so that a
     * word is never mistaken for the same word of a paragraph far away; then words and signs; a blank stays between two that do.
     */
    int[] stayIn(Words other) {
        int[] stay = new int[size()];
        Arrays.fill(stay, -1);
        int[] paragraphs = ShortestEdit.stays(paragraphIds, other.paragraphIds);
        int mine = 0;
        int theirs = 0;
        for (int at = 0; at < paragraphs.length; at++) {
            if (paragraphs[at] >= 0) {
                int start = starts.get(at);
                int otherStart = other.starts.get(paragraphs[at]);
                findWithin(mine, start, other, theirs, otherStart, stay);
                mine = at + 1 < starts.size() ? starts.get(at + 1) : size();
                theirs = otherStart + mine - start;
                for (int piece = start; piece < mine; piece++) {
                    stay[piece] = otherStart + piece - start;
                }
            }
        }
        findWithin(mine, size(), other, theirs, other.size(), stay);
        findBlanks(other, stay);
        return stay;
    }

    private void findWithin(int from, int to, Words other, int otherFrom, int otherTo, int[] stay) {
        int[] mine = written(from, to);
        int[] theirs = other.written(otherFrom, otherTo);
        int[] within = ShortestEdit.stays(idsOf(mine), other.idsOf(theirs));
        for (int i = 0; i < within.length; i++) {
            stay[mine[i]] = within[i] < 0 ? -1 : theirs[within[i]];
        }
    }

    private void findBlanks(Words other, int[] stay) {
        for (int piece = 0; piece < size(); piece++) {
            if (isBlank(piece)) {
                int before = piece == 0 ? -1 : stay[piece - 1];
                int after = piece == size() - 1 ? other.size() : stay[piece + 1];
                boolean stays = (piece == 0 || before >= 0) && after == before + 2 && ids[piece] == other.ids[before + 1];
                stay[piece] = stays ? before + 1 : -1;
            }
        }
    }

    private boolean isBlank(int piece) {
        return !pieces.get(piece).endsWith("\n") && Character.isWhitespace(pieces.get(piece).charAt(0));
    }

    private int[] written(int from, int to) {
        return IntStream.range(from, to).filter(piece -> !isBlank(piece)).toArray();
    }

    private int[] idsOf(int[] some) {
        return Arrays.stream(some).map(piece -> ids[piece]).toArray();
    }
}
