package org.plenary.ui.assessment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.OutcomeWish;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.feature.assessment.Stepping;

/** Records outcomes and takes them back. UI thread. */
final class StepLeaving {

    private final StepFeatures features;
    private final StepFeatures.Around around;
    private final StepWording wording;
    private final StepThroughViewModel screen;
    private final Deque<Recorded> recorded = new ArrayDeque<>();

    /** An outcome that was recorded here and can be undone. */
    private record Recorded(String recommendation, String name, Dot dot) { }

    StepLeaving(StepFeatures features, StepFeatures.Around around, StepWording wording, StepThroughViewModel screen) {
        this.features = features;
        this.around = around;
        this.wording = wording;
        this.screen = screen;
    }

    /** Records an outcome and goes on to the next recommendation; edits that nobody made are asked for. */
    void record(Stepping of, StepSubject about, OutcomeWish wish) {
        around.background().write(() -> features.outcomes().record(wish), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Dot>(String sentence) -> {
                    if (wish.state() == RecommendationState.ADOPTED_WITH_EDITS) {
                        screen.stage().set(StepStage.FORM);
                        screen.edit();
                    }
                    screen.refuse(sentence);
                }
                case Outcome.Done<Dot>(Dot dot) -> {
                    String name = wording.name(about.number());
                    recorded.push(new Recorded(about.id(), name, dot));
                    screen.dismissProblem();
                    around.notices().tell(around.texts().text("step.recorded", name, wording.state(wish.state())), around.texts().text("step.undo.short"), this::undo);
                    screen.onwards(of, about.id());
                }
            }
        });
    }

    /** Undoes the outcome that was recorded last. */
    void undo() {
        Optional.ofNullable(recorded.poll()).ifPresent(last -> around.background().write(() -> features.undo().undo(last.dot()), outcome -> {
            switch (outcome) {
                case Outcome.Refused<Optional<Dot>>(String sentence) -> {
                    recorded.push(last);
                    screen.refuse(sentence);
                }
                case Outcome.Done<Optional<Dot>> done -> {
                    around.notices().tell(around.texts().text("step.undone", last.name()));
                    screen.go(last.recommendation(), StepStage.OUTCOME);
                }
            }
        }));
    }

    /** Whether an outcome can be undone. */
    boolean canUndo() {
        return !recorded.isEmpty();
    }
}
