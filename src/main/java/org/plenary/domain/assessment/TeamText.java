package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * The team's one answer to one question about one recommendation, made from its members' answers (WHO-P, M-TREE). Whether a meeting
 * adopted it stands on the {@link Outcome}, which is one for all questions of a recommendation.
 *
 * <p>Natural key: recommendation and question, {@code team-text/ssr1-14/q1} (CLI.md).
 */
public final class TeamText {

    public static final Field RECOMMENDATION = Answer.RECOMMENDATION.asPublic();
    public static final Field QUESTION = Answer.QUESTION.asPublic();
    public static final Field PENHOLDER = Field.reference("penholder", "person").asPublic();
    public static final Field CHOICE = Answer.CHOICE.asPublic();
    public static final Field TEXT = Answer.TEXT.asPublic();
    public static final Field METHOD = Answer.METHOD.asPublic();
    public static final Field MISSING = Answer.MISSING.asPublic();
    public static final Field REASON = Answer.REASON.asPublic();
    public static final Field FURTHER_WORK = Answer.FURTHER_WORK.asPublic();
    public static final Field FURTHER_WORK_REASON = Answer.FURTHER_WORK_REASON.asPublic();
    public static final Field CONFIDENCE = Answer.CONFIDENCE.asPublic();
    public static final Field EVIDENCE = Answer.EVIDENCE.asPublic();
    /** Who sees it otherwise, in short; statements in full are {@link MinorityStatement}s. */
    public static final Field DISSENT = Field.markdown("dissent").asPublic();
    /** The answers taken into it: an answer written later than its register here has changed since. */
    public static final Field SOURCES = Field.set("sources", "answer");
    /** Where each paragraph came from (C5). */
    public static final Field ORIGIN = Field.markdown("origin");

    /** The declaration. */
    public static final Kind KIND = Kind.of("team-text", RECOMMENDATION, QUESTION, PENHOLDER, CHOICE, TEXT, METHOD, MISSING, REASON,
            FURTHER_WORK, FURTHER_WORK_REASON, CONFIDENCE, EVIDENCE, DISSENT, SOURCES, ORIGIN);

    private TeamText() { }

    /** The id of the team's answer; both are keys: {@code ssr1-14}, {@code q1}. */
    public static String id(String recommendation, String question) {
        return KIND.id(recommendation + "/" + question);
    }
}
