package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/** A row of the work plan (S2:23, S0:79). */
public final class Task {

    public static final Field WORK_PLAN = Field.reference("work-plan", "work-plan").asPublic();
    public static final Field PARENT = Field.parent("task").asPublic();
    public static final Field TEXT = Field.text("text").asPublic();
    public static final Field WORKSTREAM = Field.reference("workstream", "workstream").asPublic();
    public static final Field OWNERS = Field.set("owners", "person").asPublic();
    public static final Field START = Field.date("start").asPublic();
    public static final Field DUE = Field.date("due").asPublic();
    /** {@code planned}, {@code running}, {@code done} or {@code dropped}. */
    public static final Field STATE = Field.word("state").asPublic();
    public static final Field DEPENDS_ON = Field.set("depends-on", "task").asPublic();
    public static final Field MILESTONE = Field.reference("milestone", "milestone").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("task",
            WORK_PLAN, PARENT, TEXT, WORKSTREAM, OWNERS, START, DUE, STATE, DEPENDS_ON, MILESTONE, POSITION);

    private Task() { }
}
