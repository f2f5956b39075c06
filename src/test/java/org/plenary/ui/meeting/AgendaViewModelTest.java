package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.review.Person;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.KeptInMemory;
import org.plenary.feature.meeting.Named;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.OnDemand;
import org.plenary.ui.meeting.CellEdit.Column;

class AgendaViewModelTest {

    private final MemoryCopy copy = AnAgenda.of("Welcome", "- Roll call", "Review", "AOB");
    private final AMeetingsScreen screen = AMeetingsScreen.of(copy);
    private final AgendaViewModel agenda = screen.model.agenda();
    private final AgendaEditing editing = agenda.editing();
    private final AgendaDeeds deeds = agenda.deeds();

    @Test
    void aTitleIsTypedWhereItStands() {
        screen.take("Review");
        editing.begin(Column.TITLE);
        editing.now().get().orElseThrow().field().text().set("Review of the 28");
        assertThat(editing.finish()).isTrue();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "2 Review of the 28", "3 AOB");
        assertThat(screen.model.deeds().undoable().get()).isEqualTo("new title for “Review”");
    }

    @Test
    void aDigitBeginsTheMinutesAndALetterTheTitle() {
        screen.take("Review");
        editing.beginWith("2");
        editing.now().get().orElseThrow().field().text().set("25");
        editing.finish();
        editing.beginWith("X");
        assertThat(editing.now().get()).get().extracting(CellEdit::column, edit -> edit.field().text().get()).containsExactly(Column.TITLE, "X");
        editing.cancel();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "2 Review 25", "3 AOB");
    }

    @Test
    void minutesThatAreNoneStayOpenWithTheReason() {
        editing.begin(Column.MINUTES);
        editing.now().get().orElseThrow().field().text().set("long");
        assertThat(editing.finish()).isFalse();
        assertThat(editing.now().get().orElseThrow().field().problem().get()).isEqualTo("long is no whole number. Type it in digits, like 15.");
    }

    @Test
    void aNewItemFollowsTheOneInHandAndIsOneDeed() {
        screen.take("Review");
        deeds.add();
        editing.now().get().orElseThrow().field().text().set("Work plan");
        editing.finish();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "2 Review", "3 Work plan", "4 AOB");
        assertThat(screen.model.deeds().undoable().get()).isEqualTo("add “Work plan”");
        screen.model.deeds().undo();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "2 Review", "3 AOB");
        screen.model.deeds().redo();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "2 Review", "3 Work plan", "4 AOB");
    }

    @Test
    void oneNewItemAfterTheOtherIsTypedWithoutLeavingTheKeys() {
        deeds.add();
        editing.now().get().orElseThrow().field().text().set("One");
        deeds.indent();
        deeds.add();
        editing.now().get().orElseThrow().field().text().set("Two");
        editing.finish();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "1 b One", "1 c Two", "2 Review", "3 AOB");
    }

    @Test
    void aNewItemWithoutATitleGoesAwayAgain() {
        deeds.add();
        editing.cancel();
        deeds.add();
        editing.finish();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "2 Review", "3 AOB");
        assertThat(screen.model.deeds().undoable().get()).isEmpty();
    }

    @Test
    void theItemInHandStaysInHandWhileItMoves() {
        screen.take("Welcome");
        deeds.moveDown();
        deeds.moveDown();
        deeds.moveDown();
        assertThat(screen.lines()).containsExactly("1 Review", "2 AOB", "3 Welcome", "3 a Roll call");
        assertThat(agenda.row().orElseThrow().title().text()).isEqualTo("Welcome");
        screen.model.deeds().undo();
        assertThat(screen.lines()).containsExactly("1 Review", "2 Welcome", "2 a Roll call", "3 AOB");
        assertThat(screen.notices.told).containsExactly("Undone: move “Welcome” – Redo");
    }

    @Test
    void aFourthLevelIsToldAndNotMade() {
        screen.take("Review");
        deeds.indent();
        deeds.indent();
        screen.take("AOB");
        deeds.indent();
        deeds.indent();
        deeds.indent();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "1 a i Review", "1 a ii AOB");
        deeds.indent();
        assertThat(screen.notices.told).last().isEqualTo("An agenda has three levels: 1, a, i. Nothing was changed.");
    }

    @Test
    void deletingOffersUndoAndTakesTheNextInHand() {
        screen.take("Welcome");
        deeds.delete();
        assertThat(screen.lines()).containsExactly("1 Review", "2 AOB");
        assertThat(agenda.row().orElseThrow().title().text()).isEqualTo("Review");
        assertThat(screen.notices.told).containsExactly("Deleted “Welcome” and 1 item below it. – Undo");
        screen.notices.act();
        assertThat(screen.lines()).containsExactly("1 Welcome", "1 a Roll call", "2 Review", "3 AOB");
    }

    @Test
    void undoingWhatSomebodyChangedSinceSaysSo() {
        screen.take("Review");
        screen.take("Welcome");
        deeds.setKind("procedure");
        AnAgenda.set(copy, AnAgenda.item("Welcome"), AgendaItem.ITEM_KIND, JsonValue.of("break"));
        screen.model.deeds().undo();
        assertThat(screen.notices.told).containsExactly("Somebody has changed this since, so nothing was undone.");
        assertThat(agenda.row().orElseThrow().kind()).isEqualTo("break");
    }

    @Test
    void kindAndPresenterAreChosen() {
        AnAgenda.set(copy, Person.id("bob"), Person.NAME, JsonValue.of("Bob"));
        screen.take("AOB");
        deeds.setKind("any-other-business");
        deeds.setPresenter(Optional.of(new Named(Person.id("bob"), "Bob")));
        assertThat(agenda.row()).get().extracting(AgendaRow::kind, AgendaRow::presenter)
                .containsExactly("any-other-business", Optional.of(new Named(Person.id("bob"), "Bob")));
        deeds.setPresenter(Optional.empty());
        assertThat(agenda.row().orElseThrow().presenter()).isEmpty();
    }

    @Test
    void anImportWhileATitleIsTypedLeavesTheTextAloneAndShowsTheConflictAfterwards() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(copy);
        AnAgenda.set(bob, AnAgenda.item("Review"), AgendaItem.TITLE, JsonValue.of("Bob's title"));
        AnAgenda.arrange(bob).moveUp(AnAgenda.MEETING, AnAgenda.item("Review"));
        screen.take("Review");
        editing.begin(Column.TITLE);
        editing.now().get().orElseThrow().field().text().set("Anna's title");
        copy.receive(bob);
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(editing.now().get().orElseThrow().field().text().get()).isEqualTo("Anna's title");
        assertThat(agenda.row().orElseThrow().number()).isEqualTo("1");
        editing.finish();
        assertThat(agenda.row().orElseThrow().contested()).containsExactly("title");
        editing.begin(Column.TITLE);
        assertThat(editing.now().get()).isEmpty();
        assertThat(screen.notices.told).containsExactly("People wrote different things here. Press “Conflict” to settle it first.");
    }

    @Test
    void anItemThatWasDeletedWhileItsTitleIsTypedKeepsWhatWasTyped() {
        MemoryCopy bob = MemoryCopy.of("bob");
        bob.receive(copy);
        AnAgenda.arrange(bob).delete(AnAgenda.MEETING, AnAgenda.item("Review"));
        screen.take("Review");
        editing.begin(Column.TITLE);
        editing.now().get().orElseThrow().field().text().set("Still typed");
        copy.receive(bob);
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(screen.lines()).contains("2 Still typed");
        assertThat(AnAgenda.row(copy, "Still typed").contested()).containsExactly("_deleted");
    }

    @Test
    void aSecondEditBeforeTheFirstIsSavedMakesNoConflictWithOneself() {
        OnDemand later = new OnDemand();
        AMeetingsScreen slow = AMeetingsScreen.of(copy, new KeptInMemory(), later);
        runAll(later);
        AgendaEditing typing = slow.model.agenda().editing();
        slow.take("Review");
        typing.begin(Column.TITLE);
        typing.now().get().orElseThrow().field().text().set("First");
        typing.finish();
        typing.begin(Column.TITLE);
        assertThat(typing.now().get()).as("the first is on its way").isEmpty();
        later.runNext();
        typing.begin(Column.TITLE);
        assertThat(typing.now().get().orElseThrow().field().text().get()).isEqualTo("First");
        typing.now().get().orElseThrow().field().text().set("Second");
        typing.finish();
        runAll(later);
        assertThat(AnAgenda.row(copy, "Second").contested()).isEmpty();
    }

    @Test
    void aRecoveredItemIsTakenBack() {
        copy.save(view -> List.of(view.delete(AnAgenda.item("Welcome"))));
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(agenda.rows()).extracting(AgendaRow::recovered).containsExactly(false, false, true);
        screen.take("Roll call");
        deeds.takeBack();
        assertThat(screen.lines()).containsExactly("1 Review", "2 AOB", "3 Roll call");
    }

    @Test
    void aNewItemIsOpenedForTypingThoughAnotherReadingOvertakesItsOwn() {
        OnDemand later = new OnDemand();
        AMeetingsScreen slow = AMeetingsScreen.of(copy, new KeptInMemory(), later);
        runAll(later);
        slow.model.agenda().deeds().add();
        later.runNext();
        slow.model.read();
        runAll(later);
        assertThat(slow.model.agenda().editing().now().get()).isPresent();
    }

    private static void runAll(OnDemand later) {
        while (later.running().get() > 0) {
            later.runNext();
        }
    }
}
