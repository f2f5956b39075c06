package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Presence;

/** What the roll calls of all meetings say, by meeting and person; second entries of one person are one. */
final class Presences {

    private final Map<String, Map<String, Thing>> byMeeting = new HashMap<>();
    private final List<Thing> meetings;

    Presences(View view) {
        for (Thing attendance : view.things(Attendance.KIND)) {
            String person = view.standsFor(attendance.textOrEmpty(Attendance.PERSON));
            boolean isOwnEntry = person.equals(attendance.textOrEmpty(Attendance.PERSON));
            byMeeting.computeIfAbsent(attendance.textOrEmpty(Attendance.MEETING), m -> new HashMap<>())
                    .merge(person, attendance, (one, other) -> isOwnEntry ? other : one);
        }
        meetings = view.things(Meeting.KIND).stream().filter(meeting -> when(meeting).isPresent() && byMeeting.containsKey(meeting.id())
                        && !meeting.textOrEmpty(Meeting.STATUS).equals("cancelled"))
                .sorted(Comparator.comparing((Thing meeting) -> when(meeting).orElseThrow()).thenComparing(Thing::id)).toList();
    }

    /** The meetings whose roll was called and whose time is known, oldest first. */
    List<Thing> meetings() {
        return meetings;
    }

    /** Those up to a meeting, which comes last also when its time is unknown. */
    List<Thing> upTo(Thing meeting) {
        var before = new ArrayList<Thing>();
        Optional<Instant> end = when(meeting);
        meetings.stream().filter(one -> !one.id().equals(meeting.id()) && end.map(at -> when(one).orElseThrow().isBefore(at)).orElse(true)).forEach(before::add);
        before.add(meeting);
        return before;
    }

    /** Who is on the roll of a meeting. */
    Predicate<String> areIn(String meeting) {
        return person -> byMeeting.getOrDefault(meeting, Map.of()).containsKey(person);
    }

    /** What the roll of a meeting says about a person. */
    Optional<Thing> in(String meeting, String person) {
        return Optional.ofNullable(byMeeting.getOrDefault(meeting, Map.of()).get(person));
    }

    /** How a person was there, meeting by meeting; those that say nothing left out. */
    List<Presence> of(String person, List<Thing> of) {
        return of.stream().flatMap(meeting -> in(meeting.id(), person).stream())
                .flatMap(attendance -> Presence.of(attendance.textOrEmpty(Attendance.STATE)).stream()).toList();
    }

    private static Optional<Instant> when(Thing meeting) {
        MeetingTimes times = MeetingTimes.of(meeting);
        return Recorded.at(meeting, Meeting.STARTED).or(() -> times.utc(0).map(start -> start.toInstant(ZoneOffset.UTC)))
                .or(() -> times.date().map(day -> day.atTime(times.start().orElse(LocalTime.MIN)).toInstant(ZoneOffset.UTC)));
    }
}
