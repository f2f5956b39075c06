package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * What a member is writing on one question about one recommendation, for their own eyes until they submit it as an {@link Answer}
 * (SYNC §2 "Own and shared"). It has an answer's fields and no state: there being a draft says that its member is drafting, and
 * submitted and withdrawn concern the team, so they stand on the answer.
 *
 * <p>Natural key: recommendation, person, question, {@code draft/ssr1-14/anna-keller/q1} (CLI.md).
 */
public final class Draft {

    public static final Field RECOMMENDATION = Answer.RECOMMENDATION.asOwn();
    public static final Field PERSON = Answer.PERSON.asOwn();
    public static final Field QUESTION = Answer.QUESTION.asOwn();
    public static final Field CHOICE = Answer.CHOICE.asOwn();
    public static final Field TEXT = Answer.TEXT.asOwn();
    public static final Field METHOD = Answer.METHOD.asOwn();
    public static final Field MISSING = Answer.MISSING.asOwn();
    public static final Field REASON = Answer.REASON.asOwn();
    public static final Field FURTHER_WORK = Answer.FURTHER_WORK.asOwn();
    public static final Field FURTHER_WORK_REASON = Answer.FURTHER_WORK_REASON.asOwn();
    public static final Field CONFIDENCE = Answer.CONFIDENCE.asOwn();
    public static final Field EVIDENCE = Answer.EVIDENCE.asOwn();

    /** The declaration. */
    public static final Kind KIND = Kind.of("draft", RECOMMENDATION, PERSON, QUESTION, CHOICE, TEXT, METHOD, MISSING, REASON,
            FURTHER_WORK, FURTHER_WORK_REASON, CONFIDENCE, EVIDENCE);

    private Draft() { }

    /** The id of a person's draft; all three are keys: {@code ssr1-14}, {@code anna-keller}, {@code q1}. */
    public static String id(String recommendation, String person, String question) {
        return KIND.id(recommendation + "/" + person + "/" + question);
    }
}
