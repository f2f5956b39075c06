package org.plenary.intake;

import java.util.List;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.recommendation.ExternalRecommendation;
import org.plenary.domain.review.Review;

/** Puts recommendations of other reviews that address this team into a review (S1:43-47). */
final class OtherReviewProposal {

    private OtherReviewProposal() { }

    static void add(SourceText source, ProposedThings into) {
        Reading<List<OtherRecommendation>> read = OtherRecommendationText.read(source);
        if (read.found().isEmpty()) {
            return;
        }
        into.problems(read.problems());
        for (OtherRecommendation found : read.found()) {
            String name = found.review().orElse("other review");
            String review = Slug.of(name);
            into.thing(Review.id(review), found.line()).put(Review.SHORT_NAME, name);
            var recommendation = into.thing(ExternalRecommendation.id(review, found.number()), found.line())
                    .put(ExternalRecommendation.REVIEW, Review.id(review)).put(ExternalRecommendation.NUMBER, found.number())
                    .put(ExternalRecommendation.TEXT, found.text()).put(ExternalRecommendation.PAGE, found.page());
            found.addressees().forEach(to -> recommendation.member(ExternalRecommendation.ADDRESSEES, to.name()));
        }
    }
}
