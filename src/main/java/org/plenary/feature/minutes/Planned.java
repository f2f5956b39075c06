package org.plenary.feature.minutes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Saves edits, or refuses, by what the review is like at the moment of saving. */
final class Planned {

    private Planned() { }

    /** Saves what the plan makes as one change, nothing when it makes nothing or refuses. */
    static Outcome<Optional<Dot>> save(LocalCopy copy, Function<View, Outcome<List<Edit>>> plan) {
        var refusal = new AtomicReference<String>();
        Outcome<Optional<Dot>> saved = copy.save(view -> switch (plan.apply(view)) {
            case Outcome.Done<List<Edit>>(List<Edit> edits) -> edits;
            case Outcome.Refused<List<Edit>>(String sentence) -> {
                refusal.set(sentence);
                yield List.of();
            }
        });
        return refusal.get() == null ? saved : Outcome.refused(refusal.get());
    }
}
