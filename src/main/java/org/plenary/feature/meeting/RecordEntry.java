package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryMark;
import org.plenary.domain.meeting.EntryWords;
import org.plenary.domain.meeting.Note;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.domain.meeting.RosterName;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.LookAlikes;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.domain.review.Template;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Writes down what was typed in one line during a meeting, at the item in hand (SCREENS §1.3). Where the person gives the numbers it has one
 * from the same change on; elsewhere it gets one later.
 */
public final class RecordEntry {

    private static final int ID_LENGTH = 10;

    private final LocalCopy copy;
    private final Supplier<String> me;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * @param me the slug of who types
     * @param clock when
     * @param random mints ids
     */
    public RecordEntry(LocalCopy copy, Supplier<String> me, InstantSource clock, RandomGenerator random) {
        this.copy = copy;
        this.me = me;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What was written down.
     *
     * @param id the new note, decision, action or question
     * @param dot the change, which {@code UndoChange} can take back
     */
    public record Written(String id, Dot dot) { }

    /** What words may mean in a line typed in a meeting: the roster, the groups that actions go to, the recommendations and the meeting's day. */
    public EntryWords words(String meeting) {
        Instant now = clock.instant();
        return words(view -> day(view, meeting, now));
    }

    /** The same for a line typed outside of meetings, on a day. */
    public EntryWords words(LocalDate today) {
        return words(view -> today);
    }

    private EntryWords words(Function<View, LocalDate> day) {
        return copy.read(view -> {
            var numbers = new TreeMap<Integer, String>();
            view.things(Recommendation.KIND).forEach(one -> one.number(Recommendation.NUMBER)
                    .ifPresent(number -> numbers.putIfAbsent((int) Math.clamp(number, 0, Integer.MAX_VALUE), one.id())));
            return new EntryWords(Stream.concat(view.things(Person.KIND).stream().filter(person -> view.standsFor(person.id()).equals(person.id()))
                    .filter(person -> !person.textOrEmpty(Person.STATE).equals("left")).map(person -> ReadRollCall.name(view, person)), groups(view)).toList(),
                    numbers, day.apply(view));
        });
    }

    /**
     * Writes it down. Refused when it has no words, or names somebody whose name several have; the typist keeps the line then.
     *
     * @param item the agenda item in hand; empty between items
     */
    public Outcome<Written> record(String meeting, Optional<String> item, QuickEntry entry) {
        return record(Optional.of(meeting), item, entry, view -> day(view, meeting, clock.instant()));
    }

    /** Writes down what came about outside of meetings, by e-mail or in the leadership. */
    public Outcome<Written> record(LocalDate today, QuickEntry entry) {
        return record(Optional.empty(), Optional.empty(), entry, view -> today);
    }

    private Outcome<Written> record(Optional<String> meeting, Optional<String> item, QuickEntry entry, Function<View, LocalDate> day) {
        if (entry.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Outcome.refused("There are no words to write down yet. Nothing was saved.");
        }
        if (!entry.unclear().isEmpty()) {
            EntryMark.SeveralPeople several = entry.unclear().getFirst();
            return Outcome.refused("@" + several.typed() + " may be " + String.join(" or ", several.names())
                    + ". Type more of the name; nothing was saved yet.");
        }
        Instant now = clock.instant();
        String id = kind(entry).id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> new EntryEdits(view, id, entry, Person.id(me.get())).at(meeting, item, day.apply(view), now))
                .then(dot -> Outcome.done(new Written(id, dot.orElseThrow())));
    }

    private static Kind kind(QuickEntry entry) {
        return switch (entry.kind()) {
            case ACTION -> ActionItem.KIND;
            case DECISION -> Decision.KIND;
            case QUESTION -> Question.KIND;
            case NOTE -> Note.KIND;
        };
    }

    private static LocalDate day(View view, String meeting, Instant now) {
        return new MeetingDay(view.find(meeting).orElseThrow(), now).day();
    }

    /** Groups that have actions already, then roles; each once. */
    static Stream<RosterName> groups(View view) {
        var keys = new ArrayList<String>();
        List<String> inUse = view.things(ActionItem.KIND).stream().flatMap(action -> action.members(ActionItem.OWNER_GROUPS).stream()).sorted().toList();
        Stream<String> roles = view.things(Role.KIND).stream().filter(role -> !role.flag(Template.RETIRED)).map((Thing role) -> role.textOrEmpty(Template.LABEL));
        return Stream.concat(inUse.stream(), roles).filter(name -> !name.isBlank() && !keys.contains(LookAlikes.key(name)) && keys.add(LookAlikes.key(name)))
                .map(RosterName::group);
    }
}
