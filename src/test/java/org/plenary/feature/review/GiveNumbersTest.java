package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.review.NumberClash;
import org.plenary.domain.review.Numbered;
import org.plenary.domain.review.Numbering;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.ShownNumber;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.GiveNumbers.Given;
import org.plenary.fixture.MemoryCopy;

class GiveNumbersTest {

    private final MemoryCopy annas = MemoryCopy.begun("anna");
    private final MemoryCopy bobs = MemoryCopy.begun("bob");
    private final GiveNumbers anna = new GiveNumbers(annas, () -> "anna");
    private final GiveNumbers bob = new GiveNumbers(bobs, () -> "bob");

    private static void action(MemoryCopy copy, String key) {
        copy.save(view -> List.of(view.set("action/" + key, ActionItem.TEXT, JsonValue.of("Do " + key))));
    }

    private static String shown(MemoryCopy copy, String id) {
        return copy.read(view -> ShownNumber.of(view.find(id).orElseThrow(), view::find).words());
    }

    private static List<NumberClash> clashes(MemoryCopy copy) {
        return copy.read(view -> NumberClash.in(view, "action"));
    }

    private void exchange() {
        annas.receive(bobs);
        bobs.receive(annas);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    @Test
    void nobodyNamedGivesNone() {
        action(annas, "one");
        assertThat(anna.giveAll()).isEqualTo(Outcome.refused("Nobody was named to give the numbers in this review. Nothing was changed."));
        done(anna.takeOver());
        bobs.receive(annas);
        assertThat(bob.giveAll()).isEqualTo(Outcome.refused("anna gives the numbers in this review. Nothing was changed."));
        assertThat(new GiveNumbers(MemoryCopy.of("eve"), () -> "eve").takeOver()).isEqualTo(Outcome.refused("There is no review here yet. Nothing was changed."));
    }

    @Test
    void whatCameByBundleIsNumberedInOneChangeInTheOrderOfWriting() {
        done(anna.takeOver());
        bobs.receive(annas);
        action(bobs, "zebra");
        action(bobs, "ant");
        bobs.save(view -> List.of(view.set("question/why", Question.TEXT, JsonValue.of("Why?"))));
        annas.receive(bobs);
        int before = annas.check().changes();
        Given given = done(anna.giveAll());
        assertThat(given.given()).isEqualTo(List.of(new Given.Line("action/zebra", "A1", "Do zebra"), new Given.Line("action/ant", "A2", "Do ant"),
                new Given.Line("question/why", "Q1", "Why?")));
        assertThat(annas.check().changes()).isEqualTo(before + 1);
        assertThat(done(anna.giveAll())).isEqualTo(new Given(List.of(), Optional.empty()));
    }

    @Test
    void twoCopiesThatNumberedApartMeetInAConflictThatOneChangeSettles() {
        done(anna.takeOver());
        bobs.receive(annas);
        done(bob.takeOver());
        action(annas, "of-anna");
        action(bobs, "of-bob");
        done(anna.giveAll());
        done(bob.giveAll());
        exchange();

        assertThat(annas.<List<String>>read(view -> Conflict.in(view).stream().map(one -> one.entity() + " " + one.field()).toList()))
                .contains("number/action/1 of");
        for (MemoryCopy copy : List.of(annas, bobs)) {
            assertThat(clashes(copy)).containsExactly(new NumberClash("action", 1, List.of("action/of-anna", "action/of-bob")));
        }

        done(bob.settle("action/of-bob"));
        annas.receive(bobs);
        for (MemoryCopy copy : List.of(annas, bobs)) {
            assertThat(clashes(copy)).isEmpty();
            assertThat(List.of(shown(copy, "action/of-bob"), shown(copy, "action/of-anna"))).containsExactly("A1", "A2");
            assertThat(copy.<List<Conflict>>read(Conflict::in)).isEmpty();
        }
        assertThat(annas.<Long>read(view -> Numbering.next(view, "action"))).isEqualTo(3);
    }

    @Test
    void whileTwoNameThemselvesNeitherGivesMore() {
        bobs.receive(annas);
        done(anna.takeOver());
        done(bob.takeOver());
        exchange();
        action(annas, "one");
        assertThat(anna.giveAll()).isEqualTo(Outcome.refused("anna and bob each give numbers. Settle who does first. Nothing was changed."));
        done(anna.takeOver());
        assertThat(done(anna.giveAll()).given()).hasSize(1);
    }

    @Test
    void aNumberThatNothingElseHasIsNotSettled() {
        done(anna.takeOver());
        action(annas, "one");
        done(anna.giveAll());
        assertThat(anna.settle("action/one")).isEqualTo(Outcome.<Dot>refused("Nothing else has its number any more. Nothing was changed."));
    }

    /** Three laptops of a team that ignores the rule: all number offline, bundles go about at random, things are deleted, clashes settled. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverPeopleDoEveryThingEndsWithANumberOfItsOwnThatNothingEverHad(long seed) {
        var random = new SplittableRandom(seed);
        MemoryCopy[] copies = {annas, bobs, MemoryCopy.of("eve")};
        String[] people = {"anna", "bob", "eve"};
        copies[1].receive(annas);
        copies[2].receive(annas);
        var everShown = new TreeSet<String>(); // "number of thing", as any copy settled on it alone
        for (int step = 0; step < 120; step++) {
            int who = random.nextInt(3);
            MemoryCopy copy = copies[who];
            var numbers = new GiveNumbers(copy, () -> people[who]);
            int made = step;
            switch (random.nextInt(6)) {
                case 0, 1 -> action(copy, people[who] + made);
                case 2 -> {
                    // who believes to give the numbers, in a copy where nothing speaks against it
                    if (copy.<Boolean>read(view -> Numbering.rivals(view).isEmpty())) {
                        copy.save(view -> List.of(view.set(Review.id("rv-small"), Review.NUMBERED_BY, JsonValue.of(Person.id(people[who])))));
                        done(numbers.giveAll());
                    }
                }
                case 3 -> copy.receive(copies[random.nextInt(3)]);
                case 4 -> clashes(copy).stream().findFirst().filter(clash -> copy.<Boolean>read(view -> Numbering.isGiver(view, Person.id(people[who]))))
                        .ifPresent(clash -> done(numbers.settle(clash.things().get(random.nextInt(clash.things().size())))));
                default -> copy.<List<String>>read(view -> view.things(ActionItem.KIND).stream().map(thing -> thing.id()).toList()).stream()
                        .skip(random.nextInt(8)).findFirst().filter(id -> random.nextInt(3) == 0).ifPresent(id -> copy.save(view -> List.of(view.delete(id))));
            }
        }
        for (int round = 0; round < 2; round++) {
            for (MemoryCopy from : copies) {
                for (MemoryCopy to : copies) {
                    to.receive(from);
                }
            }
        }
        settleAllAt(annas, anna);
        assertThat(done(anna.giveAll()).given()).allMatch(line -> everShown.add(line.number()));
        List<Long> held = annas.read(view -> view.things(ActionItem.KIND).stream().map(thing -> ShownNumber.of(thing, view::find).number().orElse(0)).toList());
        assertThat(held).doesNotContain(0L).doesNotHaveDuplicates();
        assertThat(clashes(annas)).isEmpty();
        long most = held.stream().max(Comparator.naturalOrder()).orElse(0L);
        assertThat(annas.<Long>read(view -> Numbering.next(view, "action"))).isGreaterThan(most);
        assertThat(numbersOfDeleted(annas)).doesNotContainAnyElementsOf(held.isEmpty() ? List.of(-1L) : held);
    }

    /** Every conflict first, as people do it on the conflict screen; then the clashes that are left. */
    private static void settleAllAt(MemoryCopy copy, GiveNumbers numbers) {
        done(numbers.takeOver());
        for (NumberClash clash : clashes(copy)) {
            if (clashes(copy).contains(clash)) {
                done(numbers.settle(clash.things().getFirst()));
            }
        }
        for (Conflict conflict : copy.<List<Conflict>>read(Conflict::in)) {
            String entity = conflict.entity();
            String register = conflict.field();
            if (register.equals(ActionItem.NUMBER.name()) || register.equals(Numbered.OF.name())) {
                copy.save(view -> List.of(view.set(entity, register, conflict.versions().getLast().value())));
            }
        }
        done(numbers.giveAll());
    }

    private static List<Long> numbersOfDeleted(MemoryCopy copy) {
        Field number = ActionItem.NUMBER;
        return copy.read(view -> {
            var numbers = new ArrayList<Long>();
            view.log(Scope.SHARED).entities("action").stream().filter(entity -> view.find(entity.id()).isEmpty())
                    .flatMap(entity -> entity.register(number.name()).stream()).filter(register -> !register.isContested())
                    .forEach(register -> {
                        if (register.latest().value() instanceof JsonValue.Int value && view.find(Numbered.id("action", value.value()))
                                .flatMap(claim -> claim.text(Numbered.OF)).filter(register.entity()::equals).isPresent()) {
                            numbers.add(value.value());
                        }
                    });
            return numbers;
        });
    }
}
