package org.plenary.feature.projector;

import java.util.Comparator;
import java.util.List;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Review;
import org.plenary.feature.Reading;

/** What is shown of recommendations. */
final class RecommendationContents {

    private final Reading reading;

    RecommendationContents(Reading reading) {
        this.reading = reading;
    }

    /** One with the team's answers in the order of the form. */
    SlideContent of(Thing recommendation) {
        List<SlideContent.Answered> answers = reading.things(TeamText.KIND, TeamText.RECOMMENDATION, recommendation.id()).stream()
                .filter(text -> reading.find(reading.text(text, TeamText.QUESTION)).isPresent())
                .sorted(Comparator.comparing((Thing text) -> position(text)).thenComparing(Thing::id))
                .map(text -> new SlideContent.Answered(reading.name(reading.text(text, TeamText.QUESTION)), named(text, TeamText.CHOICE))).toList();
        String full = reading.text(recommendation, Recommendation.FULL_TEXT);
        return new SlideContent.Recommendation(recommendation.id(), reading.number(recommendation, Recommendation.NUMBER), review(recommendation),
                named(recommendation, Recommendation.GROUPING), full.isEmpty() ? reading.text(recommendation, Recommendation.SHORT_DETAIL) : full, answers);
    }

    /** Several in a table, in that order; without ids, all of them by review and number. */
    SlideContent table(List<String> ids) {
        List<Thing> all = ids.isEmpty() ? sorted(reading.things(Recommendation.KIND).stream().map(Thing::id).toList())
                : ids.stream().flatMap(id -> reading.find(id).stream()).toList();
        List<String> reviews = all.stream().map(this::review).distinct().toList();
        return new SlideContent.Table(reviews.size() == 1 ? reviews.getFirst() : "", all.stream().map(this::row).toList());
    }

    /** Those that there are, by review and number. */
    List<Thing> sorted(List<String> ids) {
        return ids.stream().flatMap(id -> reading.find(id).stream()).sorted(Comparator.comparing(this::review)
                .thenComparing(thing -> reading.number(thing, Recommendation.NUMBER).orElse(Long.MAX_VALUE)).thenComparing(Thing::id)).toList();
    }

    private SlideContent.TableRow row(Thing recommendation) {
        String detail = reading.text(recommendation, Recommendation.SHORT_DETAIL);
        return new SlideContent.TableRow(recommendation.id(), reading.number(recommendation, Recommendation.NUMBER),
                detail.isEmpty() ? reading.text(recommendation, Recommendation.FULL_TEXT) : detail, named(recommendation, Recommendation.GROUPING));
    }

    private String review(Thing recommendation) {
        return reading.find(reading.text(recommendation, Recommendation.REVIEW)).map(review -> reading.text(review, Review.SHORT_NAME)).orElse("");
    }

    private String named(Thing thing, Field field) {
        String id = reading.text(thing, field);
        return EntityId.kind(id).isEmpty() ? "" : reading.find(id).map(found -> reading.name(id)).orElse("");
    }

    private String position(Thing text) {
        return reading.find(reading.text(text, TeamText.QUESTION)).map(question -> reading.text(question, FormQuestion.POSITION)).orElse("");
    }
}
