package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.feature.review.FindThings;
import org.plenary.feature.review.ThingReading;
import org.plenary.feature.review.TheSample;
import org.plenary.feature.review.ThingTable;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.WordDiff;

class RegistersViewModelTest {

    private final AReview review = new AReview(TheSample.withTeam());
    private final RegistersViewModel model = review.registers();

    @Test
    void eachPartOfTheMaterialBeginsWithItsHeading() {
        model.show("");
        assertThat(model.kinds().get().orElseThrow()).extracting(KindLine::heading).filteredOn(heading -> !heading.isEmpty())
                .containsExactly("Meetings", "Recommendations", "Review", "The team’s own words");
        assertThat(model.kind().get()).isEqualTo("meeting");
        assertThat(model.table().get().rows()).hasSize(7);
    }

    @Test
    void aThingIsShownWithItsKind() {
        model.show("letter/update-after-the-los-angeles-meeting");
        assertThat(model.kind().get()).isEqualTo("letter");
        assertThat(model.thing().thing().get()).map(ThingReading::name).contains("Letter “Update after the Los Angeles meeting”");
    }

    @Test
    void aKindIsShownWithoutAThingInHand() {
        model.show("action");
        model.choose("action/xwpgndac/2");
        model.chooseKind("milestone");
        assertThat(model.table().get().rows()).extracting(ThingTable.Row::name)
                .containsExactlyInAnyOrder("final report", "draft final report", "engagement session", "draft findings and recommendations");
        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void wordsAreSearchedWhenTheKeysRest() {
        model.show("");
        model.words().set("johannesburg");
        assertThat(model.found().get()).isEmpty();
        review.rest();
        assertThat(model.found().get().orElseThrow()).extracting(FindThings.Found::id).contains("action/xwpgndac/1", "event/icann59");
        model.words().set("");
        review.rest();
        assertThat(model.found().get()).isEmpty();
    }

    @Test
    void whatChangesElsewhereIsShown() {
        model.show("action");
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        bob.receive(review.copy);
        TheSample.set(bob, "action/xwpgndac/9", ActionItem.TEXT, "Book the room");
        review.copy.receive(bob);
        review.rest();
        assertThat(model.table().get().rows()).extracting(ThingTable.Row::name).contains("Book the room");
    }

    @Test
    void aDeletedThingGoesAndUndoBringsItBack() {
        model.show("milestone/final-report");
        model.thing().remove();
        review.rest();
        assertThat(model.chosen().get()).isEmpty();
        assertThat(model.table().get().rows()).hasSize(3);
        assertThat(review.notices.told).containsExactly("Milestone “final report” was deleted. – Undo");
        review.notices.act();
        review.rest();
        assertThat(model.table().get().rows()).hasSize(4);
    }

    @Test
    void aConflictLeadsToItsSettling() {
        MemoryCopy bob = TheSample.of(TheSample.BOB);
        bob.receive(review.copy);
        TheSample.set(review.copy, "action/xwpgndac/2", ActionItem.STATE, "done");
        TheSample.set(bob, "action/xwpgndac/2", ActionItem.STATE, "dropped");
        review.copy.receive(bob);
        model.show("action/xwpgndac/2");
        model.thing().openConflict(model.thing().fields().stream().filter(field -> field.field().equals(ActionItem.STATE)).findFirst());
        assertThat(review.ways.went).containsExactly("conflict action/xwpgndac/2 state");
    }

    @Test
    void anEarlierValueIsPutBack() {
        TheSample.set(review.copy, "action/xwpgndac/2", ActionItem.STATE, "done");
        model.show("action/xwpgndac/2");
        FieldViewModel state = model.thing().fields().stream().filter(field -> field.field().equals(ActionItem.STATE)).findFirst().orElseThrow();
        model.thing().toggleHistory(state);
        assertThat(model.thing().history().shown().get().versions()).hasSize(2);
        model.thing().putBack(model.thing().history().shown().get().versions().getLast().version());
        review.rest();
        assertThat(state.reading().get().words()).isEqualTo("open");
        assertThat(model.thing().history().shown().get().versions()).hasSize(3);
    }

    @Test
    void anyTwoValuesOfAFieldAreCompared() {
        for (String state : new String[] {"done", "dropped"}) {
            TheSample.set(review.copy, "action/xwpgndac/2", ActionItem.STATE, state);
        }
        model.show("action/xwpgndac/2");
        model.thing().toggleHistory(model.thing().fields().stream().filter(f -> f.field().equals(ActionItem.STATE)).findFirst().orElseThrow());
        FieldHistoryViewModel history = model.thing().history();
        assertThat(history.shown().get().versions()).extracting(FieldHistoryViewModel.Compared::pieces).containsExactly(
                WordDiff.of("done", "dropped"), WordDiff.of("open", "done"), WordDiff.of("open", "open"));

        history.against().set(Optional.of(history.shown().get().versions().getFirst().version()));
        assertThat(history.shown().get().versions()).extracting(FieldHistoryViewModel.Compared::pieces).containsExactly(
                WordDiff.of("dropped", "dropped"), WordDiff.of("dropped", "done"), WordDiff.of("dropped", "open"));
    }

    @Test
    void leavingSavesWhatWasTyped() {
        model.show("milestone/final-report");
        model.thing().fields().getFirst().text().set("The very last report");
        model.leave();
        review.rest();
        assertThat(model.table().get().rows()).extracting(ThingTable.Row::name).contains("The very last report");
    }
}
