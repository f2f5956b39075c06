package org.plenary.app;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.meeting.RunMeeting;

/** A made-up preparatory call in the tour's review that is running when the pictures are taken. */
final class TourMeeting {

    /** The meeting. */
    static final String ID = Meeting.id(44);

    private static final String KEY = "44";
    private static final List<String> TITLES = List.of("Welcome, roll call, SOI updates", "Programme of the two days", "Who presents which recommendation",
            "Open questions to the organisation", "AOB");
    private static final Map<String, Integer> MINUTES = Map.of(TITLES.get(0), 5, TITLES.get(1), 10, TITLES.get(2), 20, TITLES.get(3), 15, TITLES.get(4), 5);

    private final OpenReview review;

    TourMeeting(OpenReview review) {
        this.review = review;
    }

    /** Prepares it, and runs it into its second item. */
    void run() {
        Map.of(Meeting.TITLE, "Preparatory call for Barcelona", Meeting.DATE, "2018-10-20", Meeting.START, "20:15", Meeting.ZONE, "Europe/Madrid",
                Meeting.STATUS, "open", Meeting.MEETING_KIND, "meeting-kind/plenary-call").forEach((field, value) -> set(ID, field.name(), JsonValue.of(value)));
        set(ID, Meeting.NUMBER.name(), JsonValue.of(44));
        for (int i = 0; i < TITLES.size(); i++) {
            String item = AgendaItem.id(KEY, TITLES.get(i));
            set(item, AgendaItem.MEETING.name(), JsonValue.of(ID));
            set(item, AgendaItem.TITLE.name(), JsonValue.of(TITLES.get(i)));
            set(item, AgendaItem.MINUTES.name(), JsonValue.of(MINUTES.get(TITLES.get(i))));
            set(item, AgendaItem.POSITION.name(), JsonValue.of("V" + (char) ('A' + i) + "0V"));
        }
        set(AgendaItem.id(KEY, TITLES.get(1)), AgendaItem.PRIVATE_NOTE.name(), JsonValue.of("Dmitri leaves at half past: take his part first."));
        done(at("18:16:00").start(ID));
        done(at("18:22:00").next(ID));
        write("18:24:00", "n: The room is free from eight; remote participants join at nine");
        write("18:27:00", "d: Day 1 begins with the recommendations that are ready");
        write("18:28:30", "a: @bob send the list of speakers to all due mon R12");
    }

    private RunMeeting at(String time) {
        return new RunMeeting(review.copy(), clock(time));
    }

    private void write(String time, String line) {
        var record = new RecordEntry(review.copy(), review::me, clock(time), new SplittableRandom(time.hashCode()));
        done(record.record(ID, Optional.of(AgendaItem.id(KEY, TITLES.get(1))), QuickEntry.read(line, EntryKind.NOTE, record.words(ID))));
    }

    private void set(String entity, String field, JsonValue value) {
        done(review.editThing().set(entity, field, value));
    }

    private static InstantSource clock(String time) {
        return InstantSource.fixed(Instant.parse("2018-10-20T" + time + "Z"));
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(String sentence)) {
            throw new IllegalStateException("The tour's meeting could not be set up: " + sentence);
        }
    }
}
