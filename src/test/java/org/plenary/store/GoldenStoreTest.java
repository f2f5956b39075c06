package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** A data folder as the first version made it: every later version opens it to the same view. Its files never change. */
class GoldenStoreTest {

    private static final Hash VIEW = Hash.parse("sha256-81SJO05fWQCe5SM03yNhV4zdRt_BRjpxfTA6aL4Dsp8").orElseThrow();

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void aCopyOfTheGoldenStore() throws IOException, URISyntaxException {
        Path golden = Path.of(GoldenStoreTest.class.getResource("/store/golden/store-1/journal").toURI()).getParent();
        desk = new Desk(folder.resolve("store-1"), 9);
        try (var files = Files.walk(golden)) {
            for (Path file : files.toList()) {
                Files.copy(file, desk.folder().resolve(golden.relativize(file).toString()));
            }
        }
    }

    private static void assertHoldsAll(LocalCopy copy) {
        assertThat(copy.review()).contains(Desk.REVIEW);
        assertThat(Desk.view(copy)).isEqualTo(VIEW);
        LocalCopy.Proof proof = copy.check();
        assertThat(List.of(proof.changes(), proof.applied(), proof.pending(), proof.writers())).containsExactly(13, 12, 1, 4);
        assertThat(proof.problems().stream().filter(problem -> !problem.startsWith("The index did not agree"))).containsExactly(
                "Writer 8crdjsam gave the number 3 twice; both changes are kept.");
        assertThat(Desk.text(copy, GoldenStore.DRAFT, SmallKinds.DRAFT_TEXT)).isEqualTo("What Anna thinks");
        assertThat(Desk.text(copy, "recommendation/ssr1-4", SmallKinds.SHORT_DETAIL)).endsWith("– ü 漢字 🎓");
        assertThat(Desk.text(copy, "recommendation/ssr1-6", SmallKinds.SHORT_DETAIL)).isEqualTo("written on a copy of the disk");
        assertThat(copy.<List<String>>read(view -> view.log(Scope.SHARED).contested().stream().map(r -> r.entity()).toList()))
                .containsExactly(GoldenStore.CONTESTED);
        assertThat(copy.<Boolean>read(view -> view.find(GoldenStore.DELETED).isEmpty())).isTrue();
        assertThat(copy.<List<Fork>>read(view -> List.copyOf(view.log(Scope.SHARED).forks()))).hasSize(1);
        assertThat(copy.receipts()).singleElement().matches(receipt -> receipt.files().equals(List.of("bob.bundle.json", "cleo")));
        assertThat(copy.signatures()).singleElement().matches(signature -> signature.key().equals("a key that nobody has"));
        assertThat(copy.writtenHere()).hasSize(1);
    }

    @Test
    void theStoreOfVersionOneIsOpenedAsItWasMeant() {
        try (LocalCopy copy = desk.open()) {
            assertHoldsAll(copy);
        }
    }

    @Test
    void itsJournalAloneIsEnough() throws IOException {
        Files.delete(desk.index());
        try (LocalCopy copy = desk.open()) {
            assertHoldsAll(copy);
        }
    }

    @Test
    void itIsReadWithoutBeingTouched() {
        var bytes = desk.bytes();
        try (LocalCopy copy = desk.reading()) {
            assertHoldsAll(copy);
        }
        assertThat(desk.bytes()).isEqualTo(bytes);
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedAgain() {
        assertThat(new UnsavedText(desk.folder(), Desk.JSON, () -> Copy.START).all()).singleElement()
                .matches(kept -> kept.text().equals("typed and not saved") && kept.editor().entity().equals(GoldenStore.CONTESTED));
    }

    @Test
    void workGoesOnInIt() {
        try (LocalCopy copy = desk.open()) {
            Desk.value(Desk.set(copy, "recommendation/ssr1-2", SmallKinds.SHORT_DETAIL, "years later"));
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.text(copy, "recommendation/ssr1-2", SmallKinds.SHORT_DETAIL)).isEqualTo("years later");
        }
    }
}
