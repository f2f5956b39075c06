package org.plenary.feature.minutes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/** Makes the minutes of a meeting from what happened in it (DOMAIN C1). Changes nothing; the same review gives the same minutes. */
public final class DraftMinutes {

    private final LocalCopy copy;

    /** @param copy where the meeting is */
    public DraftMinutes(LocalCopy copy) {
        this.copy = copy;
    }

    /** The minutes of a meeting, given by its id; empty when there is none of that id. */
    public Optional<Draft> of(String meeting, Edition edition) {
        return copy.read(view -> view.find(meeting).map(thing -> new Draft(meeting, edition,
                new MinutesText(new Reading(view, edition), thing, edition).text(), new FindGaps(view, thing).all())));
    }

    /** The id of the meeting that somebody names by number ({@code 43} or {@code #43}), key or id. Refused when it is none, or could be several. */
    public Outcome<String> which(String named) {
        return copy.read(view -> {
            List<String> found = meetings(view, named.strip().replaceFirst("^#", ""));
            return switch (found.size()) {
                case 0 -> Outcome.refused("There is no meeting " + named + " here. Nothing was written.");
                case 1 -> Outcome.done(found.getFirst());
                default -> Outcome.refused("Several meetings have the number " + named + ": " + String.join(", ", found)
                        + ". Say which by its id; nothing was written.");
            };
        });
    }

    /** An id goes before a number, and a number before a key: the key stays when the number is mended. */
    private static List<String> meetings(View view, String named) {
        List<String> all = view.things(Meeting.KIND).stream().map(Thing::id).toList();
        if (all.contains(named)) {
            return List.of(named);
        }
        List<String> numbered = view.things(Meeting.KIND).stream().filter(one -> number(one).equals(named)).map(Thing::id).toList();
        return numbered.isEmpty() ? all.stream().filter(Meeting.KIND.id(named)::equals).toList() : numbered;
    }

    private static String number(Thing meeting) {
        OptionalLong number = meeting.number(Meeting.NUMBER);
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
