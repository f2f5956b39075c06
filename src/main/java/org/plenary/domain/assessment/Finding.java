package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** What the team found (S2:21, 29). */
public final class Finding {

    public static final Field NUMBER = Field.integer("number").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field TOPIC = Field.text("topic").asPublic();
    public static final Field WORKSTREAM = Field.reference("workstream", "workstream").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field EVIDENCE = Field.set("evidence", "evidence").asPublic();
    public static final Field RECOMMENDATIONS = Field.set("recommendations", "recommendation").asPublic();
    public static final Field TEAM_TEXTS = Field.set("team-texts", "team-text").asPublic();
    /** {@code draft}, {@code agreed} or {@code dropped}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field CONSENSUS = Field.template("consensus", "consensus-level").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("finding",
            NUMBER, TITLE, TOPIC, WORKSTREAM, TEXT, EVIDENCE, RECOMMENDATIONS, TEAM_TEXTS, STATE, CONSENSUS, POSITION);

    private Finding() { }
}
