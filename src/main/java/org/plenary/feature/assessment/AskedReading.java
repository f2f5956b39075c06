package org.plenary.feature.assessment;

import java.util.Comparator;
import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.review.WrittenDay;

/** Reads the questions to the organisation that are about one recommendation. */
final class AskedReading {

    private AskedReading() { }

    /** Open ones first, then by number; those without one last, in the order they were asked. */
    static List<AskedQuestion> about(View view, String recommendation) {
        return view.things(Question.KIND).stream().filter(question -> question.members(Question.RECOMMENDATIONS).contains(recommendation))
                .sorted(Comparator.comparing((Thing question) -> !QuestionStanding.of(question).isOpen())
                        .thenComparing(question -> question.number(Question.NUMBER).orElse(Long.MAX_VALUE))
                        .thenComparing(question -> question.textOrEmpty(Question.ASKED)).thenComparing(Thing::id))
                .map(AskedReading::one).toList();
    }

    private static AskedQuestion one(Thing question) {
        QuestionStanding standing = QuestionStanding.of(question);
        return new AskedQuestion(question.id(), question.number(Question.NUMBER).orElse(0), question.textOrEmpty(Question.TEXT).strip(),
                question.textOrEmpty(Question.ADDRESSEE).strip(), standing.word(), standing.isOpen(),
                WrittenDay.in(question, Question.SENT).or(() -> WrittenDay.in(question, Question.ASKED)),
                WrittenDay.in(question, Question.EXPECTED).or(() -> WrittenDay.in(question, Question.DUE)), question.flag(Question.BLOCKS));
    }
}
