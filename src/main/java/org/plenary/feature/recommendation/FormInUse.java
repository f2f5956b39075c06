package org.plenary.feature.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.FormTemplate;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Template;

/** The questions that members answer now: those of the newest form that is not retired (T9). */
final class FormInUse {

    private FormInUse() { }

    /** Its questions in order, sub-questions left out; none when there is no form. */
    static List<FormHeading> headings(View view) {
        Optional<Thing> form = view.things(FormTemplate.KIND).stream().filter(t -> !t.flag(Template.RETIRED))
                .min(Comparator.<Thing>comparingLong(t -> -t.number(FormTemplate.VERSION).orElse(0))
                        .thenComparing(t -> t.textOrEmpty(Template.POSITION)).thenComparing(Thing::id));
        return form.map(f -> headings(view, f.id())).orElse(List.of());
    }

    private static List<FormHeading> headings(View view, String form) {
        return view.things(FormQuestion.KIND).stream()
                .filter(q -> q.textOrEmpty(FormQuestion.FORM).equals(form) && q.text(FormQuestion.PARENT).isEmpty())
                .sorted(Comparator.<Thing, String>comparing(q -> q.textOrEmpty(FormQuestion.POSITION)).thenComparing(Thing::id))
                .map(q -> heading(q, q.id().substring(q.id().lastIndexOf('/') + 1))).toList();
    }

    private static FormHeading heading(Thing question, String key) {
        return new FormHeading(key, question.text(FormQuestion.LABEL).orElse(key), question.textOrEmpty(FormQuestion.TEXT));
    }
}
