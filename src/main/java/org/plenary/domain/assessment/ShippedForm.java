package org.plenary.domain.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Shipped;
import org.plenary.domain.review.Template;

/** The form of three questions adopted at call #43, as S4 words it (T9); help texts are ours. */
public final class ShippedForm {

    /** The key of its version 1. */
    public static final String KEY = "three-questions-1";

    /** The form, its questions and their sub-questions. */
    public static final List<Shipped> ALL = Stream.of(
            Stream.of(Shipped.of(FormTemplate.KIND.id(KEY), Template.LABEL, "Three questions"),
                    new Shipped(FormTemplate.KIND.id(KEY), FormTemplate.VERSION, JsonValue.of(1)),
                    Shipped.of(FormTemplate.KIND.id(KEY), Template.POSITION, Shipped.position(0))),
            question("q1", 0, "Implementation", "What was done to implement the recommendation?", Shape.IMPLEMENTATION,
                    "Say what you find was done and what was left undone, and name the evidence. "
                            + "What the organisation says it did stands beside the form; say whether you can confirm it."),
            part("q1", "a", 0, "Was the recommendation fully implemented?"),
            question("q2", 1, "Effect", "Did the implementation have the intended effect?", Shape.EFFECT,
                    "Say what the recommendation wanted to change and whether that has changed. "
                            + "If the evidence does not allow an answer, say so and name what is missing."),
            part("q2", "a", 0, "How was the assessment conducted?"),
            question("q3", 2, "Relevance", "Is the recommendation still relevant today?", Shape.RELEVANCE,
                    "If events have overtaken it, say which. If it is still relevant but had no full effect, say whether more work "
                            + "is worth asking for and of what kind; if not, give the reason."),
            part("q3", "a", 0, "If so, what further work needed?"),
            part("q3", "b", 1, "If not, why not?"))
            .flatMap(s -> s).toList();

    private ShippedForm() { }

    private static Stream<Shipped> question(String key, int place, String label, String text, Shape shape, String help) {
        String id = FormQuestion.id(KEY, key);
        return Stream.concat(wording(id, place, text), Stream.of(Shipped.of(id, FormQuestion.LABEL, label),
                Shipped.of(id, FormQuestion.SHAPE, shape.word()), Shipped.of(id, FormQuestion.HELP, help)));
    }

    private static Stream<Shipped> part(String question, String letter, int place, String text) {
        String id = FormQuestion.id(KEY, question + letter);
        return Stream.concat(wording(id, place, text),
                Stream.of(Shipped.of(id, FormQuestion.PARENT, FormQuestion.id(KEY, question))));
    }

    private static Stream<Shipped> wording(String id, int place, String text) {
        return Stream.of(Shipped.of(id, FormQuestion.FORM, FormTemplate.KIND.id(KEY)), Shipped.of(id, FormQuestion.TEXT, text),
                Shipped.of(id, FormQuestion.POSITION, Shipped.position(place)));
    }
}
