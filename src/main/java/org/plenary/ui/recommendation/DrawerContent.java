package org.plenary.ui.recommendation;

import java.util.List;
import java.util.Optional;

/**
 * A recommendation as the drawer shows it.
 *
 * @param line its line in the table
 * @param heading "Recommendation 14"
 * @param fullText in Markdown; empty where no source gave it
 * @param belongs focus area and phases, one line; empty for nothing
 * @param owner who drafts
 * @param facilitator who leads the discussion
 * @param flags what somebody should look at
 * @param conflicts what is contested
 * @param questions one for each question of the form
 * @param accounts what the organisation says it did
 * @param evidence in order
 * @param briefings in order
 * @param asked questions to the organisation
 */
public record DrawerContent(RecommendationLine line, String heading, String fullText, String belongs, Option owner, Option facilitator,
        List<String> flags, List<Contested> conflicts, List<Card> questions, List<Account> accounts, List<Piece> evidence, List<Piece> briefings,
        List<String> asked) {

    /**
     * Something contested.
     *
     * @param words what: "Short detail"
     * @param entity the thing's id
     * @param field the register's name
     */
    public record Contested(String words, String entity, String field) { }

    /**
     * A question of the form in short.
     *
     * @param number from 1, also its key
     * @param label its short name
     * @param chip how it stands
     * @param wording the whole question
     * @param text the beginning of the team's text; empty for none
     */
    public record Card(int number, String label, ChipWords chip, String wording, String text) { }

    /**
     * What the organisation says it did.
     *
     * @param phase empty for none
     * @param text Markdown
     */
    public record Account(String phase, String text) { }

    /**
     * Something to read.
     *
     * @param label the words that name it
     * @param quiet kind and place: "Briefing slides · slides 5 – 13"
     * @param link empty when it leads nowhere
     * @param note empty for none
     */
    public record Piece(String label, String quiet, Optional<String> link, String note) { }
}
