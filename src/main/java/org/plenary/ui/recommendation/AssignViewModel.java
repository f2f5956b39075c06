package org.plenary.ui.recommendation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.feature.Outcome;
import org.plenary.feature.recommendation.Assignable;
import org.plenary.feature.recommendation.AssignRecommendations;
import org.plenary.feature.recommendation.AssignRecommendations.Assigned;

/** Gives recommendations a grouping, an owner or a facilitator, and tells with an Undo what was done. UI thread. */
public final class AssignViewModel {

    private final AssignRecommendations assigning;
    private final Surroundings around;

    AssignViewModel(AssignRecommendations assigning, Surroundings around) {
        this.assigning = assigning;
        this.around = around;
    }

    /** Gives recommendations a grouping; the option without an id takes away what they have. */
    public void grouping(List<RecommendationLine> lines, Option grouping) {
        assign(lines, Assignable.GROUPING, grouping);
    }

    /** Gives recommendations somebody who drafts. */
    public void owner(List<RecommendationLine> lines, Option person) {
        assign(lines, Assignable.OWNER, person);
    }

    /** Gives recommendations somebody who leads the discussion. */
    public void facilitator(List<RecommendationLine> lines, Option person) {
        assign(lines, Assignable.FACILITATOR, person);
    }

    private void assign(List<RecommendationLine> lines, Assignable what, Option value) {
        Optional<String> id = Optional.of(value.id()).filter(v -> !v.isEmpty());
        List<String> ids = lines.stream().map(RecommendationLine::id).toList();
        around.background().write(() -> assigning.assign(ids, what, id), outcome -> told(outcome, lines, value));
    }

    private void told(Outcome<Assigned> outcome, List<RecommendationLine> lines, Option value) {
        switch (outcome) {
            case Outcome.Done<Assigned>(Assigned done) -> tell(done, lines, value);
            case Outcome.Refused<Assigned>(String sentence) -> around.notices().tell(sentence);
        }
    }

    private void tell(Assigned done, List<RecommendationLine> lines, Option value) {
        Map<String, Optional<String>> changed = done.before();
        if (changed.isEmpty()) {
            return;
        }
        String number = lines.stream().filter(line -> changed.containsKey(line.id())).findFirst().map(RecommendationLine::number).orElse("");
        String key = "recommendation.assigned." + done.what().name().toLowerCase(Locale.ROOT);
        String words = value.id().isEmpty() ? around.texts().text("recommendation.nobody") : value.words();
        around.notices().tell(around.texts().count(key, changed.size(), number, words), around.texts().text("recommendation.undo"), () -> undo(done));
    }

    private void undo(Assigned done) {
        around.background().write(() -> assigning.undo(done), outcome -> {
            if (outcome instanceof Outcome.Refused<Assigned>(String sentence)) {
                around.notices().tell(sentence);
            }
        });
    }
}
