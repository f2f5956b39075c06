package org.plenary.feature.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.fixture.MemoryCopy;

/** As many recommendations as anybody likes: the texts of {@link Ssr1} over and over, each with answers and evidence. */
public final class ManyRecommendations {

    private ManyRecommendations() { }

    /** A copy with recommendations numbered from 1. */
    public static MemoryCopy copy(int count) {
        List<RecommendationRow> texts = new ReadRecommendations(Ssr1.copy()).read().rows();
        MemoryCopy copy = MemoryCopy.begun("anna-keller");
        List<String> groupings = List.of("octo", "ops-finance", "policy", "gdd");
        var edits = new ArrayList<Edit>();
        for (int number = 1; number <= count; number++) {
            String id = Ssr1.id(number);
            edits.add(Edit.first(id, Recommendation.NUMBER.name(), JsonValue.of(number)));
            edits.add(Edit.first(id, Recommendation.SHORT_DETAIL.name(), JsonValue.of(texts.get(number % texts.size()).detail() + " " + number)));
            edits.add(Edit.first(id, Recommendation.GROUPING.name(), JsonValue.of(Grouping.id(groupings.get(number % groupings.size())))));
            edits.add(Edit.first(Answer.id("ssr1-" + number, "bob-moss", "q1"), Answer.TEXT.name(), JsonValue.of("Done.")));
            edits.add(Edit.first(Answer.id("ssr1-" + number, "anna-keller", "q" + (1 + number % 3)), Answer.TEXT.name(), JsonValue.of("Done.")));
            String piece = Evidence.id("ssr1-" + number, "Report");
            edits.add(Edit.first(piece, Evidence.RECOMMENDATION.name(), JsonValue.of(id)));
            edits.add(Edit.first(piece, Evidence.LABEL.name(), JsonValue.of("Report")));
        }
        copy.save(view -> edits);
        return copy;
    }
}
