package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * What one member submitted on one question about one recommendation (S4, S0:81, M-TREE); a bundle carries it to the team, and
 * nothing publishes it. The answers of a member on a recommendation are submitted and withdrawn together, in one change; which form
 * and version they answer is the question's.
 *
 * <p>Natural key: recommendation, person, question, {@code answer/ssr1-14/anna-keller/q1} (CLI.md).
 */
public final class Answer {

    public static final Field RECOMMENDATION = Field.reference("recommendation", "recommendation");
    public static final Field PERSON = Field.reference("person", "person");
    public static final Field QUESTION = Field.template("question", "form-question");
    /** Which choices it may be says the question's {@link Shape}. */
    public static final Field CHOICE = Field.template("choice", "choice");
    public static final Field TEXT = Field.markdown("text");
    /** How the assessment was conducted (question 2). */
    public static final Field METHOD = Field.markdown("method");
    /** What it would take to determine it, when it cannot be determined: one click makes it a question to the organisation. */
    public static final Field MISSING = Field.markdown("missing");
    /** Why it is relevant or not (question 3). */
    public static final Field REASON = Field.markdown("reason");
    public static final Field FURTHER_WORK = Field.template("further-work", "choice");
    public static final Field FURTHER_WORK_REASON = Field.markdown("further-work-reason");
    /** {@code low}, {@code medium} or {@code high}. */
    public static final Field CONFIDENCE = Field.word("confidence");
    public static final Field EVIDENCE = Field.set("evidence", "evidence");
    /**
     * {@code submitted} or {@code withdrawn}. Who has neither a draft nor an answer has not started; who has only a draft is
     * drafting.
     */
    public static final Field STATE = Field.word("state");
    public static final Field SUBMITTED_AT = Field.instant("submitted-at");

    /** The declaration. */
    public static final Kind KIND = Kind.of("answer", RECOMMENDATION, PERSON, QUESTION, CHOICE, TEXT, METHOD, MISSING, REASON,
            FURTHER_WORK, FURTHER_WORK_REASON, CONFIDENCE, EVIDENCE, STATE, SUBMITTED_AT);

    private Answer() { }

    /** The id of a person's answer; all three are keys: {@code ssr1-14}, {@code anna-keller}, {@code q1}. */
    public static String id(String recommendation, String person, String question) {
        return KIND.id(recommendation + "/" + person + "/" + question);
    }
}
