package org.plenary.feature.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.AttendanceCategory;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Role;
import org.plenary.feature.Reading;

/** Who was there, under the headings and in the order that published minutes have (WDC, W43). */
final class Roll {

    private static final String OTHERS = "Others";
    private static final String ABSENT = "Absent";

    private final Reading reading;
    private final Optional<LocalDate> day;
    private final List<Thing> categories;
    private final List<Thing> roles;
    private final Map<String, Thing> byPerson = new TreeMap<>();

    Roll(Reading reading, String meeting, Optional<LocalDate> day) {
        this.reading = reading;
        this.day = day;
        categories = reading.templates(AttendanceCategory.KIND);
        roles = reading.templates(Role.KIND);
        for (Thing attendance : reading.things(Attendance.KIND, Attendance.MEETING, meeting)) {
            String person = reading.person(attendance, Attendance.PERSON);
            if (!person.isEmpty() && presence(attendance).isPresent()) {
                boolean isOwnEntry = person.equals(reading.text(attendance, Attendance.PERSON));
                byPerson.merge(person, attendance, (one, other) -> isOwnEntry ? other : one);
            }
        }
    }

    /** The people called, by id, with what was marked about each. */
    Map<String, Thing> byPerson() {
        return byPerson;
    }

    Optional<Presence> presence(Thing attendance) {
        return Presence.of(reading.text(attendance, Attendance.STATE));
    }

    /** A line for each heading that somebody stands under: "Members: A, B (from 15:20)". */
    List<Line> lines() {
        Map<String, List<String>> byHeading = new LinkedHashMap<>();
        categories.forEach(category -> byHeading.put(reading.name(category.id()), new ArrayList<>()));
        byHeading.putIfAbsent(OTHERS, new ArrayList<>());
        byHeading.putIfAbsent(ABSENT, new ArrayList<>());
        byPerson.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, Thing> one) -> reading.name(one.getKey()), NameOrder.ALPHABET)
                .thenComparing(Map.Entry::getKey)).forEach(one -> byHeading.computeIfAbsent(heading(one.getKey(), one.getValue()), heading -> new ArrayList<>())
                        .add(reading.name(one.getKey()) + remarks(one.getValue())));
        return byHeading.entrySet().stream().filter(one -> !one.getValue().isEmpty())
                .map(one -> Line.EMPTY.bold(one.getKey() + ":").plain(" " + String.join(", ", one.getValue()))).toList();
    }

    private String remarks(Thing attendance) {
        var remarks = new ArrayList<String>();
        String arrived = reading.text(attendance, Attendance.ARRIVED);
        String left = reading.text(attendance, Attendance.LEFT);
        if (reading.flag(attendance, Attendance.LATE) || !arrived.isEmpty()) {
            remarks.add(arrived.isEmpty() ? "came late" : "from " + arrived);
        }
        if (reading.flag(attendance, Attendance.LEFT_EARLY) || !left.isEmpty()) {
            remarks.add(left.isEmpty() ? "left early" : "until " + left);
        }
        String note = reading.text(attendance, Attendance.NOTE);
        if (!note.isEmpty()) {
            remarks.add(note);
        }
        return remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")";
    }

    private String heading(String person, Thing attendance) {
        Presence presence = presence(attendance).orElseThrow();
        Optional<String> chosen = category(attendance, Attendance.CATEGORY);
        Optional<String> ofState = categories.stream().filter(one -> reading.text(one, AttendanceCategory.STATE).equals(presence.word()))
                .map(Thing::id).findFirst();
        Optional<String> ofRole = presence == Presence.ABSENT ? Optional.empty() : roleCategory(person,
                presence == Presence.REMOTE ? Role.REMOTE_CATEGORY : Role.CATEGORY);
        return chosen.or(() -> ofState).or(() -> ofRole).map(reading::name).orElse(presence == Presence.ABSENT ? ABSENT : OTHERS);
    }

    private Optional<String> roleCategory(String person, Field field) {
        List<String> held = reading.things(Appointment.KIND).stream().filter(one -> reading.person(one, Appointment.PERSON).equals(person) && isHeld(one))
                .map(one -> reading.text(one, Appointment.ROLE)).toList();
        return roles.stream().filter(role -> held.contains(role.id())).flatMap(role -> category(role, field).stream()).findFirst();
    }

    private Optional<String> category(Thing thing, Field field) {
        return Optional.of(reading.text(thing, field)).filter(id -> !id.isEmpty());
    }

    private boolean isHeld(Thing appointment) {
        return day.map(on -> !reading.parsed(appointment, Appointment.FROM, LocalDate::parse).map(on::isBefore).orElse(false)
                && !reading.parsed(appointment, Appointment.UNTIL, LocalDate::parse).map(on::isAfter).orElse(false)).orElse(true);
    }
}
