package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.feature.exchange.OpenConflict;
import org.plenary.ui.kit.WordDiff.Piece;

/**
 * A conflict in words.
 *
 * @param sentence who did what to what, since when
 * @param label the field
 * @param before the text that all grew from, and since when it stood; empty where there was none
 * @param cards the versions, by time
 * @param proposal all edits in one text, where none overlap
 * @param overlap what to know where they do; empty for nothing
 * @param ways what else can be done
 */
public record ShownConflict(OpenConflict open, String sentence, String label, Before before, List<Card> cards, Optional<Proposal> proposal,
        String overlap, Ways ways) {

    /**
     * What stood there before.
     *
     * @param heading that, and since when; empty where nothing stood there
     */
    public record Before(String heading, String text) { }

    /**
     * What could stand there instead of both versions.
     *
     * @param text as it would be saved
     * @param pieces the same, marked against what stood there before
     */
    public record Proposal(String text, List<Piece> pieces) { }

    /**
     * What can be done besides taking a version.
     *
     * @param both the verb of keeping all, one below the other; empty where that makes no sense
     * @param third the verb of giving a third value; empty where there is none
     * @param draft what a third text begins with
     * @param agendaTitle what an agenda item about it is called
     */
    public record Ways(String both, String third, String draft, String agendaTitle) { }
}
