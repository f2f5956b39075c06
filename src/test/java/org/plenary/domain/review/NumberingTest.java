package org.plenary.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class NumberingTest {

    private static final String ANNA = Person.id("anna");
    private static final String OWN = Review.id("rv-small");

    private final MemoryCopy copy = MemoryCopy.begun("anna");

    private long next() {
        return copy.read(view -> Numbering.next(view, "action"));
    }

    private void give(String... things) {
        copy.save(view -> Numbering.give(view, List.of(things)));
    }

    private long number(String thing) {
        return copy.read(view -> view.find(thing).orElseThrow().number(ActionItem.NUMBER).orElse(0));
    }

    private void number(String thing, long number) {
        copy.save(view -> List.of(view.set(thing, ActionItem.NUMBER, JsonValue.of(number))));
    }

    @Test
    void theFirstNumberIsOneAndEachKindCountsForItself() {
        give("action/a", "decision/d", "action/b");
        assertThat(List.of(number("action/a"), number("action/b"), number("decision/d"), next())).containsExactly(1L, 2L, 1L, 3L);
        assertThat(copy.<Optional<String>>read(view -> view.find(Numbered.id("action", 2)).flatMap(claim -> claim.text(Numbered.OF)))).contains("action/b");
    }

    @Test
    void aNumberIsNotGivenAgainWhenItsThingIsDeleted() {
        give("action/a", "action/b");
        copy.save(view -> List.of(view.delete("action/b"), view.delete(Numbered.id("action", 2))));
        assertThat(next()).isEqualTo(3);
    }

    @Test
    void aNumberIsNotGivenAgainWhenItWasReplaced() {
        number("action/a", 40);
        number("action/a", 3);
        assertThat(next()).isEqualTo(41);
    }

    @Test
    void aSlipOfTheHandDoesNotShiftAllNumbersToCome() {
        number("action/a", 20_181_021_1500L);
        number("action/b", 5);
        copy.save(view -> List.of(view.set("number/action/twelve", Numbered.OF, JsonValue.of("action/b"))));
        assertThat(next()).isEqualTo(6);
    }

    @Test
    void aNumberInAChangeThatStillWaitsForAnotherIsTakenToo() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.save(view -> Numbering.give(view, List.of("action/x", "action/y")));
        bob.save(view -> List.of(view.set("action/y", ActionItem.NUMBER, JsonValue.of(9))));
        var late = bob.<List<Change>>read(view -> List.copyOf(view.log(Scope.SHARED).changes())).getLast();
        copy.read(view -> view.log(Scope.SHARED).add(late));
        assertThat(next()).isEqualTo(10);
    }

    @Test
    void onlyWhoWasNamedGivesNumbersAtOnce() {
        assertThat(copy.<List<Edit>>read(view -> Numbering.giveAtOnce(view, "action/a", ANNA))).isEmpty();
        copy.save(view -> List.of(view.set(OWN, Review.NUMBERED_BY, JsonValue.of(ANNA))));
        assertThat(copy.<Optional<String>>read(Numbering::giver)).contains(ANNA);
        assertThat(copy.<List<Edit>>read(view -> Numbering.giveAtOnce(view, "action/a", Person.id("bob")))).isEmpty();
        assertThat(copy.<List<Edit>>read(view -> Numbering.giveAtOnce(view, "action/a", ANNA)))
                .isEqualTo(List.of(Edit.first("action/a", "number", JsonValue.of(1)), Edit.first("number/action/1", "of", JsonValue.of("action/a"))));
    }

    @Test
    void somebodyEnteredTwiceIsOneGiver() {
        copy.save(view -> List.of(view.set(ANNA, Person.NAME, JsonValue.of("Anna")), view.set(Person.id("anna-2"), Person.NAME, JsonValue.of("Anna K.")),
                view.set(Person.id("anna-2"), Person.SAME_AS, JsonValue.of(ANNA)), view.set(OWN, Review.NUMBERED_BY, JsonValue.of(Person.id("anna-2")))));
        assertThat(copy.<Boolean>read(view -> Numbering.isGiver(view, ANNA))).isTrue();
    }

    @Test
    void whileSeveralNameThemselvesNobodyGives() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(copy);
        for (MemoryCopy one : List.of(copy, bob)) {
            String me = Person.id(one == bob ? "bob" : "anna");
            one.save(view -> List.of(view.set(OWN, Review.NUMBERED_BY, JsonValue.of(me))));
        }
        copy.receive(bob);
        assertThat(copy.<Optional<String>>read(Numbering::giver)).isEmpty();
        assertThat(copy.<List<String>>read(Numbering::rivals)).containsExactly(ANNA, Person.id("bob"));
    }

    @Test
    void aNumberThatASourcePrintedTwiceIsAClashAndIsSettledInOneChange() {
        number("action/a", 7);
        number("action/b", 7);
        number("action/c", 8);
        assertThat(clashes()).containsExactly(new NumberClash("action", 7, List.of("action/a", "action/b")));
        Outcome<Optional<Dot>> settled = copy.save(view -> Numbering.settle(view, clashes(view).getFirst(), "action/b"));
        assertThat(settled).isInstanceOf(Outcome.Done.class);
        assertThat(List.of(number("action/a"), number("action/b"), number("action/c"))).containsExactly(9L, 7L, 8L);
        assertThat(clashes()).isEmpty();
    }

    @Test
    void whoseNumberWasSettledElsewhereForAnotherWaitsForAFreshOne() {
        number("action/a", 7);
        number("action/b", 7);
        copy.save(view -> List.of(view.set(Numbered.id("action", 7), Numbered.OF, JsonValue.of("action/b"))));
        assertThat(clashes()).isEmpty();
        assertThat(copy.<List<String>>read(view -> NumberClash.waiting(view, "action"))).containsExactly("action/a");
    }

    @Test
    void whatWaitsIsInTheOrderInWhichItWasFirstWrittenHoweverItWasRewritten() {
        for (String thing : List.of("action/z", "action/m", "action/a", "action/n")) {
            copy.save(view -> List.of(view.set(thing, ActionItem.TEXT, JsonValue.of("first"))));
        }
        copy.save(view -> List.of(view.set("action/z", ActionItem.TEXT, JsonValue.of("again")), view.set("action/z", ActionItem.RESPONSE, JsonValue.of("more"))));
        give("action/n");
        assertThat(copy.<List<String>>read(view -> NumberClash.waiting(view, "action"))).containsExactly("action/z", "action/m", "action/a");
        assertThat(copy.<Integer>read(view -> NumberClash.countWaiting(view, "action"))).isEqualTo(3);
    }

    private List<NumberClash> clashes() {
        return copy.read(NumberingTest::clashes);
    }

    private static List<NumberClash> clashes(View view) {
        return NumberClash.in(view, "action");
    }
}
