package org.plenary.feature.exchange;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Puts a conflict on the agenda of a planned meeting, for the team to decide there; the conflict stays open until then (SCREENS §1.12). */
public final class DecideInMeeting {

    private static final int ID_LENGTH = 10;
    private static final Set<String> OVER = Set.of("closed", "cancelled");

    private final LocalCopy copy;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * @param clock today, where this computer is
     * @param random mints ids and the jitter of positions
     */
    public DecideInMeeting(LocalCopy copy, Clock clock, RandomGenerator random) {
        this.copy = copy;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A meeting that is still to come, or running.
     *
     * @param id the meeting
     * @param name what people call it
     * @param date its day; empty while nobody has set one
     */
    public record Planned(String id, String name, Optional<LocalDate> date) { }

    /** The planned meetings, the next one first, those without a day last. */
    public List<Planned> meetings() {
        return copy.read(this::meetings);
    }

    /** The planned meeting that has the conflict on its agenda already. */
    public Optional<Planned> agendaOf(Conflict conflict) {
        return copy.read(view -> agendaOf(view, conflict));
    }

    /** True for what the team can decide: a conflict in a person's own texts is nobody else's business. */
    public boolean isForTheTeam(Conflict conflict) {
        return copy.read(view -> view.kinds().scope(conflict.entity(), conflict.field())) == Scope.SHARED;
    }

    /**
     * Puts it last on an agenda, by one change. Refused where it is on the agenda of a planned meeting already.
     *
     * @param title what the item is called
     * @param meeting the id of a planned meeting; the next one when empty
     */
    public Outcome<Planned> put(Conflict conflict, String title, Optional<String> meeting) {
        Optional<Planned> already = agendaOf(conflict);
        Optional<Planned> chosen = meetings().stream().filter(planned -> meeting.isEmpty() || meeting.get().equals(planned.id)).findFirst();
        if (!isForTheTeam(conflict)) {
            return Outcome.refused("This is a text of yours that nobody else sees, so it goes on no agenda. Nothing was changed.");
        }
        if (already.isPresent()) {
            return Outcome.refused("This is on the agenda of " + already.get().name + " already. Nothing was added.");
        }
        if (chosen.isEmpty()) {
            return Outcome.refused(meeting.isEmpty() ? "No meeting is planned. Plan one first; then this can go on its agenda."
                    : "That meeting is over or gone, so choose another. Nothing was changed.");
        }
        return copy.save(view -> edits(view, conflict, title, chosen.get().id)).then(dot -> Outcome.done(chosen.get()));
    }

    private List<Edit> edits(View view, Conflict conflict, String title, String meeting) {
        String id = AgendaItem.KIND.id(Writer.mint(random, ID_LENGTH));
        var edits = new ArrayList<Edit>();
        edits.add(view.set(id, AgendaItem.MEETING, JsonValue.of(meeting)));
        edits.add(view.set(id, AgendaItem.TITLE, JsonValue.of(title)));
        edits.add(view.set(id, AgendaItem.ITEM_KIND, JsonValue.of("decision")));
        edits.add(view.set(id, AgendaItem.SUBJECT, JsonValue.of(conflict.entity())));
        edits.add(view.set(id, AgendaItem.SUBJECT_FIELD, JsonValue.of(conflict.field())));
        List<Position.Placed> items = topLevel(view, meeting);
        Position.place(items, items.size(), id, random)
                .forEach((item, position) -> edits.add(view.set(item, AgendaItem.POSITION, JsonValue.of(position))));
        return edits;
    }

    private static List<Position.Placed> topLevel(View view, String meeting) {
        return Outline.of(items(view, meeting).stream().map(item -> new Outline.Item(item.id(), item.textOrEmpty(AgendaItem.PARENT),
                        item.textOrEmpty(AgendaItem.POSITION))).toList()).roots().stream()
                .map(branch -> new Position.Placed(branch.id(), view.find(branch.id()).orElseThrow().textOrEmpty(AgendaItem.POSITION))).toList();
    }

    private static List<Thing> items(View view, String meeting) {
        return view.things(AgendaItem.KIND).stream().filter(item -> item.textOrEmpty(AgendaItem.MEETING).equals(meeting)).toList();
    }

    private List<Planned> meetings(View view) {
        return view.things(Meeting.KIND).stream().filter(this::isPlanned)
                .map(meeting -> new Planned(meeting.id(), ThingName.of(view, meeting.id()), day(meeting, Meeting.DATE)))
                .sorted(Comparator.<Planned, LocalDate>comparing(meeting -> meeting.date.orElse(LocalDate.MAX)).thenComparing(Planned::id)).toList();
    }

    /** Yesterday's meeting that nobody closed is over all the same, unless it is running. */
    private boolean isPlanned(Thing meeting) {
        String status = meeting.textOrEmpty(Meeting.STATUS);
        Optional<LocalDate> last = day(meeting, Meeting.END_DATE).or(() -> day(meeting, Meeting.DATE));
        return !OVER.contains(status) && (status.equals("running") || last.isEmpty() || !last.get().isBefore(LocalDate.now(clock)));
    }

    private Optional<Planned> agendaOf(View view, Conflict conflict) {
        return meetings(view).stream().filter(meeting -> items(view, meeting.id).stream()
                .anyMatch(item -> item.textOrEmpty(AgendaItem.SUBJECT).equals(conflict.entity())
                        && item.textOrEmpty(AgendaItem.SUBJECT_FIELD).equals(conflict.field()))).findFirst();
    }

    /** What somebody wrote that is no day counts as missing (DOMAIN T7). */
    private static Optional<LocalDate> day(Thing meeting, Field field) {
        try {
            return meeting.text(field).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
