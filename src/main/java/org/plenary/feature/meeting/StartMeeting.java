package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.domain.review.Template;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Puts a new meeting on the list. Its agenda comes by pasting, or from the standing agenda of its kind. */
public final class StartMeeting {

    private static final int ID_LENGTH = 10;

    private final LocalCopy copy;
    private final RandomGenerator random;

    /** @param random mints the meeting's id */
    public StartMeeting(LocalCopy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
    }

    /**
     * A kind of meeting to choose from.
     *
     * @param id the kind
     * @param label the team's word for it
     * @param numbered whether its meetings get numbers
     * @param standingAgenda its usual agenda as text to paste; empty when it has none
     */
    public record KindOfMeeting(String id, String label, boolean numbered, String standingAgenda) { }

    /** The kinds that are offered, in the team's order. */
    public List<KindOfMeeting> kinds() {
        return copy.read(view -> view.things(MeetingKind.KIND).stream().filter(kind -> !kind.flag(Template.RETIRED))
                .sorted(Comparator.comparing((Thing kind) -> kind.textOrEmpty(Template.POSITION)).thenComparing(Thing::id))
                .map(kind -> new KindOfMeeting(kind.id(), kind.textOrEmpty(Template.LABEL), kind.flag(MeetingKind.NUMBERED),
                        kind.textOrEmpty(MeetingKind.STANDING_AGENDA))).toList());
    }

    /**
     * A meeting that was put on the list.
     *
     * @param id the meeting
     * @param dot the change
     */
    public record Started(String id, Dot dot) { }

    /** Puts it on the list as a draft. */
    public Outcome<Started> start(String title, Optional<String> kind, Optional<LocalDate> date) {
        if (title.isBlank()) {
            return Outcome.refused("A meeting needs a title. Nothing was changed.");
        }
        String id = Meeting.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> {
            var edits = new ArrayList<Edit>();
            edits.add(view.set(id, Meeting.TITLE, JsonValue.of(title.strip())));
            edits.add(view.set(id, Meeting.STATUS, JsonValue.of("draft")));
            kind.ifPresent(k -> edits.add(view.set(id, Meeting.MEETING_KIND, JsonValue.of(k))));
            date.ifPresent(day -> edits.add(view.set(id, Meeting.DATE, JsonValue.of(day.toString()))));
            return edits;
        }).then(dot -> Outcome.done(new Started(id, dot.orElseThrow())));
    }
}
