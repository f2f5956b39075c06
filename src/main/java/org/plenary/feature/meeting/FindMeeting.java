package org.plenary.feature.meeting;

import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Finds the meeting that somebody names at the terminal. */
public final class FindMeeting {

    private final LocalCopy copy;

    /** @param copy where the meetings are */
    public FindMeeting(LocalCopy copy) {
        this.copy = copy;
    }

    /** The id of a meeting. An id goes before a number ({@code #43}), and a number before a key: the key stays when the number is mended. */
    public Outcome<String> called(String named) {
        String wanted = named.strip().replaceFirst("^#", "");
        return copy.read(view -> {
            List<Thing> all = view.things(Meeting.KIND);
            if (view.find(wanted).isPresent() && all.stream().anyMatch(one -> one.id().equals(wanted))) {
                return Outcome.done(wanted);
            }
            List<String> numbered = all.stream().filter(one -> one.number(Meeting.NUMBER).isPresent()
                    && Long.toString(one.number(Meeting.NUMBER).getAsLong()).equals(wanted)).map(Thing::id).toList();
            if (numbered.size() > 1) {
                return Outcome.refused("Several meetings have the number " + wanted + ": " + String.join(", ", numbered) + ". Say which by its id. Nothing was done.");
            }
            return numbered.isEmpty() ? all.stream().map(Thing::id).filter(id -> id.equals(Meeting.KIND.name() + "/" + wanted)).findFirst().map(Outcome::done)
                    .orElseGet(() -> Outcome.refused("There is no meeting " + named.strip() + " here. Nothing was done.")) : Outcome.done(numbered.getFirst());
        });
    }
}
