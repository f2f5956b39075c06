package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** A recommendation this review makes (M-TAB, M-FIN, WD "SMART table", M-BYL). */
public final class NewRecommendation {

    public static final Field NUMBER = Field.integer("number").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field RATIONALE = Field.markdown("rationale").asPublic();
    public static final Field ADDRESSEES = Field.set("addressees", "").asPublic();
    public static final Field SUGGESTION = Field.flag("suggestion").asPublic();
    public static final Field PRIORITY = Field.template("priority", "priority").asPublic();
    public static final Field PRIORITY_RATIONALE = Field.markdown("priority-rationale").asPublic();
    public static final Field STRATEGIC_GOAL = Field.text("strategic-goal").asPublic();
    public static final Field SPECIFIC = Field.markdown("specific").asPublic();
    public static final Field MEASURABLE = Field.markdown("measurable").asPublic();
    public static final Field ASSIGNABLE = Field.markdown("assignable").asPublic();
    public static final Field RELEVANT = Field.markdown("relevant").asPublic();
    public static final Field TRACKABLE = Field.markdown("trackable").asPublic();
    public static final Field DERIVED_FROM = Field.set("derived-from", "recommendation").asPublic();
    public static final Field FINDINGS = Field.set("findings", "finding").asPublic();
    public static final Field WORKSTREAM = Field.reference("workstream", "workstream").asPublic();
    public static final Field DRAFT_OWNER = Field.reference("draft-owner", "person").asPublic();
    /** {@code draft}, {@code agreed} or {@code dropped}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field CONSENSUS = Field.template("consensus", "consensus-level").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("new-recommendation",
            NUMBER, TITLE, TEXT, RATIONALE, ADDRESSEES, SUGGESTION, PRIORITY, PRIORITY_RATIONALE, STRATEGIC_GOAL, SPECIFIC,
            MEASURABLE, ASSIGNABLE, RELEVANT, TRACKABLE, DERIVED_FROM, FINDINGS, WORKSTREAM, DRAFT_OWNER, STATE, CONSENSUS,
            POSITION);

    private NewRecommendation() { }
}
