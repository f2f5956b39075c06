package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;
import org.plenary.ui.kit.WordDiff.Fate;
import org.plenary.ui.kit.WordDiff.Piece;

class ConflictsViewModelTest {

    private static final String ACTION = ActionItem.id("s", 1);

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final ASyncScreen sync = new ASyncScreen(anna);
    private final ConflictsViewModel conflicts = sync.model.conflicts();

    private void clash(String entity, String bobs, String annas) {
        bob.set(entity, Recommendation.SHORT_DETAIL, bobs);
        anna.set(entity, Recommendation.SHORT_DETAIL, annas);
    }

    private void meet() {
        anna.take(bob.send("b"));
        sync.rest();
    }

    private ShownConflict shown() {
        return conflicts.current().get().orElseThrow();
    }

    private int of(String author) {
        return shown().cards().stream().map(Card::title).toList().indexOf(author);
    }

    @Test
    void aConflictIsCountedAsSoonAsItArrives() {
        assertThat(sync.model.conflictCount().get()).isZero();
        clash(Desk.FIRST, "Bob's", "Anna's");
        meet();
        assertThat(sync.model.conflictCount().get()).isEqualTo(1);
        assertThat(shown().sentence()).isIn("Anna and Bob both changed the short detail of recommendation 1 since 20 November 2026.",
                "Bob and Anna both changed the short detail of recommendation 1 since 20 November 2026.");
        assertThat(shown().before()).isEqualTo(new ShownConflict.Before("Before, as of 20 November 2026", "Publish a statement of remit"));
        assertThat(shown().cards()).extracting(Card::keep).containsExactlyInAnyOrder("Keep Anna’s", "Keep Bob’s");
    }

    @Test
    void keepingOneSettlesItAndShowsTheNext() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        clash(Desk.SECOND, "Bob's two", "Anna's two");
        meet();
        assertThat(conflicts.count().get()).isEqualTo(2);
        conflicts.keep(of("Bob Moss"));
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Bob's");
        assertThat(conflicts.count().get()).isEqualTo(1);
        assertThat(shown().open().conflict().entity()).isEqualTo(Desk.SECOND);
        assertThat(conflicts.told().get()).isEqualTo("Short detail of Recommendation 1 is settled. All versions stay in its history.");
        conflicts.keep(of("Anna Keller"));
        assertThat(conflicts.current().get()).isEmpty();
        assertThat(anna.text(Desk.SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Anna's two");
    }

    @Test
    void keepingAVersionThatIsNotThereDoesNothing() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        meet();
        conflicts.keep(7);
        assertThat(conflicts.count().get()).isEqualTo(1);
    }

