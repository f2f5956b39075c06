package org.plenary.feature.recommendation;

import java.util.List;
import org.plenary.domain.assessment.FormInUse;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;

/** The questions that members answer now, as columns are headed by them. */
final class FormHeadings {

    private FormHeadings() { }

    /** Its questions in order, sub-questions left out; none when there is no form. */
    static List<FormHeading> of(View view) {
        return FormInUse.questions(view).stream()
                .map(q -> heading(q, FormInUse.key(q))).toList();
    }

    private static FormHeading heading(Thing question, String key) {
        return new FormHeading(key, question.text(FormQuestion.LABEL).orElse(key), question.textOrEmpty(FormQuestion.TEXT));
    }
}
