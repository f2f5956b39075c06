package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;
import static org.plenary.feature.meeting.AnAgenda.item;
import static org.plenary.feature.meeting.AnAgenda.lines;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class ArrangeAgendaTest {

    private final MemoryCopy copy = AnAgenda.of("Welcome", "- Roll call", "- SOI", "Review", "- Table", "- - Row", "AOB");
    private final ArrangeAgenda arrange = AnAgenda.arrange(copy);

    @Test
    void anItemMovesAmongItsSiblingsWithThoseBelowIt() {
        arrange.moveDown(MEETING, item("Welcome"));
        assertThat(lines(copy)).containsExactly("Review", "- Table", "- - Row", "Welcome", "- Roll call", "- SOI", "AOB");
        arrange.moveUp(MEETING, item("SOI"));
        assertThat(lines(copy)).containsExactly("Review", "- Table", "- - Row", "Welcome", "- SOI", "- Roll call", "AOB");
    }

    @Test
    void movingPastTheEndsSavesNothing() {
        assertThat(done(arrange.moveUp(MEETING, item("Welcome")))).isEmpty();
        assertThat(done(arrange.moveDown(MEETING, item("AOB")))).isEmpty();
        assertThat(done(arrange.indent(MEETING, item("Welcome")))).isEmpty();
        assertThat(done(arrange.outdent(MEETING, item("Welcome")))).isEmpty();
    }

    @Test
    void indentingHangsAnItemBelowTheOneBeforeIt() {
        arrange.indent(MEETING, item("SOI"));
        arrange.indent(MEETING, item("AOB"));
        assertThat(lines(copy)).containsExactly("Welcome", "- Roll call", "- - SOI", "Review", "- Table", "- - Row", "- AOB");
    }

    @Test
    void aFourthLevelIsRefused() {
        assertThat(arrange.indent(MEETING, item("Review"))).isEqualTo(Outcome.<Optional<Dot>>refused(
                "An agenda has three levels: 1, a, i. Nothing was changed."));
        assertThat(lines(copy)).containsExactly("Welcome", "- Roll call", "- SOI", "Review", "- Table", "- - Row", "AOB");
    }

    @Test
    void outdentingPutsAnItemRightAfterItsParent() {
        arrange.outdent(MEETING, item("Table"));
        assertThat(lines(copy)).containsExactly("Welcome", "- Roll call", "- SOI", "Review", "Table", "- Row", "AOB");
    }

    @Test
    void addingFollowsTheItemInHandAtItsLevel() {
        ArrangeAgenda.Added added = done(arrange.add(MEETING, Optional.of(item("Roll call"))));
        AnAgenda.set(copy, added.id(), AgendaItem.TITLE, JsonValue.of("New"));
        assertThat(lines(copy)).containsExactly("Welcome", "- Roll call", "- New", "- SOI", "Review", "- Table", "- - Row", "AOB");
        assertThat(AnAgenda.row(copy, "New").kind()).isEqualTo("discussion");
    }

    @Test
    void addingWithoutAnItemInHandComesLast() {
        done(arrange.add(MEETING, Optional.empty()));
        assertThat(lines(copy)).endsWith("AOB", "");
    }

    @Test
    void aRepetitionHasThePlanButNotWhatCameOfIt() {
        AnAgenda.minutes(copy, "Table", 20);
        AnAgenda.set(copy, item("Table"), AgendaItem.OUTCOME, JsonValue.of("Agreed"));
        String id = done(arrange.duplicate(MEETING, item("Table"))).id();
        assertThat(lines(copy)).containsExactly("Welcome", "- Roll call", "- SOI", "Review", "- Table", "- - Row", "- Table", "AOB");
        assertThat(copy.<List<Object>>read(view -> List.of(view.find(id).orElseThrow().number(AgendaItem.MINUTES).orElseThrow(),
                view.find(id).orElseThrow().text(AgendaItem.OUTCOME)))).containsExactly(20L, Optional.empty());
    }

    @Test
    void deletingTakesThoseBelowAlongAndUndoingBringsAllBack() {
        List<String> before = lines(copy);
        Dot dot = done(arrange.delete(MEETING, item("Review"))).orElseThrow();
        assertThat(lines(copy)).containsExactly("Welcome", "- Roll call", "- SOI", "AOB");
        Dot undone = done(new UndoChange(copy).undo(dot)).orElseThrow();
        assertThat(lines(copy)).isEqualTo(before);
        done(new UndoChange(copy).undo(undone));
        assertThat(lines(copy)).containsExactly("Welcome", "- Roll call", "- SOI", "AOB");
    }

    @Test
    void undoingAMoveOrAnIndentPutsItBack() {
        List<String> before = lines(copy);
        for (Dot dot : List.of(done(arrange.moveDown(MEETING, item("Welcome"))).orElseThrow(), done(arrange.indent(MEETING, item("AOB"))).orElseThrow())) {
            done(new UndoChange(copy).undo(dot));
        }
        assertThat(lines(copy)).isEqualTo(before);
    }

    @Test
    void aRecoveredItemStaysUntilItIsTakenBack() {
        copy.save(view -> List.of(view.delete(item("Welcome"))));
        assertThat(lines(copy)).containsExactly("Review", "- Table", "- - Row", "AOB", "? Roll call", "? SOI");
        assertThat(done(arrange.moveDown(MEETING, item("Roll call")))).isEmpty();
        assertThat(done(arrange.indent(MEETING, item("SOI")))).isEmpty();
        arrange.takeBack(MEETING, item("Roll call"));
        assertThat(lines(copy)).containsExactly("Review", "- Table", "- - Row", "AOB", "Roll call", "? SOI");
    }

    @Test
    void whatSomebodyDeletedMeanwhileIsLeftAlone() {
        arrange.delete(MEETING, item("AOB"));
        assertThat(done(arrange.moveUp(MEETING, item("AOB")))).isEmpty();
        assertThat(done(arrange.duplicate(MEETING, item("AOB"))).dot()).isEmpty();
        assertThat(lines(copy)).doesNotContain("AOB");
    }
}
