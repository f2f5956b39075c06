package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.RosterName;
import org.plenary.domain.meeting.Speaker;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** The speakers' queue of an agenda item, first come, first served (DOMAIN C2). It is the team's own: no slide and no minutes show it. */
public final class QueueSpeakers {

    private static final int ID_LENGTH = 10;
    private static final String WAITING = "waiting";
    private static final String SPEAKING = "speaking";

    private final LocalCopy copy;
    private final InstantSource clock;
    private final RandomGenerator random;

    /** @param random mints ids */
    public QueueSpeakers(LocalCopy copy, InstantSource clock, RandomGenerator random) {
        this.copy = copy;
        this.clock = clock;
        this.random = random;
    }

    /** Who speaks, then who waits, in the order they asked. */
    public List<QueuedSpeaker> of(String item) {
        return copy.read(view -> queue(view, item).map(place -> {
            String person = view.standsFor(place.textOrEmpty(Speaker.PERSON));
            String name = view.find(person).map(found -> found.textOrEmpty(Person.NAME)).orElse(person);
            return new QueuedSpeaker(place.id(), name, is(place, SPEAKING), Recorded.at(place, Speaker.STARTED), place.isContested(Speaker.STATE));
        }).toList());
    }

    /** Puts the person that a typed name means at the end. Refused when it means nobody, or several, or somebody who waits already. */
    public Outcome<Dot> add(String meeting, String item, String typed) {
        Instant now = clock.instant();
        String id = Speaker.KIND.id(Writer.mint(random, ID_LENGTH));
        return person(typed).then(person -> copy.read(view -> queue(view, item).anyMatch(place -> view.standsFor(place.textOrEmpty(Speaker.PERSON)).equals(person.id())))
                ? Outcome.<Dot>refused(person.name() + " is in the queue already. Nothing was changed.")
                : copy.save(view -> List.of(Edit.first(id, Speaker.MEETING.name(), JsonValue.of(meeting)),
                        Edit.first(id, Speaker.AGENDA_ITEM.name(), JsonValue.of(item)), Edit.first(id, Speaker.PERSON.name(), JsonValue.of(person.id())),
                        Edit.first(id, Speaker.STATE.name(), JsonValue.of(WAITING)), Edit.first(id, Speaker.ASKED.name(), Recorded.value(now))))
                        .then(dot -> Outcome.done(dot.orElseThrow())));
    }

    /** Who speaks is done; who waits longest speaks. Refused when nobody is there, or when two laptops disagree on one of the two. */
    public Outcome<Dot> next(String item) {
        Instant now = clock.instant();
        List<Thing> places = copy.read(view -> queue(view, item).toList());
        List<Thing> done = places.stream().filter(place -> is(place, SPEAKING)).toList();
        Optional<Thing> next = places.stream().filter(place -> is(place, WAITING)).findFirst();
        if (done.isEmpty() && next.isEmpty()) {
            return Outcome.refused("Nobody waits to speak. Nothing was changed.");
        }
        if (Stream.concat(done.stream(), next.stream()).anyMatch(place -> place.isContested(Speaker.STATE))) {
            return contested();
        }
        return copy.save(view -> {
            var edits = new ArrayList<Edit>();
            done.forEach(place -> edits.addAll(List.of(view.set(place.id(), Speaker.STATE, JsonValue.of("done")), view.set(place.id(), Speaker.ENDED, Recorded.value(now)))));
            next.ifPresent(place -> edits.addAll(List.of(view.set(place.id(), Speaker.STATE, JsonValue.of(SPEAKING)),
                    view.set(place.id(), Speaker.STARTED, Recorded.value(now)))));
            return edits;
        }).then(dot -> Outcome.done(dot.orElseThrow()));
    }

    /** Takes somebody out. Refused when two laptops disagree on how far they are. */
    public Outcome<Dot> remove(String place) {
        if (copy.read(view -> view.find(place).filter(thing -> thing.isContested(Speaker.STATE)).isPresent())) {
            return contested();
        }
        return copy.save(view -> List.of(view.set(place, Speaker.STATE, JsonValue.of("withdrawn")))).then(dot -> Outcome.done(dot.orElseThrow()));
    }

    private Outcome<RosterName> person(String typed) {
        List<RosterName> roster = copy.read(view -> view.things(Person.KIND).stream().filter(person -> view.standsFor(person.id()).equals(person.id()))
                .filter(person -> !person.textOrEmpty(Person.STATE).equals("left")).map(person -> ReadRollCall.name(view, person)).toList());
        List<RosterName> meant = roster.stream().filter(name -> name.is(typed)).toList();
        List<RosterName> begun = meant.isEmpty() ? roster.stream().filter(name -> !typed.isBlank() && name.begins(typed)).toList() : meant;
        if (begun.size() == 1) {
            return Outcome.done(begun.getFirst());
        }
        return begun.isEmpty() ? Outcome.refused("Nobody on the roster is called “" + typed.strip() + "”. Nothing was changed.")
                : Outcome.refused("“" + typed.strip() + "” may be " + String.join(" or ", begun.stream().map(RosterName::name).toList()) + ". Type more of the name.");
    }

    private static Stream<Thing> queue(View view, String item) {
        return view.things(Speaker.KIND).stream().filter(place -> place.textOrEmpty(Speaker.AGENDA_ITEM).equals(item))
                .filter(place -> is(place, WAITING) || is(place, SPEAKING))
                .sorted(Comparator.comparing((Thing place) -> !is(place, SPEAKING)).thenComparing(place -> place.textOrEmpty(Speaker.ASKED)).thenComparing(Thing::id));
    }

    private static boolean is(Thing place, String state) {
        return place.textOrEmpty(Speaker.STATE).equals(state);
    }

    private static <T> Outcome<T> contested() {
        return Outcome.refused("Two people ran this queue on two computers and their records conflict. Settle the conflict first; nothing was changed.");
    }
}
