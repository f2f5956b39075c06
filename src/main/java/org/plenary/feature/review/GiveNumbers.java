package org.plenary.feature.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.review.NumberClash;
import org.plenary.domain.review.Numbering;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.ShownNumber;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Gives actions, decisions and questions their numbers, as the one person who does so (SYNC §1). What came by bundle gets its number here;
 * what is recorded here has one from the start.
 */
public final class GiveNumbers {

    private static final List<Kind> KINDS = List.of(ActionItem.KIND, Decision.KIND, Question.KIND);
    private static final String NOTHING = " Nothing was changed.";

    private final LocalCopy copy;
    private final Supplier<String> me;

    /** @param me the slug of who works here */
    public GiveNumbers(LocalCopy copy, Supplier<String> me) {
        this.copy = copy;
        this.me = me;
    }

    /**
     * What was numbered.
     *
     * @param given each thing with its new number, in the order given
     * @param dot the change; empty when nothing waited
     */
    public record Given(List<Line> given, Optional<Dot> dot) {

        public Given {
            given = List.copyOf(given);
        }

        /**
         * A thing that got a number.
         *
         * @param id the thing
         * @param number "A12"
         * @param text what it says, in one line
         */
        public record Line(String id, String number, String text) { }
    }

    /** Names the person who works here as the one who gives the numbers, in the place of who did. */
    public Outcome<Dot> takeOver() {
        Optional<String> review = copy.review();
        return review.isEmpty() ? Outcome.refused("There is no review here yet." + NOTHING)
                : copy.save(view -> List.of(view.set(Review.id(review.get()), Review.NUMBERED_BY, JsonValue.of(Person.id(me.get())))))
                        .then(dot -> Outcome.done(dot.orElseThrow()));
    }

    /** Gives numbers to all that wait for one, in one change. Refused for everybody else than who gives them. */
    public Outcome<Given> giveAll() {
        return mayGive().then(allowed -> {
            var things = new ArrayList<String>();
            return copy.save(view -> {
                things.clear();
                KINDS.forEach(kind -> things.addAll(NumberClash.waiting(view, kind.name())));
                return Numbering.give(view, things);
            }).then(dot -> Outcome.done(copy.read(view -> new Given(things.stream().map(thing -> line(view, thing)).toList(), dot))));
        });
    }

    /**
     * Lets one thing keep the number that several have; the others get fresh ones, all in one change.
     *
     * @param keeper the thing that keeps it
     */
    public Outcome<Dot> settle(String keeper) {
        return mayGive().then(allowed -> {
            Optional<NumberClash> clash = copy.read(view -> clash(view, keeper));
            return clash.isEmpty() ? Outcome.refused("Nothing else has its number any more." + NOTHING)
                    : copy.save(view -> clash(view, keeper).map(now -> Numbering.settle(view, now, keeper)).orElse(List.<Edit>of()))
                            .then(dot -> Outcome.done(dot.orElseThrow()));
        });
    }

    private static Optional<NumberClash> clash(View view, String thing) {
        return NumberClash.in(view, EntityId.kind(thing)).stream().filter(clash -> clash.things().contains(thing)).findFirst();
    }

    private Outcome<Boolean> mayGive() {
        String person = Person.id(me.get());
        return copy.read(view -> {
            if (Numbering.isGiver(view, person)) {
                return Outcome.done(true);
            }
            List<String> rivals = Numbering.rivals(view).stream().map(one -> ThingName.person(view, one)).toList();
            if (!rivals.isEmpty()) {
                return Outcome.refused(String.join(" and ", rivals) + " each give numbers. Settle who does first." + NOTHING);
            }
            return Outcome.refused(Numbering.giver(view).map(giver -> ThingName.person(view, giver) + " gives the numbers in this review.")
                    .orElse("Nobody was named to give the numbers in this review.") + NOTHING);
        });
    }

    private static Given.Line line(View view, String thing) {
        return view.find(thing).map(found -> new Given.Line(thing, ShownNumber.of(found, view::find).words(), ListedName.of(view, found))).orElseThrow();
    }
}
