package org.plenary.feature.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.ActionState;
import org.plenary.domain.minutes.Dates;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.review.ShownNumber;
import org.plenary.feature.Reading;

/** What is due, for people's calendars: actions, and answers to questions. */
final class RegisterDates {

    private final Reading reading;

    RegisterDates(Reading reading) {
        this.reading = reading;
    }

    /** All that has a day, by day. */
    Dates all() {
        var entries = new ArrayList<Dates.Entry>();
        reading.things(ActionItem.KIND).stream().filter(action -> !List.of(ActionState.STRUCK, ActionState.DROPPED).contains(ActionState.of(action)))
                .forEach(action -> day(action, ActionItem.DUE).ifPresent(due -> entries.add(toDo(action, ActionItem.TEXT,
                        reading.names(reading.members(action, ActionItem.OWNERS)), due, !ActionState.of(action).isOpen()))));
        reading.things(Question.KIND).stream().filter(question -> QuestionStanding.of(question) != QuestionStanding.WITHDRAWN
                        && QuestionStanding.of(question) != QuestionStanding.DRAFT)
                .forEach(question -> day(question, Question.EXPECTED).or(() -> day(question, Question.DUE)).ifPresent(due -> entries.add(
                        toDo(question, Question.TEXT, reading.text(question, Question.ADDRESSEE), due, !QuestionStanding.of(question).isOpen()))));
        entries.sort(Comparator.comparing((Dates.Entry entry) -> ((Dates.ToDo) entry).due()).thenComparing(Dates.Entry::id));
        return new Dates("Actions and questions", entries);
    }

    private Dates.ToDo toDo(Thing thing, Field text, String who, LocalDate due, boolean isDone) {
        String words = reading.text(thing, text).replaceAll("\\s+", " ");
        return new Dates.ToDo(thing.id(), ShownNumber.of(thing, reading::find).words() + " " + words, who, due, isDone, reading.changed(thing));
    }

    private Optional<LocalDate> day(Thing thing, Field field) {
        return reading.parsed(thing, field, LocalDate::parse);
    }
}
