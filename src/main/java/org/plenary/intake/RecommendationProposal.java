package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.LookAlikes;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.Template;

/** Puts a recommendation table into a review: short details and groupings, never full texts (DOMAIN §1.3, T4). */
final class RecommendationProposal {

    private RecommendationProposal() { }

    static void add(SourceText source, Known known, ProposedThings into) {
        Reading<List<RecommendationRow>> read = RecommendationTable.read(source, labels(known.view()));
        into.problems(read.problems());
        for (RecommendationRow row : read.found()) {
            if (row.number().isPresent()) {
                add(row, known, into);
            }
        }
    }

    private static void add(RecommendationRow row, Known known, ProposedThings into) {
        String id = Recommendation.id(known.predecessor(), row.number().get());
        if (into.has(id)) {
            return; // the table's problems name the number that stands twice; its first row is the one kept
        }
        var thing = into.thing(id, row.line()).put(Recommendation.REVIEW, Review.id(known.predecessor()))
                .put(Recommendation.NUMBER, row.number().get()).put(Recommendation.SHORT_DETAIL, row.detail())
                .put(Recommendation.GROUPING_RAW, row.groupingRaw());
        row.grouping().ifPresent(label -> thing.put(Recommendation.GROUPING, grouping(label, known, into, row.line())));
    }

    private static String grouping(String label, Known known, ProposedThings into, int line) {
        Optional<Thing> there = known.view().things(Grouping.KIND).stream()
                .filter(g -> LookAlikes.key(g.textOrEmpty(Template.LABEL)).equals(LookAlikes.key(label))).findFirst();
        if (there.isPresent()) {
            return there.get().id();
        }
        String id = Grouping.id(Slug.of(label));
        into.thing(id, line).put(Template.LABEL, label);
        return id;
    }

    private static List<String> labels(View view) {
        return view.things(Grouping.KIND).stream().map(g -> g.textOrEmpty(Template.LABEL)).toList();
    }
}
