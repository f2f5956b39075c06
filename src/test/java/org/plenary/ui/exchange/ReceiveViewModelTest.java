package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.PastImport;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.ui.kit.WordDiff.Fate;
import org.plenary.ui.kit.WordDiff.Piece;

class ReceiveViewModelTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final ASyncScreen sync = new ASyncScreen(anna).open();
    private final ReceiveViewModel receive = sync.model.receiving();

    private Path bobsFile() {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Publish one statement of remit");
        bob.set(Recommendation.id("ssr1", 3), Recommendation.SHORT_DETAIL, "State who does what");
        return bob.send("b");
    }

    private ShownPreview shown() {
        return receive.preview().get().orElseThrow();
    }

    private List<String> tree() {
        return shown().tree().stream().flatMap(group -> Stream.concat(Stream.of(group.words() + " " + group.count()),
                group.branches().stream().flatMap(kind -> kind.branches().stream()).map(Branch::words))).toList();
    }

    @Test
    void filesAreShownBeforeAnythingIsApplied() {
        var before = anna.copy.check();
        sync.model.preview(List.of(bobsFile()));
        assertThat(sync.model.tab().get()).isEqualTo(ExchangeTab.RECEIVE);
        assertThat(shown().from()).isEqualTo("From Bob Moss, made 5 January 2019 09:45 UTC");
        assertThat(shown().counts()).isEqualTo("3 changes are new. 3 changes are here already.");
        assertThat(tree()).containsExactly("Changed 1", "Recommendation 1", "New 1", "Recommendation ssr1-3", "Already here 105");
        assertThat(anna.copy.check()).isEqualTo(before);
    }

    @Test
    void aSenderWhoseWordsMatchIsTakenAndKnownFromThenOn() {
        sync.model.preview(List.of(bobsFile()));
        assertThat(shown().questions()).extracting(TrustQuestion::title).containsExactly("Is this Bob Moss?");
        assertThat(shown().apply()).isEqualTo("Apply 3 changes");
        sync.take(SenderAnswer.MATCH);
        assertThat(receive.preview().get()).isEmpty();
        assertThat(receive.applied().get().orElseThrow().sentence()).isEqualTo("3 changes applied from Bob Moss");
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish one statement of remit");
        bob.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        sync.model.preview(List.of(bob.send("b2")));
        assertThat(shown().questions()).isEmpty();
        assertThat(shown().apply()).isEqualTo("Apply 1 change");
    }

    @Test
    void notNowChangesNothing() {
        sync.model.preview(List.of(bobsFile()));
        receive.close();
        assertThat(receive.preview().get()).isEmpty();
        assertThat(anna.copy.receipts()).isEmpty();
    }

    @Test
    void aThingOpensBeforeAndAfter() {
        sync.model.preview(List.of(bobsFile()));
        Row first = shown().preview().rows().getFirst();
        receive.select(Optional.of(first));
        assertThat(receive.detail().get()).contains(new Detail(first, "Recommendation 1", "Changed by Bob Moss.", List.of(
                new DetailPart("Short detail", "", List.of(new Piece(Fate.SAME, "Publish "), new Piece(Fate.REMOVED, "a"),
                        new Piece(Fate.ADDED, "one"), new Piece(Fate.SAME, " statement of remit")), false, Optional.of("short-detail")))));
        receive.select(Optional.empty());
        assertThat(receive.detail().get()).isEmpty();
    }

    @Test
    void theSameFileAgainIsNothingToDo() {
        Path file = bobsFile();
        sync.model.preview(List.of(file));
        sync.take(SenderAnswer.MATCH);
        sync.model.preview(List.of(file));
        assertThat(shown().isNothingNew()).isTrue();
        sync.take(SenderAnswer.MATCH);
        assertThat(anna.copy.receipts()).hasSize(1);
    }

    @Test
    void aBrokenFileIsSaidAndTakesTheOldPreviewAway() {
        sync.model.preview(List.of(bobsFile()));
        sync.model.preview(List.of(Path.of("broken.bundle.json")));
        assertThat(receive.problem().get()).isEqualTo("This file is not a Plenary bundle. Nothing was changed.");
        assertThat(receive.preview().get()).isEmpty();
    }

    @Test
    void anImportIsUndoneAfterItWasShownWhatThatDoes() {
        sync.model.preview(List.of(bobsFile()));
        sync.take(SenderAnswer.MATCH);
        anna.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Anna's, later");
        receive.undoApplied();
        var undoing = receive.imports().undoing().get().orElseThrow();
        assertThat(undoing.plan().back()).hasSize(2);
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish one statement of remit");
        receive.imports().confirm();
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish a statement of remit");
        assertThat(anna.text(Desk.SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Anna's, later");
        assertThat(receive.imports().done().get()).isEqualTo("2 values were put back");
        assertThat(receive.imports().undoing().get()).isEmpty();
    }

    @Test
    void leavingAnUndoingChangesNothing() {
        sync.model.preview(List.of(bobsFile()));
        sync.take(SenderAnswer.MATCH);
        receive.undoApplied();
        receive.imports().leave();
        assertThat(receive.imports().undoing().get()).isEmpty();
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Publish one statement of remit");
    }

    @Test
    void theHistoryTellsFromWhomAndWhen() {
        sync.model.preview(List.of(bobsFile()));
        sync.take(SenderAnswer.MATCH);
        sync.rest();
        List<PastImport> all = receive.imports().all();
        assertThat(all).hasSize(1);
        assertThat(receive.imports().words(all.getFirst())).isEqualTo("3 changes from Bob Moss, received 20 Nov 2026, 09:00");
        assertThat(all.getFirst().files()).containsExactly("b.bundle.json");
    }
}
