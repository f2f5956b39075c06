package org.plenary.feature;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.NumberClash;
import org.plenary.domain.review.ProgressNote;
import org.plenary.domain.review.ShownNumber;

/** What the three registers read alike; each thing is looked up once. Only while its view may be read. */
public final class RegisterReading {

    private static final Comparator<RegisterRow> BY_NUMBER = Comparator.comparingLong((RegisterRow row) -> row.number().number().orElse(Long.MAX_VALUE));

    private final View view;
    private final FoldedTexts folded;
    private final String me;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private final Set<String> clashing = new HashSet<>();

    /**
     * Begins to read one register.
     *
     * @param me the id of the person who works here
     */
    public RegisterReading(View view, Kind kind, FoldedTexts folded, String me) {
        this.view = view;
        this.folded = folded;
        this.me = view.standsFor(me);
        view.things(ProgressNote.KIND).forEach(note -> notes.merge(note.textOrEmpty(ProgressNote.OF), 1, Integer::sum));
        NumberClash.in(view, kind.name()).forEach(clash -> clashing.addAll(clash.things()));
    }

    /** The rows in the order of a register. */
    public static List<RegisterRow> ordered(Stream<RegisterRow> rows) {
        return rows.sorted(BY_NUMBER.thenComparing(row -> row.since().orElse(LocalDate.MAX)).thenComparing(RegisterRow::id)).toList();
    }

    /** What people call a thing by. */
    public ShownNumber number(Thing thing) {
        return ShownNumber.of(thing, view::find);
    }

    /** The name of a person, by id. */
    public String name(String person) {
        return names.computeIfAbsent(person, id -> ThingName.person(view, id));
    }

    /** The name of whom a field names; empty for nobody. */
    public String nameIn(Thing thing, Field field) {
        return thing.text(field).filter(id -> !id.isBlank()).map(this::name).orElse("");
    }

    /** Whether one of those people is the person who works here. */
    public boolean isMe(Collection<String> people) {
        return people.stream().anyMatch(person -> view.standsFor(person).equals(me));
    }

    /** The meeting that a field names. */
    public Optional<RegisterRow.Source> meeting(Thing thing, Field field) {
        return thing.text(field).filter(id -> !id.isBlank()).map(id -> new RegisterRow.Source(id, names.computeIfAbsent(id, this::meeting)));
    }

    private String meeting(String id) {
        Optional<Thing> meeting = view.find(id);
        OptionalLong number = meeting.map(one -> one.number(Meeting.NUMBER)).orElse(OptionalLong.empty());
        return number.isPresent() ? "#" + number.getAsLong() : meeting.flatMap(one -> one.text(Meeting.TITLE)).orElse(EntityId.key(id));
    }

    /** The numbers of the recommendations in a set, in order. */
    public List<Long> recommendations(Thing thing, Field field) {
        return thing.members(field).stream().flatMap(id -> view.find(id).stream()).flatMap(one -> one.number(Recommendation.NUMBER).stream().boxed())
                .sorted().toList();
    }

    /** How many progress notes a thing has. */
    public int notes(Thing thing) {
        return notes.getOrDefault(thing.id(), 0);
    }

    /** The fields that wait for a person to settle them. */
    public List<String> contested(Thing thing) {
        var fields = new ArrayList<String>();
        thing.registers().stream().filter(register -> register.isContested() && view.kinds().merge(thing.id(), register.field()) == MergeClass.ASK)
                .map(Register::field).forEach(fields::add);
        if (thing.isDeletedAndEdited()) {
            fields.add(Edit.DELETED);
        }
        if (clashing.contains(thing.id())) {
            fields.add(RegisterRow.CLASH);
        }
        return fields;
    }

    /** How many days lie between two days; empty when one is missing, or they are the wrong way round. */
    public static OptionalLong days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get()) ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(from.get(), to.get()));
    }

    /** A text in one line. */
    public static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Texts as words are looked for in them. */
    public String folded(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).map(folded::of).collect(Collectors.joining("\n"));
    }
}
