package org.plenary.domain.assessment;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Field;

/**
 * What a question of the form asks besides its text: the word in {@link FormQuestion#SHAPE}. Fields are those of {@link Answer};
 * drafts and team texts have fields of the same names.
 *
 * @param word {@code text}, {@code implementation}, {@code effect} or {@code relevance}
 * @param parts in the order people fill them in
 */
public record Shape(String word, List<Part> parts) {

    /**
     * A field to fill in.
     *
     * @param field a field of {@link Answer}
     * @param choices the {@link Choice#SET} it is chosen from; empty for a text
     */
    public record Part(Field field, String choices) { }

    /** Text alone. */
    public static final Shape TEXT = new Shape("text");

    /** Question 1 of S4: how far it was implemented. */
    public static final Shape IMPLEMENTATION = new Shape("implementation", new Part(Answer.CHOICE, "implemented"),
            new Part(Answer.MISSING, ""));

    /** Question 2 of S4: the effect, and how it was assessed. */
    public static final Shape EFFECT = new Shape("effect", new Part(Answer.CHOICE, "effect"), new Part(Answer.METHOD, ""),
            new Part(Answer.MISSING, ""));

    /** Question 3 of S4: relevance and further work, each with its reason. */
    public static final Shape RELEVANCE = new Shape("relevance", new Part(Answer.CHOICE, "relevance"), new Part(Answer.REASON, ""),
            new Part(Answer.FURTHER_WORK, "further-work"), new Part(Answer.FURTHER_WORK_REASON, ""));

    /** All of them. */
    public static final List<Shape> ALL = List.of(TEXT, IMPLEMENTATION, EFFECT, RELEVANCE);

    public Shape {
        parts = List.copyOf(parts);
    }

    private Shape(String word, Part... parts) {
        this(word, List.of(parts));
    }

    /** The shape of that word; empty for a word of a newer program. */
    public static Optional<Shape> of(String word) {
        return ALL.stream().filter(shape -> shape.word.equals(word)).findFirst();
    }
}
