package org.plenary.domain.recommendation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.review.WrittenDay;

/** How a question to the organisation stands (W43, M-Q5). */
public enum QuestionStanding {
    DRAFT,
    ASKED,
    /** The organisation asks the team what is meant. */
    CLARIFICATION_REQUESTED,
    /** There is an answer; the team has not said yet whether it will do. */
    ANSWERED,
    RESOLVED,
    WITHDRAWN;

    /** The standing of a question; one that nobody wrote, or a word that is none, is asked: nothing asked gets lost. */
    public static QuestionStanding of(Thing question) {
        String word = question.textOrEmpty(Question.STATE);
        return Stream.of(values()).filter(standing -> standing.word().equals(word)).findFirst().orElse(ASKED);
    }

    /** Whether an answer is late on a day: the organisation's own estimate counts where there is one. */
    public static boolean isOverdue(Thing question, LocalDate today) {
        return of(question).isOpen() && WrittenDay.in(question, Question.EXPECTED).or(() -> WrittenDay.in(question, Question.DUE))
                .filter(day -> day.isBefore(today)).isPresent();
    }

    /** Whether it still waits for an answer, and holds up what it blocks. */
    public boolean isOpen() {
        return this == DRAFT || this == ASKED || this == CLARIFICATION_REQUESTED;
    }

    /** The word in the field. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