    @Test
    void aThirdTextBeginsWithAVersionAndSettles() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        meet();
        conflicts.saveThird();
        assertThat(conflicts.count().get()).isEqualTo(1);
        conflicts.third();
        assertThat(conflicts.result().get()).isIn("Bob's", "Anna's");
        conflicts.result().set("Both");
        conflicts.saveThird();
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Both");
        assertThat(conflicts.writing().get()).isFalse();
    }

    @Test
    void paragraphsBeginWithBothTexts() {
        bob.set(Desk.FIRST, Recommendation.PHASE_NOTES, "Bob's");
        anna.set(Desk.FIRST, Recommendation.PHASE_NOTES, "Anna's");
        meet();
        conflicts.third();
        assertThat(conflicts.result().get().split("\n\n")).containsExactlyInAnyOrder("Bob's", "Anna's");
        assertThat(shown().sentence()).contains("each wrote the phases of recommendation 1 without knowing of each other.");
    }

    @Test
    void aChoiceIsChosenAndNothingIsNotAChoice() {
        bob.set(ACTION, ActionItem.STATE, "dropped");
        anna.set(ACTION, ActionItem.STATE, "done");
        meet();
        conflicts.third();
        conflicts.saveThird();
        assertThat(conflicts.count().get()).isEqualTo(1);
        conflicts.offer().set(shown().open().offers().stream().filter(o -> o.label().equals("dropped")).findFirst().orElseThrow());
        conflicts.saveThird();
        assertThat(anna.text(ACTION, ActionItem.STATE)).isEqualTo("dropped");
    }

    @Test
    void whatCannotBeADayIsSaidAndStaysTyped() {
        bob.set(ACTION, ActionItem.DUE, "2018-10-21");
        anna.set(ACTION, ActionItem.DUE, "2018-11-01");
        meet();
        conflicts.third();
        conflicts.result().set("soon");
        conflicts.saveThird();
        assertThat(conflicts.problem().get()).isEqualTo("“soon” is not a date like 2018-10-21. Nothing was changed.");
        assertThat(conflicts.result().get()).isEqualTo("soon");
        conflicts.result().set("2018-12-01");
        conflicts.saveThird();
        assertThat(anna.text(ACTION, ActionItem.DUE)).isEqualTo("2018-12-01");
        assertThat(conflicts.problem().get()).isEmpty();
    }

    @Test
    void aDeletionAgainstAnEditAsksToKeepOrDelete() {
        bob.delete(Desk.FIRST);
        anna.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        meet();
        assertThat(shown().sentence()).isEqualTo("Bob deleted recommendation 1; Anna edited it without knowing.");
        assertThat(shown().cards()).extracting(Card::keep).containsExactlyInAnyOrder("Delete it", "Keep it");
        assertThat(shown().ways().third()).isEmpty();
        conflicts.third();
        assertThat(conflicts.writing().get()).isFalse();
        conflicts.keep(of("Bob Moss deleted it"));
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("(deleted)");
    }

    @Test
    void anotherVersionThatArrivesMeanwhileIsSaidAndWhatIsTypedStays() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        meet();
        conflicts.third();
        conflicts.result().set("Typed so far");
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(Desk.file("start"));
        cho.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Cho's");
        anna.take(cho.send("c"));
        sync.rest();
        assertThat(conflicts.told().get()).isEqualTo("Somebody changed this meanwhile. Here is how it stands now.");
        assertThat(shown().cards()).hasSize(3);
        assertThat(shown().sentence()).contains(" all changed the short detail of recommendation 1 since ");
        assertThat(conflicts.result().get()).isEqualTo("Typed so far");
        assertThat(conflicts.writing().get()).isTrue();
    }

    @Test
    void aDecisionOnWhatIsNoLongerSoIsRefusedAndShownAnew() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        meet();
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(Desk.file("start"));
        cho.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Cho's");
        anna.take(cho.send("c"));
        conflicts.keep(0); // before the screen has followed
        assertThat(conflicts.problem().get()).isEqualTo("This conflict changed while it was shown, so look at it again. Nothing was changed.");
        assertThat(shown().cards()).hasSize(3);
        assertThat(conflicts.count().get()).isEqualTo(1);
        conflicts.keep(0);
        assertThat(conflicts.count().get()).isZero();
    }

    @Test
    void aConflictThatWhatArrivedSettledIsSaidToBe() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        meet();
        bob.take(anna.send("a"));
        var bobs = new ASyncScreen(bob);
        bobs.model.conflicts().keep(0);
        anna.take(bob.send("b2"));
        sync.rest();
        assertThat(conflicts.current().get()).isEmpty();
        assertThat(conflicts.told().get()).isEqualTo("The conflict that was shown here is settled: what arrived decided it.");
    }

    @Test
    void nextAndPreviousGoRoundAndAFieldsConflictIsFound() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        clash(Desk.SECOND, "Bob's two", "Anna's two");
        bob.copy.save(view -> List.of(view.set(Desk.SECOND, Recommendation.NUMBER, JsonValue.of(12))));
        anna.copy.save(view -> List.of(view.set(Desk.SECOND, Recommendation.NUMBER, JsonValue.of(22))));
        meet();
        assertThat(conflicts.at().get()).isZero();
        conflicts.previous();
        assertThat(conflicts.at().get()).isEqualTo(2);
        conflicts.next();
        assertThat(conflicts.at().get()).isZero();
        sync.model.openConflict(Desk.SECOND, "number");
        assertThat(sync.model.tab().get()).isEqualTo(ExchangeTab.CONFLICTS);
        assertThat(shown().label()).isEqualTo("Number");
        sync.model.openConflict(Desk.SECOND, "full-text");
        assertThat(conflicts.told().get()).isEqualTo("That conflict is settled already.");
    }

    @Test
    void editsApartAreProposedAndAcceptedUnchanged() {
        clash(Desk.FIRST, "Publish a short statement of remit", "Publish a statement of remit and mission");
        meet();
        assertThat(shown().proposal().orElseThrow().text()).isEqualTo("Publish a short statement of remit and mission");
        assertThat(shown().overlap()).isEmpty();
        conflicts.third();
        assertThat(conflicts.result().get()).isEqualTo("Publish a short statement of remit and mission");
        conflicts.leaveThird();
        conflicts.accept();
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a short statement of remit and mission");
        assertThat(conflicts.count().get()).isZero();
    }

    @Test
    void editsOfTheSameWordsAreMarkedAndNothingIsProposed() {
        clash(Desk.FIRST, "Publish a statement of mission", "Publish a statement of purpose");
        meet();
        assertThat(shown().proposal()).isEmpty();
        assertThat(shown().overlap()).isEqualTo("Both changed the same words, so nothing is proposed.");
        assertThat(shown().cards().get(of("Bob Moss")).blocks().getFirst().spans()).containsExactly(
                new Card.Span(List.of(new Piece(Fate.SAME, "Publish a statement of")), false),
                new Card.Span(List.of(new Piece(Fate.SAME, " "), new Piece(Fate.REMOVED, "remit"), new Piece(Fate.ADDED, "mission")), true));
        conflicts.accept();
        assertThat(conflicts.count().get()).isEqualTo(1);
    }

    @Test
    void theNumberAfterTheLastVersionKeepsBothTexts() {
        bob.set(Desk.FIRST, Recommendation.PHASE_NOTES, "Bob's");
        anna.set(Desk.FIRST, Recommendation.PHASE_NOTES, "Anna's");
        meet();
        assertThat(shown().ways().both()).isEqualTo("Keep both");
        conflicts.keep(2);
        assertThat(anna.text(Desk.FIRST, Recommendation.PHASE_NOTES).split("\n\n")).containsExactlyInAnyOrder("Bob's", "Anna's");
        assertThat(conflicts.count().get()).isZero();
    }

    @Test
    void aConflictGoesOnTheNextAgendaAndStaysOpen() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        anna.copy.save(view -> List.of(view.set(Meeting.id(44), Meeting.NUMBER, JsonValue.of(44)),
                view.set(Meeting.id(44), Meeting.DATE, JsonValue.of("2019-01-10"))));
        meet();
        assertThat(conflicts.agenda().possible().get()).isTrue();
        conflicts.decideInMeeting();
        sync.rest();
        assertThat(conflicts.told().get()).isEqualTo("It is on the agenda of Meeting 44, 10 January 2019, and stays open here until it is decided.");
        assertThat(conflicts.agenda().on().get()).isEqualTo("On the agenda of Meeting 44, 10 January 2019");
        conflicts.agenda().openMeeting();
        assertThat(sync.ways.meetings).containsExactly(Meeting.id(44));
        assertThat(conflicts.agenda().possible().get()).isFalse();
        assertThat(conflicts.count().get()).isEqualTo(1);
        assertThat(anna.copy.<List<String>>read(view -> view.things(AgendaItem.KIND).stream().map(item -> item.textOrEmpty(AgendaItem.TITLE)).toList()))
                .containsExactly("Decide the short detail of recommendation 1");
        conflicts.decideInMeeting();
        assertThat(anna.copy.<Integer>read(view -> view.things(AgendaItem.KIND).size())).isEqualTo(1);
    }

    @Test
    void withoutAPlannedMeetingThatIsSaid() {
        clash(Desk.FIRST, "Bob's", "Anna's");
        meet();
        conflicts.decideInMeeting();
        assertThat(conflicts.problem().get()).isEqualTo("No meeting is planned. Plan one first; then this can go on its agenda.");
    }
}
