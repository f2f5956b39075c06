package org.plenary.feature.assessment;

import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;

/** Finds the recommendation that a person means. */
final class WhichRecommendation {

    private WhichRecommendation() { }

    /**
     * The id of the one that is meant.
     *
     * @param meant {@code recommendation/ssr1-14}, {@code ssr1-14} or {@code 14}
     */
    static Outcome<String> find(View view, String meant) {
        for (String id : List.of(meant, Recommendation.KIND.id(meant))) {
            if (id.startsWith(Recommendation.KIND.id("")) && view.find(id).isPresent()) {
                return Outcome.done(id);
            }
        }
        List<String> numbered = view.things(Recommendation.KIND).stream()
                .filter(r -> r.number(Recommendation.NUMBER).isPresent())
                .filter(r -> Long.toString(r.number(Recommendation.NUMBER).getAsLong()).equals(meant)).map(Thing::id).toList();
        return switch (numbered.size()) {
            case 0 -> Outcome.refused("There is no recommendation called " + meant + " here. Nothing was changed.");
            case 1 -> Outcome.done(numbered.getFirst());
            default -> Outcome.refused("Several recommendations have the number " + meant + ": " + String.join(", ", numbered)
                    + ". Say which by its id. Nothing was changed.");
        };
    }
}
