package org.plenary.domain.recommendation;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Visibility;

/**
 * A recommendation of the review before, which this one assesses (S1:72-112, S4, M-AA, M-BRF, W51).
 *
 * <p>Natural key: short name of its review and number, {@code recommendation/ssr1-14} (CLI.md).
 */
public final class Recommendation {

    public static final Field REVIEW = Field.reference("review", "review").asPublic();
    public static final Field NUMBER = Field.integer("number").asPublic();
    /** The table's text (S1); a source of full texts never touches it (T4). */
    public static final Field SHORT_DETAIL = Field.text("short-detail").asPublic();
    /** The form's text (S4). */
    public static final Field FULL_TEXT = Field.markdown("full-text").asPublic();
    /** Empty is a group people see, "Ungrouped" (T2). */
    public static final Field GROUPING = Field.template("grouping", "grouping").asPublic();
    /** Letter for letter as the source has it, Cyrillic look-alikes too (T1). */
    public static final Field GROUPING_RAW = Field.text("grouping-raw");
    public static final Field SOURCE_DOCUMENT = Field.reference("source-document", "document").asPublic();
    public static final Field PAGE = Field.text("page").asPublic();
    public static final Field FOCUS_AREA = Field.template("focus-area", "focus-area").asPublic();
    public static final Field SUB_FOCUS_AREA = Field.template("sub-focus-area", "focus-area").asPublic();
    public static final Field PHASE_NOTES = Field.markdown("phase-notes").asPublic();
    /** {@code given}, {@code waived} or {@code pending}. */
    public static final Field BRIEFING_STATE = Field.word("briefing-state").asPublic();
    public static final Field FACILITATOR = Field.reference("facilitator", "person").asPublic();
    public static final Field DRAFT_OWNER = Field.reference("draft-owner", "person").asPublic();
    public static final Field STEP_ORDER = new Field("step-order", FieldType.POSITION, "", MergeClass.SETTLE, Visibility.PUBLIC);
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("recommendation",
            REVIEW, NUMBER, SHORT_DETAIL, FULL_TEXT, GROUPING, GROUPING_RAW, SOURCE_DOCUMENT, PAGE, FOCUS_AREA,
            SUB_FOCUS_AREA, PHASE_NOTES, BRIEFING_STATE, FACILITATOR, DRAFT_OWNER, STEP_ORDER, LINK);

    private Recommendation() { }

    /** The id of a review's recommendation; {@code review} is a key, {@code ssr1}. */
    public static String id(String review, int number) {
        return KIND.id(review + "-" + number);
    }
}
