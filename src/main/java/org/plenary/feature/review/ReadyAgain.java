package org.plenary.feature.review;

import java.util.List;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;

/**
 * A recommendation that waited for answers and can go on (C7): what its owner and its facilitator are told until a meeting takes it up.
 *
 * @param id the recommendation's id
 * @param number its number; 0 when it has none
 * @param questions numbers of those it waited for and that were answered, 0 for one without; all withdrawn ones where none was answered
 * @param withdrawn whether none of them was answered
 */
public record ReadyAgain(String id, long number, List<Long> questions, boolean withdrawn) {

    public ReadyAgain {
        questions = List.copyOf(questions);
    }

    static List<ReadyAgain> among(View view, List<MyDay.MyRecommendation> mine) {
        RecommendationStandings standings = RecommendationStandings.of(view);
        return mine.stream().filter(one -> standings.of(one.id()).isReadyAgain())
                .map(one -> of(one, standings.of(one.id()).answered().stream().flatMap(id -> view.find(id).stream()).toList())).toList();
    }

    private static ReadyAgain of(MyDay.MyRecommendation one, List<Thing> closed) {
        List<Thing> answered = closed.stream().filter(question -> QuestionStanding.of(question) != QuestionStanding.WITHDRAWN).toList();
        return new ReadyAgain(one.id(), one.number(), (answered.isEmpty() ? closed : answered).stream()
                .map(question -> question.number(Question.NUMBER).orElse(0)).sorted().toList(), answered.isEmpty());
    }
}
