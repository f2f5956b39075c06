package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.PutBackMark;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.ui.exchange.MarksViewModel.State;

class ReceivingMarksTest {

    private static final String THIRD = Recommendation.id("ssr1", 3);

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final ASyncScreen sync = new ASyncScreen(anna).open();
    private final ReceiveViewModel receive = sync.model.receiving();
    private final MarksViewModel marks = receive.marks();

    private Path bobsFile() {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
        bob.set(Desk.FIRST, Recommendation.PHASE_NOTES, "Bob's notes");
        bob.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        bob.set(THIRD, Recommendation.SHORT_DETAIL, "Bob's third");
        return bob.send("b");
    }

    private Row row(String entity) {
        return receive.preview().get().orElseThrow().preview().rows().stream().filter(row -> row.entity().equals(entity)).findFirst().orElseThrow();
    }

    @Test
    void marksAreCountedInTheButtonAndPutBackAfterTheImport() {
        sync.model.preview(List.of(bobsFile()));
        var button = receive.applyWords();
        String verb = receive.preview().get().orElseThrow().apply();
        assertThat(button.getValue()).isEqualTo(verb);
        marks.toggle(row(Desk.FIRST), "short-detail");
        marks.toggle(List.of(row(THIRD)));
        assertThat(button.getValue()).isEqualTo(verb + " and put back 2");
        sync.take(SenderAnswer.MATCH);
        assertThat(receive.applied().get().orElseThrow().sentence()).isEqualTo("5 changes applied from Bob Moss, 2 values put back");
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
        assertThat(anna.text(Desk.FIRST, Recommendation.PHASE_NOTES)).isEqualTo("Bob's notes");
        assertThat(anna.text(THIRD, Recommendation.SHORT_DETAIL)).isEqualTo("(deleted)");
        assertThat(marks.marked().get()).isEmpty();
    }

    @Test
    void aThingIsMarkedAsAWholeOrFieldByField() {
        sync.model.preview(List.of(bobsFile()));
        Row first = row(Desk.FIRST);
        marks.toggle(List.of(first));
        assertThat(marks.state(first)).isEqualTo(State.ALL);
        marks.toggle(first, "short-detail");
        assertThat(marks.marked().get()).isEqualTo(Set.of(PutBackMark.field(Desk.FIRST, "phase-notes")));
        assertThat(marks.state(first)).isEqualTo(State.SOME);
        marks.toggle(first, "phase-notes");
        assertThat(marks.state(first)).isEqualTo(State.NONE);
    }

    @Test
    void aGroupIsMarkedTogetherAndUnmarkedTogether() {
        sync.model.preview(List.of(bobsFile()));
        List<Row> rows = receive.preview().get().orElseThrow().preview().rows();
        marks.toggle(List.of(row(Desk.FIRST)));
        marks.toggle(rows);
        assertThat(marks.marked().get()).hasSize(3);
        marks.toggle(rows);
        assertThat(marks.marked().get()).isEmpty();
    }

    @Test
    void whatWouldBeInConflictCannotBeMarked() {
        Path file = bobsFile();
        anna.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Anna's second");
        sync.model.preview(List.of(file));
        assertThat(MarksViewModel.canMark(row(Desk.SECOND))).isFalse();
        marks.toggle(List.of(row(Desk.SECOND)));
        assertThat(marks.marked().get()).isEmpty();
    }

    @Test
    void leavingThePreviewForgetsTheMarks() {
        sync.model.preview(List.of(bobsFile()));
        marks.toggle(List.of(row(Desk.FIRST)));
        receive.close();
        assertThat(marks.marked().get()).isEmpty();
    }

    @Test
    void conflictsThatArriveLeadToWhereTheyAreSettled() {
        Path file = bobsFile();
        anna.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Anna's second");
        sync.model.preview(List.of(file));
        sync.take(SenderAnswer.MATCH);
        assertThat(receive.applied().get().orElseThrow().conflicts()).isEqualTo(1);
        receive.settle();
        assertThat(sync.model.tab().get()).isEqualTo(ExchangeTab.CONFLICTS);
    }

    @Test
    void theSameThingsStandByPerson() {
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(anna.send("for-cho"));
        cho.set(Desk.SECOND, Recommendation.PHASE_NOTES, "Cho's notes");
        sync.model.preview(List.of(bobsFile(), cho.send("c")));
        assertThat(receive.preview().get().orElseThrow().byPerson()).extracting(branch -> branch.words() + " " + branch.count())
                .containsExactly("Bob Moss 3", "cho 1", "Already here 105");
        Branch bobs = receive.preview().get().orElseThrow().byPerson().getFirst();
        assertThat(bobs.branches()).extracting(branch -> branch.words() + " " + branch.count()).containsExactly("Changed 2", "New 1");
    }

    @Test
    void aReportIsSavedAfterApplyingAndFromTheHistory(@TempDir Path folder) {
        sync.model.preview(List.of(bobsFile()));
        sync.take(SenderAnswer.MATCH);
        sync.rest();
        sync.dialogs.answer(folder.resolve("one.txt"));
        receive.reportApplied();
        assertThat(receive.imports().done().get()).isEqualTo("The report is saved in one.txt");
        sync.dialogs.answer(folder.resolve("two.txt"));
        receive.imports().report(receive.imports().all().getFirst().receipt());
        assertThat(folder.resolve("two.txt")).hasSameTextualContentAs(folder.resolve("one.txt"));
        assertThat(folder.resolve("one.txt")).content().contains("Changed: Recommendation 1", "Short detail", "after: Bob's first");
    }
}
