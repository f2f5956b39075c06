package org.plenary.ui.assessment;

import java.util.Locale;
import java.util.Optional;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.feature.assessment.Submission;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** How far this member is with the recommendation. */
final class SubmissionChip {

    private SubmissionChip() { }

    static StateChip of(AssessmentViewModel form, Texts texts) {
        StateChip chip = new StateChip();
        form.form().subscribe(shown -> {
            Submission how = shown.map(AssessmentForm::submission).orElse(new Submission(Submission.State.NOT_STARTED, Optional.empty()));
            String key = "assessment.state." + how.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            chip.show(mark(how.state()), texts.text(key, how.at().map(form::moment).orElse("")));
        });
        chip.managedProperty().bind(chip.visibleProperty());
        return chip;
    }

    private static Mark mark(Submission.State state) {
        return switch (state) {
            case NOT_STARTED, WITHDRAWN -> Mark.EMPTY;
            case DRAFTING, CHANGED -> Mark.DRAFT;
            case SUBMITTED -> Mark.AGREED;
        };
    }
}
