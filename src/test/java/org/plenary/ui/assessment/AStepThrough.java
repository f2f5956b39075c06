package org.plenary.ui.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.plenary.feature.assessment.AMeetingDay;
import org.plenary.feature.assessment.AskQuestion;
import org.plenary.feature.assessment.DraftAssessment;
import org.plenary.feature.assessment.EditTeamText;
import org.plenary.feature.assessment.ReadForm;
import org.plenary.feature.assessment.ReadHistory;
import org.plenary.feature.assessment.ReadStepThrough;
import org.plenary.feature.assessment.RecordOutcome;
import org.plenary.feature.assessment.StepThrough;
import org.plenary.feature.assessment.SubmitDraft;
import org.plenary.feature.exchange.SettleConflict;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.Notices;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.RecordedProjector;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Texts;

/** Anna, who steps her meeting through its recommendations, with work done at once. */
final class AStepThrough {

    final AMeetingDay day;
    final MemoryCopy copy;
    final HandDelay delay = new HandDelay();
    final RecordedNotices notices = new RecordedNotices();
    final RecordedProjector projector = new RecordedProjector();
    final StepThroughViewModel steps;

    AStepThrough(AMeetingDay day) {
        this(day, new RecordedSaves());
    }

    AStepThrough(AMeetingDay day, Saves saves) {
        this.day = day;
        this.copy = day.copy();
        steps = model(notices, saves);
    }

    private StepThroughViewModel model(Notices told, Saves saves) {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public java.time.Instant instant() {
                return day.clock().instant();
            }
        };
        var background = new AtOnce();
        var random = new SplittableRandom(7);
        var features = new AssessmentFeatures(new ReadForm(copy, () -> AMeetingDay.ANNA), new DraftAssessment(copy),
                new SubmitDraft(copy, () -> AMeetingDay.ANNA, clock), new ReadHistory(copy), new SettleConflict(copy),
                new EditTeamText(copy, () -> AMeetingDay.ANNA), new AskQuestion(copy, () -> AMeetingDay.ANNA, clock, random),
                new UndoChange(copy));
        var form = new AssessmentViewModel(features, new Editing(background, delay, new KeptTexts(), saves, clock), told, Texts.english());
        var made = new StepThroughViewModel(new StepFeatures(new ReadStepThrough(copy, clock), new StepThrough(copy, random),
                new RecordOutcome(copy, () -> AMeetingDay.ANNA, clock, random), new UndoChange(copy)),
                new StepFeatures.Around(background, delay, told, projector, Texts.english(), clock), form);
        copy.onChange(made::changed);
        return made;
    }

    /** Lets everything come that waits for the keys to rest. */
    AStepThrough rest() {
        delay.pass(Duration.ofSeconds(1));
        return this;
    }

    /** Steps through all of them from the first on. */
    AStepThrough begun() {
        steps.show(AMeetingDay.ITEM);
        steps.begin();
        return rest();
    }

    /** "3 ROW": the number of the one in hand and its stage. */
    String place() {
        return steps.subject().get().map(subject -> subject.number()).orElse("") + " " + steps.stage().get();
    }

    /** Types into the team's text on the first question. */
    AStepThrough type(String words) {
        steps.form().questions().getFirst().team().get(1).edited().text().set(words);
        return rest();
    }
}
