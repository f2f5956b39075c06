package org.plenary.domain.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;

/**
 * Gives numbers that people see (SYNC §1): action 365, decision 12. One named person gives them; a number that was ever given, to whatever
 * became of it, is not given again. Only edits are made here: a number is given in the change that records the thing, or later in one of its own.
 */
public final class Numbering {

    /** What numbered things repeat their number in. */
    static final Field NUMBER = Field.integer("number");

    /** Greater ones are slips of the hand, such as a date: counting does not go on from them. */
    private static final long GREATEST = 1_000_000_000;
    private static final String OWN_REVIEW = Review.id("rv-");

    private final View view;
    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, Set<Long>> given = new HashMap<>();

    private Numbering(View view) {
        this.view = view;
    }

    /** Who gives the numbers, as the roster's entry that stands for them; empty when nobody was named, or several name themselves. */
    public static Optional<String> giver(View view) {
        return ownReview(view).filter(review -> !review.isContested(Review.NUMBERED_BY)).flatMap(review -> review.text(Review.NUMBERED_BY))
                .filter(person -> !person.isBlank()).map(view::standsFor);
    }

    /** The people who each name themselves, where several do: that is to be settled before anybody gives a number. */
    public static List<String> rivals(View view) {
        return ownReview(view).filter(review -> review.isContested(Review.NUMBERED_BY)).flatMap(review -> review.register(Review.NUMBERED_BY))
                .map(register -> register.versions().stream().map(Version::value).filter(JsonValue.Text.class::isInstance)
                        .map(value -> view.standsFor(((JsonValue.Text) value).value())).distinct().sorted().toList()).orElse(List.of());
    }

    /** Whether that person gives the numbers. */
    public static boolean isGiver(View view, String person) {
        return giver(view).filter(view.standsFor(person)::equals).isPresent();
    }

    /** The next number among things of a kind. */
    public static long next(View view, String kind) {
        return new Numbering(view).next(kind);
    }

    /** Numbers for things, in that order; those of several kinds are counted apart. */
    public static List<Edit> give(View view, Collection<String> things) {
        var numbering = new Numbering(view);
        return things.stream().flatMap(thing -> numbering.edits(thing).stream()).toList();
    }

    /** A number for a thing that is being recorded, where the person who records it gives the numbers; otherwise nothing, and it gets one later. */
    public static List<Edit> giveAtOnce(View view, String thing, String person) {
        return isGiver(view, person) ? give(view, List.of(thing)) : List.of();
    }

    /**
     * One thing keeps a number that several have, the others get fresh ones.
     *
     * @param keeper the thing that keeps it
     */
    public static List<Edit> settle(View view, NumberClash clash, String keeper) {
        var edits = new ArrayList<Edit>();
        edits.add(view.set(Numbered.id(clash.kind(), clash.number()), Numbered.OF, JsonValue.of(keeper)));
        edits.addAll(give(view, clash.things().stream().filter(thing -> !thing.equals(keeper)).toList()));
        if (view.find(keeper).filter(thing -> thing.isContested(NUMBER) || thing.number(NUMBER).orElse(0) != clash.number()).isPresent()) {
            edits.add(view.set(keeper, NUMBER, JsonValue.of(clash.number())));
        }
        return edits;
    }

    private static Optional<Thing> ownReview(View view) {
        return view.things(Review.KIND).stream().filter(review -> review.id().startsWith(OWN_REVIEW)).findFirst();
    }

    private List<Edit> edits(String thing) {
        String kind = EntityId.kind(thing);
        long number = next(kind);
        given.get(kind).add(number);
        next.put(kind, number + 1);
        return List.of(view.set(thing, NUMBER, JsonValue.of(number)), view.set(Numbered.id(kind, number), Numbered.OF, JsonValue.of(thing)));
    }

    private long next(String kind) {
        Set<Long> taken = given.computeIfAbsent(kind, this::everGiven);
        long number = next.computeIfAbsent(kind, any -> 1 + taken.stream().filter(one -> one <= GREATEST).mapToLong(Long::longValue).max().orElse(0));
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }

    /** All that was ever claimed or written on a thing, also on deleted ones, in values since replaced, and in changes that wait for others. */
    private Set<Long> everGiven(String kind) {
        ChangeLog log = view.log(Scope.SHARED);
        var numbers = new HashSet<Long>();
        log.entities(Numbered.KIND.name()).stream().map(Entity::id).forEach(id -> claimed(kind, id, numbers));
        log.entities(kind).stream().flatMap(thing -> thing.register(NUMBER.name()).stream()).flatMap(register -> register.history().stream())
                .forEach(version -> written(version.value(), numbers));
        log.pending().stream().flatMap(change -> change.edits().stream()).forEach(edit -> {
            claimed(kind, edit.entity(), numbers);
            if (EntityId.kind(edit.entity()).equals(kind) && edit.field().equals(NUMBER.name())) {
                written(edit.value(), numbers);
            }
        });
        return numbers;
    }

    private static void claimed(String kind, String claim, Set<Long> numbers) {
        String prefix = Numbered.KIND.id(kind + "/");
        if (claim.startsWith(prefix) && claim.substring(prefix.length()).matches("\\d{1,15}")) {
            numbers.add(Long.parseLong(claim.substring(prefix.length())));
        }
    }

    private static void written(JsonValue value, Set<Long> numbers) {
        if (value instanceof JsonValue.Int number && number.value() > 0) {
            numbers.add(number.value());
        }
    }
}
