package org.plenary.feature.recommendation;

import java.util.List;
import java.util.Optional;

/**
 * A recommendation with all that hangs on it.
 *
 * @param id the thing's id
 * @param detail the table's text
 * @param fullText the form's text in Markdown; empty where no source gave it
 * @param phaseNotes Markdown; empty for none
 * @param grouping empty for none
 * @param owner who drafts; empty for nobody
 * @param facilitator who leads the discussion; empty for nobody
 * @param teamTexts the team's texts in Markdown, one for each heading of the form, empty where there is none
 * @param accounts what the organisation says it did, in order
 * @param evidence in order
 * @param briefings on it
 * @param asked questions to the organisation about it
 */
public record RecommendationDetails(String id, String detail, String fullText, String phaseNotes, Optional<Named> grouping,
        Optional<Named> owner, Optional<Named> facilitator, List<String> teamTexts, List<Account> accounts, List<Piece> evidence,
        List<Given> briefings, List<Asked> asked) {

    /**
     * What the organisation says it did.
     *
     * @param phase "Phase I"; empty where the source names none
     * @param text Markdown
     */
    public record Account(String phase, String text) { }

    /**
     * A piece of evidence.
     *
     * @param label the words that name it
     * @param kind what it is, in the team's words; empty when nobody said
     * @param locator "slides 5 – 13"; empty for the whole
     * @param link the address, its own or its document's; empty when it is missing (T5)
     * @param note internal, in Markdown; empty for none
     */
    public record Piece(String label, String kind, String locator, Optional<String> link, String note) { }

    /**
     * A briefing on it.
     *
     * @param topic what about
     * @param state a word, {@code given}; empty when nobody said
     * @param link the address of the slides
     */
    public record Given(String topic, String state, Optional<String> link) { }

    /**
     * A question to the organisation.
     *
     * @param number 0 when it has none
     * @param text Markdown
     * @param state a word, {@code answered}; empty when nobody said
     * @param blocks whether the recommendation waits for the answer
     */
    public record Asked(long number, String text, String state, boolean blocks) { }
}
