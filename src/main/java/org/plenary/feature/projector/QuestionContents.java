package org.plenary.feature.projector;

import org.plenary.domain.exchange.Thing;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.Reading;

/** What is shown of a question. */
final class QuestionContents {

    private QuestionContents() { }

    static SlideContent of(Reading reading, Thing question) {
        return new SlideContent.Question(question.id(), reading.number(question, Question.NUMBER), reading.text(question, Question.TOPIC),
                reading.text(question, Question.TEXT), reading.text(question, Question.ADDRESSEE), reading.text(question, Question.STATE),
                reading.text(question, Question.ANSWER));
    }
}
