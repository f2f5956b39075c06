package org.plenary.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.recommendation.Question;

/** What a review has of a kind from one meeting, read from the log's view and from nothing that writes documents. */
record Entries(List<Entry> all) {

    /** A decision, action or question; by when only where an action says so and was not struck. */
    record Entry(int number, String text, Optional<LocalDate> due) { }

    static Entries decisions(View view, String meeting) {
        return of(view, meeting, Decision.KIND, Decision.MEETING, Decision.NUMBER, Decision.TEXT);
    }

    static Entries actions(View view, String meeting) {
        return of(view, meeting, ActionItem.KIND, ActionItem.MEETING, ActionItem.NUMBER, ActionItem.TEXT);
    }

    static Entries questions(View view, String meeting) {
        return of(view, meeting, Question.KIND, Question.MEETING, Question.NUMBER, Question.TEXT);
    }

    private static Entries of(View view, String meeting, Kind kind, Field of, Field number, Field text) {
        return new Entries(view.things(kind).stream().filter(one -> one.textOrEmpty(of).equals(meeting))
                .map(one -> new Entry((int) one.number(number).orElseThrow(), one.textOrEmpty(text), due(one))).toList());
    }

    private static Optional<LocalDate> due(Thing one) {
        return one.text(ActionItem.DUE).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    SortedSet<Integer> numbers() {
        return new TreeSet<>(all.stream().map(Entry::number).toList());
    }
}
