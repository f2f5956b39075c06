package org.plenary.feature.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.Role;
import org.plenary.feature.Reading;

/** Who may sign off a meeting's minutes: whoever led it, and whoever holds a chair's role that day (M-CAP: "one co-chair signs off"). */
final class Chairs {

    private static final String CHAIR = "co-chair";

    private final Reading reading;
    private final Thing meeting;
    private final Optional<LocalDate> day;

    Chairs(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
        day = new MeetingHours(reading, meeting).date();
    }

    /** Their ids, the one who led the meeting first. */
    List<String> all() {
        var holders = new TreeSet<String>();
        reading.things(Appointment.KIND).stream().filter(this::isHeld)
                .filter(one -> reading.find(reading.text(one, Appointment.ROLE)).filter(role -> reading.text(role, Role.VIEW).equals(CHAIR)).isPresent())
                .map(one -> reading.person(one, Appointment.PERSON)).filter(person -> !person.isEmpty()).forEach(holders::add);
        String led = reading.person(meeting, Meeting.CHAIR);
        holders.remove(led);
        var all = new ArrayList<String>();
        if (!led.isEmpty()) {
            all.add(led);
        }
        all.addAll(holders);
        return all;
    }

    private boolean isHeld(Thing appointment) {
        return day.map(on -> !reading.parsed(appointment, Appointment.FROM, LocalDate::parse).map(on::isBefore).orElse(false)
                && !reading.parsed(appointment, Appointment.UNTIL, LocalDate::parse).map(on::isAfter).orElse(false)).orElse(true);
    }
}
