package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** Files that are lost, or cut at thirty places: what the journal and the index have between them is there, what is lost is named. */
@Tag("proof")
class DamagedFilesTest {

    private static final int CUTS = 30;

    @TempDir
    private Path folder;
    private Desk desk;
    private List<Change> ofBob;
    private Hash view;

    @BeforeEach
    void aReviewWithAnImport() {
        desk = new Desk(folder);
        Copy bob = Copy.of("bob-ray");
        for (int i = 0; i < 5; i++) {
            bob.set("recommendation/ssr1-2", SmallKinds.SHORT_DETAIL, "Name an owner, " + i);
        }
        ofBob = List.copyOf(bob.shared().changes());
        try (LocalCopy copy = desk.begun()) {
            Desk.value(copy.add(List.of(Desk.bundle(ofBob)), List.of("bob.bundle.json")));
            Desk.value(Desk.set(copy, "recommendation/ssr1-1", SmallKinds.SHORT_DETAIL, "after it"));
            view = Desk.view(copy);
        }
    }

    private static byte[] cut(byte[] whole, int cut) {
        return Arrays.copyOf(whole, (int) ((long) whole.length * cut / CUTS));
    }

    @Test
    void anIndexCutAnywhereCostsNothing() {
        byte[] whole = Desk.read(desk.index());
        for (int cut = 0; cut < CUTS; cut++) {
            Desk.write(desk.index(), cut(whole, cut));
            try (LocalCopy copy = desk.open()) {
                assertThat(Desk.view(copy)).as("cut %d", cut).isEqualTo(view);
                copy.check(); // tells what the start mended
                assertThat(copy.check().problems()).isEmpty();
            }
            assertThat(desk.segments()).hasSize(2);
        }
    }

    @Test
    void anImportCutAnywhereComesBackFromTheIndex() throws Exception {
        byte[] index = Desk.read(desk.index());
        Path segment = desk.segment("import-");
        byte[] whole = Desk.read(segment);
        for (int cut = 0; cut < CUTS; cut++) {
            Desk.write(segment, cut(whole, cut));
            Desk.write(desk.index(), index);
            try (LocalCopy copy = desk.open()) {
                assertThat(Desk.view(copy)).as("cut %d", cut).isEqualTo(view);
                assertThat(copy.check().problems()).as("cut %d", cut).anyMatch(problem -> problem.contains("found in the index"));
            }
            Files.delete(desk.segment("recovery-"));
        }
    }

    @Test
    void anImportCutAnywhereAndNoIndexIsNamedAndComesBackWithItsBundle() throws Exception {
        Path segment = desk.segment("import-");
        byte[] whole = Desk.read(segment);
        for (int cut = 0; cut < CUTS; cut++) {
            Desk.write(segment, cut(whole, cut));
            Files.delete(desk.index());
            try (LocalCopy copy = desk.open()) {
                assertThat(Desk.text(copy, "recommendation/ssr1-1", SmallKinds.SHORT_DETAIL)).isEqualTo("after it");
                String name = segment.getFileName().toString().replace(".jsonl", "");
                assertThat(copy.check().problems()).as("cut %d", cut).anyMatch(problem -> problem.contains(name));
                Desk.value(copy.add(List.of(Desk.bundle(ofBob)), List.of("bob.bundle.json")));
                assertThat(Desk.view(copy)).as("cut %d", cut).isEqualTo(view);
            }
            for (Path file : desk.segments()) {
                if (file.getFileName().toString().startsWith("import-") && !file.equals(segment)) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void aLostImportComesBackFromTheIndexOrWithItsBundle() throws Exception {
        Path segment = desk.segment("import-");
        Files.delete(segment);
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(view);
        }
        Files.delete(desk.segment("recovery-"));
        Files.delete(desk.index());
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.text(copy, "recommendation/ssr1-1", SmallKinds.SHORT_DETAIL)).isEqualTo("after it");
            Desk.value(copy.add(List.of(Desk.bundle(ofBob)), List.of("bob.bundle.json")));
            assertThat(Desk.view(copy)).isEqualTo(view);
        }
    }
}
