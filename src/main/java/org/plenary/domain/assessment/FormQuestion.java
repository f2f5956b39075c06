package org.plenary.domain.assessment;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A question of a {@link FormTemplate}, or with a parent a sub-question (S4; T9: its wording is data).
 *
 * <p>Natural key: form and question, {@code form-question/three-questions-1/q1}; the last part names the drafts and answers to
 * it.
 */
public final class FormQuestion {

    public static final Field FORM = Field.template("form", "form-template").asPublic();
    public static final Field PARENT = Field.parent("form-question").asPublic();
    public static final Field LABEL = Field.text("label").asPublic();
    public static final Field TEXT = Field.markdown("text").asPublic();
    public static final Field HELP = Field.markdown("help").asPublic();
    /**
     * {@code text}, {@code implementation}, {@code effect} or {@code relevance}. {@link Shape} names the choices and fields of
     * each.
     */
    public static final Field SHAPE = Field.word("shape").asPublic();
    public static final Field POSITION = Field.position().asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("form-question", FORM, PARENT, LABEL, TEXT, HELP, SHAPE, POSITION);

    private FormQuestion() { }

    /** The id of a form's question; {@code form} is a key. */
    public static String id(String form, String question) {
        return KIND.id(form + "/" + question);
    }
}
