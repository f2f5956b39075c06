package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Reading;

/** Finds the team's meeting that comes after one. */
final class NextMeeting {

    private final Reading reading;

    NextMeeting(Reading reading) {
        this.reading = reading;
    }

    /** The first one that begins later and is not cancelled; empty also while the meeting's day is unknown. */
    Optional<Thing> after(Thing meeting) {
        return starts(meeting).flatMap(now -> reading.things(Meeting.KIND).stream()
                .filter(one -> starts(one).map(then -> then.isAfter(now)).orElse(false) && !reading.text(one, Meeting.STATUS).equals("cancelled"))
                .min(Comparator.comparing((Thing one) -> starts(one).orElseThrow()).thenComparing(Thing::id)));
    }

    private Optional<Instant> starts(Thing meeting) {
        return new MeetingHours(reading, meeting).starts();
    }
}
