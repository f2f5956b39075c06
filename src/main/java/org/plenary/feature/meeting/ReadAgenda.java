package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Link;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;

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
        return copy.read(view -> view.find(meeting).map(thing -> new Reading(view, thing).agenda()));
    }

    /** The items of a meeting as the outline that orders them. */
    static Outline outline(View view, String meeting) {
        return Outline.of(items(view, meeting).stream().map(item -> new Outline.Item(item.id(), item.textOrEmpty(AgendaItem.PARENT),
                item.textOrEmpty(AgendaItem.POSITION))).toList());
    }

    private static List<Thing> items(View view, String meeting) {
        return view.things(AgendaItem.KIND).stream().filter(item -> item.textOrEmpty(AgendaItem.MEETING).equals(meeting)).toList();
    }

    private static final class Reading {

        private final View view;
        private final Thing meeting;
        private final Map<String, Thing> items = new HashMap<>();
        private final Map<String, List<Thing>> links = new HashMap<>();
        private final List<AgendaRow> rows = new ArrayList<>();

        Reading(View view, Thing meeting) {
            this.view = view;
            this.meeting = meeting;
            items(view, meeting.id()).forEach(item -> items.put(item.id(), item));
            view.things(Link.KIND).stream().sorted(BY_POSITION)
                    .forEach(link -> links.computeIfAbsent(link.textOrEmpty(Link.OF), of -> new ArrayList<>()).add(link));
        }

        Agenda agenda() {
            Outline outline = outline(view, meeting.id());
            Optional<LocalTime> starts = time(Meeting.START);
            int minutes = 0;
            for (int i = 0; i < outline.roots().size(); i++) {
                minutes += add(outline.roots().get(i), 0, Integer.toString(i + 1), starts.map(plus(minutes)), false);
            }
            int planned = minutes;
            outline.recovered().forEach(branch -> add(branch, 0, "", Optional.empty(), true));
            Optional<LocalTime> limit = time(Meeting.END);
            Optional<LocalTime> ends = planned == 0 ? Optional.empty() : starts.map(plus(planned));
            int over = starts.isPresent() && limit.isPresent() ? Math.max(0, planned - between(starts.get(), limit.get())) : 0;
            return new Agenda(meeting.id(), List.copyOf(rows), planned, starts, ends, limit, over);
        }

        /** Adds an item with those below it; gives how long they take: its own minutes, or its items' where those are more. */
        private int add(Outline.Branch branch, int depth, String number, Optional<LocalTime> starts, boolean recovered) {
            int place = rows.size();
            rows.add(null);
            int below = 0;
            for (int i = 0; i < branch.children().size(); i++) {
                below += add(branch.children().get(i), depth + 1, number.isEmpty() ? "" : number + " " + part(depth + 1, i),
                        starts.map(plus(below)), recovered);
            }
            Thing item = items.get(branch.id());
            int minutes = Math.max(below, (int) item.number(AgendaItem.MINUTES).orElse(0));
            rows.set(place, row(item, depth, number, starts, minutes, recovered));
            return minutes;
        }

        private AgendaRow row(Thing item, int depth, String number, Optional<LocalTime> starts, int minutes, boolean recovered) {
            OptionalLong own = item.number(AgendaItem.MINUTES);
            return new AgendaRow(item.id(), item.text(AgendaItem.PARENT).filter(items::containsKey), depth, number,
                    item.textOrEmpty(AgendaItem.TITLE), item.textOrEmpty(AgendaItem.ITEM_KIND),
                    item.text(AgendaItem.PRESENTER).flatMap(view::find).flatMap(person -> person.text(Person.NAME)),
                    own.isPresent() ? Optional.of((int) own.getAsLong()) : Optional.empty(),
                    starts, minutes == 0 ? Optional.empty() : starts.map(plus(minutes)), namedLinks(item.id()), recovered,
                    item.registers().stream().filter(Register::isContested).map(Register::field).toList());
        }

        private List<AgendaRow.NamedLink> namedLinks(String item) {
            return links.getOrDefault(item, List.of()).stream()
                    .map(link -> new AgendaRow.NamedLink(link.textOrEmpty(Link.LABEL), link.text(Link.LINK))).toList();
        }

        private Optional<LocalTime> time(Field field) {
            try {
                return meeting.text(field).map(LocalTime::parse);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** Letters at the second level, small Roman numerals at the third, as the agendas of such teams do (S1:28-39). */
    private static String part(int depth, int index) {
        if (depth == 1 && index < 26) {
            return Character.toString('a' + index);
        }
        return depth == 2 ? roman(index + 1) : Integer.toString(index + 1);
    }

    private static String roman(int number) {
        return "x".repeat(number / 10) + List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix").get(number % 10);
    }

    private static UnaryOperator<LocalTime> plus(int minutes) {
        return time -> time.plusMinutes(minutes);
    }

    /** From start to end; an end before the start is on the next day. */
    private static int between(LocalTime start, LocalTime end) {
        int minutes = (int) Duration.between(start, end).toMinutes();
        return minutes < 0 ? minutes + 24 * 60 : minutes;
    }
}
