package org.plenary.ui.assessment;

import java.time.Clock;
import org.plenary.feature.assessment.ReadStepThrough;
import org.plenary.feature.assessment.RecordOutcome;
import org.plenary.feature.assessment.StepThrough;
import org.plenary.feature.review.UndoChange;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.Projector;
import org.plenary.ui.kit.Texts;

/** What a step through recommendations can do. */
public record StepFeatures(ReadStepThrough read, StepThrough step, RecordOutcome outcomes, UndoChange undo) {

    /**
     * What its view model stands in.
     *
     * @param projector what the audience sees
     * @param clock now
     */
    public record Around(Background background, Delay delay, Notices notices, Projector projector, Texts texts, Clock clock) { }
}
