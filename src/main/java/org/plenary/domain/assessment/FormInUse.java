package org.plenary.domain.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Template;

/** The form that members answer now: of those that are still offered, the one of the greatest version (T9). */
public final class FormInUse {

    private FormInUse() { }

    /** Its questions in order, sub-questions left out; none when there is no form. */
    public static List<Thing> questions(View view) {
        Optional<Thing> form = view.things(FormTemplate.KIND).stream().filter(t -> !t.flag(Template.RETIRED))
                .min(Comparator.<Thing>comparingLong(t -> -t.number(FormTemplate.VERSION).orElse(0))
                        .thenComparing(t -> t.textOrEmpty(Template.POSITION)).thenComparing(Thing::id));
        return form.map(f -> questions(view, f.id())).orElse(List.of());
    }

    /** What names the drafts, answers and team texts on a question: the last part of its id, {@code q1}. */
    public static String key(Thing question) {
        return question.id().substring(question.id().lastIndexOf('/') + 1);
    }

    private static List<Thing> questions(View view, String form) {
        return view.things(FormQuestion.KIND).stream()
                .filter(q -> q.textOrEmpty(FormQuestion.FORM).equals(form) && q.text(FormQuestion.PARENT).isEmpty())
                .sorted(Comparator.<Thing, String>comparing(q -> q.textOrEmpty(FormQuestion.POSITION)).thenComparing(Thing::id)).toList();
    }
}
