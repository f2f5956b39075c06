package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AttendanceFigures;
import org.plenary.domain.review.NameOrder;
import org.plenary.feature.LocalCopy;

/** Reads how often each member of the team was there over any period (C3); fact sheets print it each quarter (WF). */
public final class ReadAttendance {

    private final LocalCopy copy;

    /** @param copy where the roll calls are */
    public ReadAttendance(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * Everybody in the team, and who left but was on a roll of that time, by name.
     *
     * @param from the first day that counts
     * @param until the last
     */
    public List<AttendanceReading> between(LocalDate from, LocalDate until) {
        return copy.read(view -> {
            var presences = new Presences(view);
            List<Thing> meetings = presences.meetings().stream().filter(meeting -> MeetingTimes.of(meeting).date()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(until)).isPresent()).toList();
            return ReadRollCall.people(view, person -> !presences.of(person, meetings).isEmpty()).stream()
                    .map(person -> new AttendanceReading(new Named(person.id(), Names.of(view, person.id())),
                            AttendanceFigures.of(presences.of(person.id(), meetings))))
                    .sorted(Comparator.comparing(reading -> reading.person().name(), NameOrder.ALPHABET)).toList();
        });
    }
}
