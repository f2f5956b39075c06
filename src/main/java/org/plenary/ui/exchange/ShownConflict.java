package org.plenary.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.feature.exchange.OpenConflict;

/**
 * A conflict in words.
 *
 * @param sentence who did what to what, since when
 * @param label the field
 * @param before the text that all grew from, and since when it stood; empty where there was none
 * @param cards the versions, by time
 * @param third the verb of giving a third value; empty where there is none
 * @param draft what a third text begins with
 */
public record ShownConflict(OpenConflict open, String sentence, String label, Before before, List<Card> cards, String third, String draft) {

    /**
     * What stood there before.
     *
     * @param heading that, and since when; empty where nothing stood there
     */
    public record Before(String heading, String text) { }

    /** What a third text begins with: all versions where it has paragraphs, else the first. */
    static String draft(OpenConflict open) {
        return switch (open.answer()) {
            case PARAGRAPHS -> open.sides().stream().map(OpenConflict.Side::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
            case LINE, VALUE -> open.sides().getFirst().text();
            case CHOICE, KEEP_OR_DELETE -> "";
        };
    }
}
