package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

class CheckTest {

    private static final String ONE = "recommendation/ssr1-1";
    private static final String BUILT_AGAIN = "The index did not agree with the journal; it was built again from it, nothing is lost.";

    @TempDir
    private Path folder;
    private Desk desk;
    private LocalCopy copy;

    @BeforeEach
    void anOpenReview() {
        desk = new Desk(folder);
        copy = desk.begun();
        Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "second"));
    }

    @Test
    void aSoundStoreHasNoProblems() {
        assertThat(copy.check()).isEqualTo(new LocalCopy.Proof(3, 3, 0, 1, Desk.view(copy), List.of()));
        copy.close();
    }

    @Test
    void aJournalFileThatVanishesUnderneathIsWrittenAgain() throws Exception {
        Hash view = Desk.view(copy);
        Files.delete(desk.segments().getFirst());
        assertThat(copy.check().problems()).containsExactly(
                "Changes that were missing from the journal: 3; they were written to it again, nothing is lost.",
                BUILT_AGAIN);
        assertThat(copy.check().problems()).isEmpty();
        copy.close();
        Files.delete(desk.index());
        try (LocalCopy again = desk.open()) {
            assertThat(Desk.view(again)).isEqualTo(view);
        }
    }

    @Test
    void aLineThatOnlyTheJournalHasIsShown() throws Exception {
        Change last = copy.read(view -> List.copyOf(view.log(Scope.SHARED).changes()).getLast());
        Change next = Change.write(last.writer(), last.seq() + 1, last.at(), last.by(), last.hash(), copy.read((View view) ->
                List.of(view.set(ONE, SmallKinds.SHORT_DETAIL, JsonValue.of("its force had failed")))));
        Path segment = desk.segments().getFirst();
        Files.writeString(segment, Files.readString(segment) + next.line() + "\n");
        assertThat(copy.check().problems()).containsExactly("Changes in the journal that were not shown, because writing them had been"
                + " reported as failed: 1; they are shown now.", BUILT_AGAIN);
        assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("its force had failed");
        assertThat(copy.check().problems()).isEmpty();
        copy.close();
    }

    @Test
    void aForkIsNamedAndBothChangesStay() {
        Copy bob = Copy.of("bob-ray");
        Copy resumed = Copy.of("bob-ray");
        Change one = bob.set(ONE, SmallKinds.SHORT_DETAIL, "one snapshot");
        resumed.set(ONE, SmallKinds.SHORT_DETAIL, "the other");
        Desk.value(copy.add(List.of(Desk.bundle(List.copyOf(bob.shared().changes())),
                Desk.bundle(List.copyOf(resumed.shared().changes()))), List.of("a", "b")));
        assertThat(copy.check().problems()).containsExactly("Writer " + one.writer() + " gave the number 2 twice; both changes are kept.");
        assertThat(copy.check().changes()).isEqualTo(6);
        copy.close();
    }

    @Test
    void aForgedFirstChangeDoesNotHideWhatATeamShares() {
        Copy bob = Copy.of("bob-ray");
        bob.set(ONE, SmallKinds.SHORT_DETAIL, "for everybody");
        Change first = bob.shared().changes().iterator().next();
        Change forged = Writer.start(first.writer(), new WriterStatement("anna-keller", Scope.OWN, "", "", "", ""), first.at()).first();
        Desk.value(copy.add(List.of(Desk.bundle(List.copyOf(bob.shared().changes()))), List.of("honest")));
        Hash view = Desk.view(copy);
        Desk.value(copy.add(List.of(Desk.bundle(List.of(forged))), List.of("forged")));
        assertThat(Desk.view(copy)).isEqualTo(view);
        copy.close();
        try (LocalCopy again = desk.open()) {
            assertThat(Desk.view(again)).isEqualTo(view);
            assertThat(again.<Hash>read(v -> ViewHash.of(v.log(Scope.SHARED)))).isEqualTo(view);
        }
    }

    @Test
    void aChangeThatNamesAWrongPredecessorIsNamed() {
        Copy bob = Copy.of("bob-ray");
        Change two = bob.set(ONE, SmallKinds.SHORT_DETAIL, "two");
        Change wrong = Change.write(two.writer(), 7, two.at(), "bob-ray", two.hash(), List.of());
        Desk.value(copy.add(List.of(Desk.bundle(List.copyOf(bob.shared().changes()))), List.of("a")));
        Desk.value(copy.add(List.of(Desk.bundle(List.of(wrong))), List.of("b")));
        assertThat(copy.check().problems()).containsExactly("Change 7 of writer " + two.writer()
                + " (bob-ray) names a change before it that is not the one before it; it waits.");
        copy.close();
    }
}
