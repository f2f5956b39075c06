package org.plenary.feature.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemNumber;
import org.plenary.domain.review.Link;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.meeting.AgendaRow.NamedLink;
import org.plenary.feature.meeting.AgendaTree.Spot;

/** Reads a meeting's agenda: nested, numbered, with the times that follow from the minutes. */
public final class ReadAgenda {

    private static final Comparator<Thing> BY_POSITION =
            Comparator.<Thing, String>comparing(t -> t.textOrEmpty(Link.POSITION)).thenComparing(Thing::id);

    private final LocalCopy copy;

    /** @param copy where the meeting is */
    public ReadAgenda(LocalCopy copy) {
        this.copy = copy;
    }

    /** The agenda of a meeting; empty when there is no such meeting. */
    public Optional<Agenda> of(String meeting) {
        return copy.read(view -> view.find(meeting).map(thing -> agenda(view, thing)));
    }

    static Agenda agenda(View view, Thing meeting) {
        return new Reading(view, meeting).agenda();
    }

    private static final class Reading {

        private final View view;
        private final Thing meeting;
        private final MeetingTimes times;
        private final AgendaTree tree;
        private final List<Thing> items;
        private final AgendaTimes plan;
        private final Map<String, List<Thing>> links;
        private final Map<String, List<Thing>> carried;
        private final Map<String, String> numbers = new HashMap<>();

        Reading(View view, Thing meeting) {
            this.view = view;
            this.meeting = meeting;
            times = MeetingTimes.of(meeting);
            tree = AgendaTree.of(view, meeting.id());
            items = tree.inOrder().stream().map(spot -> view.find(spot.id()).orElseThrow()).toList();
            plan = new AgendaTimes(tree, items, times.start());
            links = view.things(Link.KIND).stream().sorted(BY_POSITION).collect(Collectors.groupingBy(link -> link.textOrEmpty(Link.OF)));
            carried = view.things(AgendaItem.KIND).stream().collect(Collectors.groupingBy(item -> item.textOrEmpty(AgendaItem.CARRIED_FROM)));
        }

        Agenda agenda() {
            List<AgendaRow> rows = new ArrayList<>();
            int unplanned = 0;
            for (int i = 0; i < items.size(); i++) {
                Spot spot = tree.inOrder().get(i);
                rows.add(row(spot, i));
                unplanned += spot.depth() == 0 && !spot.recovered() && plan.takes(i) == 0 ? 1 : 0;
            }
            int minutes = plan.sum();
            boolean endKnown = minutes > 0 && times.start().isPresent();
            int over = times.minutes().isPresent() && minutes > 0 ? Math.max(0, plan.end() - times.minutes().getAsInt()) : 0;
            return new Agenda(meeting.id(), List.copyOf(rows), minutes, unplanned, times, endKnown ? after(plan.end()) : Optional.empty(),
                    endKnown ? times.utc(plan.end()) : Optional.empty(), over, Names.people(view));
        }

        private AgendaRow row(Spot spot, int place) {
            Thing item = items.get(place);
            int takes = plan.takes(place);
            Optional<LocalTime> starts = spot.recovered() ? Optional.empty() : after(plan.startsAfter(place));
            Optional<LocalTime> ends = spot.recovered() || takes == 0 ? Optional.empty() : after(plan.startsAfter(place) + takes);
            return new AgendaRow(item.id(), Optional.of(spot.parent()).filter(parent -> !parent.isEmpty()), spot.depth(), number(spot),
                    Editable.of(view, item, AgendaItem.TITLE), item.textOrEmpty(AgendaItem.ITEM_KIND),
                    Names.in(view, item, AgendaItem.PRESENTER), Editable.of(view, item, AgendaItem.MINUTES), takes, starts, ends,
                    Editable.of(view, item, AgendaItem.START), spot.recovered() ? 0 : plan.overlap(place), links.getOrDefault(item.id(), List.of()).stream()
                            .map(link -> new NamedLink(link.textOrEmpty(Link.LABEL), link.text(Link.LINK).filter(to -> !to.isBlank()))).toList(),
                    spot.recovered(), item.text(AgendaItem.CARRIED_FROM).flatMap(view::find).flatMap(this::meetingOf),
                    carried.getOrDefault(item.id(), List.of()).stream().flatMap(next -> next.text(AgendaItem.MEETING).flatMap(view::find).stream())
                            .max(EarlierMeetings.BY_TIME).map(next -> new Named(next.id(), Names.of(view, next.id()))), Contested.in(view, item),
                    ItemConflict.of(view, item));
        }

        private Optional<Named> meetingOf(Thing item) {
            return Names.in(view, item, AgendaItem.MEETING);
        }

        private String number(Spot spot) {
            if (spot.recovered() || spot.depth() >= ArrangeAgenda.LEVELS) {
                return "";
            }
            String part = ItemNumber.part(spot.depth(), spot.index());
            String number = spot.depth() == 0 ? part : numbers.get(spot.parent()) + " " + part;
            numbers.put(spot.id(), number);
            return number;
        }

        private Optional<LocalTime> after(int minutes) {
            return times.start().map(start -> start.plusMinutes(minutes));
        }
    }
}
