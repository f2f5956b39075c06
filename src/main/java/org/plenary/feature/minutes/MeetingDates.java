package org.plenary.feature.minutes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.Dates;
import org.plenary.feature.Reading;

/** A meeting, the one after it and what is due from it, for people's calendars. */
final class MeetingDates {

    private static final Duration WITHOUT_END = Duration.ofHours(1);

    private final Reading reading;
    private final Thing meeting;
    private final Entries entries;

    MeetingDates(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
        entries = new Entries(reading, meeting.id());
    }

    Dates all() {
        var dates = new ArrayList<Dates.Entry>();
        of(meeting).ifPresent(dates::add);
        new NextMeeting(reading).after(meeting).flatMap(this::of).ifPresent(dates::add);
        entries.all(ActionItem.KIND).stream().filter(action -> !entries.isStruck(action)).forEach(action -> reading.parsed(action, ActionItem.DUE, LocalDate::parse)
                .ifPresent(due -> dates.add(new Dates.ToDo(action.id(), entries.name("Action", action) + ": " + Excerpt.of(reading.text(action, ActionItem.TEXT)),
                        text(action), due, List.of("done", "dropped").contains(reading.text(action, ActionItem.STATE)), reading.changed(action)))));
        return new Dates(MinutesText.title(reading, meeting), dates);
    }

    /** At its hours; without a start or a zone on its days; without a day nowhere. */
    private Optional<Dates.Entry> of(Thing meeting) {
        var hours = new MeetingHours(reading, meeting);
        String title = MinutesText.title(reading, meeting);
        String link = reading.text(meeting, Meeting.LINK);
        if (!hours.isComplete()) {
            return hours.date().map(day -> new Dates.WholeDay(meeting.id(), title, link, day, hours.lastDate().orElse(day), reading.changed(meeting)));
        }
        Instant start = hours.starts().orElseThrow();
        Instant end = hours.ends().filter(start::isBefore).orElse(start.plus(WITHOUT_END));
        return Optional.of(new Dates.Timed(meeting.id(), title, link, start, end, hours.zone(), reading.text(meeting, Meeting.PLACE),
                reading.text(meeting, Meeting.STATUS).equals("cancelled"), reading.changed(meeting)));
    }

    private String text(Thing action) {
        String owners = entries.owners(action);
        return reading.text(action, ActionItem.TEXT) + (owners.isEmpty() ? "" : "\n" + owners);
    }
}
