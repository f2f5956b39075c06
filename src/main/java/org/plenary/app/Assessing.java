package org.plenary.app;

import java.time.Clock;
import org.plenary.feature.UnsavedTexts;
import org.plenary.feature.assessment.AskQuestion;
import org.plenary.feature.assessment.DraftAssessment;
import org.plenary.feature.assessment.EditTeamText;
import org.plenary.feature.assessment.ReadForm;
import org.plenary.feature.assessment.ReadHistory;
import org.plenary.feature.assessment.ReadStepThrough;
import org.plenary.feature.assessment.StepThrough;
import org.plenary.feature.review.UndoChange;
import org.plenary.ui.assessment.AssessmentFeatures;
import org.plenary.ui.assessment.AssessmentViewModel;
import org.plenary.ui.assessment.Editing;
import org.plenary.ui.assessment.StepFeatures;
import org.plenary.ui.assessment.StepThroughViewModel;

/** Wires the form, and the step through recommendations, which has a form of its own for the team's text. UI thread. */
final class Assessing {

    private final OpenReview review;
    private final WindowTools tools;
    private final UnsavedTexts unsaved;
    private final Clock clock;

    /** @param clock now, and the zone that moments are shown in */
    Assessing(OpenReview review, WindowTools tools, UnsavedTexts unsaved, Clock clock) {
        this.review = review;
        this.tools = tools;
        this.unsaved = unsaved;
        this.clock = clock;
    }

    /** A form that shows nothing yet. */
    AssessmentViewModel form() {
        var features = new AssessmentFeatures(new ReadForm(review.copy(), review::me, review.attachments()), new DraftAssessment(review.copy()),
                review.submitDraft(), new ReadHistory(review.copy()), review.settleConflict(), new EditTeamText(review.copy(), review::me),
                new AskQuestion(review.copy(), review::me, review.system().clock(), review.system().random()),
                new UndoChange(review.copy()));
        return new AssessmentViewModel(features, new Editing(tools.background(), tools.delay(), unsaved, tools.status(), clock),
                tools.notices(), tools.texts());
    }

    /** A step through that shows nothing yet. */
    StepThroughViewModel stepThrough() {
        var features = new StepFeatures(new ReadStepThrough(review.copy(), review.system().clock()),
                new StepThrough(review.copy(), review.system().random()), review.recordOutcome(), new UndoChange(review.copy()));
        return new StepThroughViewModel(features, new StepFeatures.Around(tools.background(), tools.delay(), tools.notices(), tools.projector(), tools.texts(),
                clock), form());
    }
}
