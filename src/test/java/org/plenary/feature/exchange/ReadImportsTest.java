package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.recommendation.Recommendation;

class ReadImportsTest {

    @TempDir
    private Path folder;

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();

    @Test
    void theNewestImportComesFirstWithNamesAndWhereItsFileIs() throws IOException {
        anna.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        Path file = Files.createFile(folder.resolve("a.bundle.json"));
        bob.files.put(file, bob.files.at(anna.send("a")));
        bob.take(file);
        List<PastImport> past = new ReadImports(bob.copy).all();
        assertThat(past).extracting(PastImport::files).containsExactly(List.of("a.bundle.json"), List.of("start.bundle.json"));
        assertThat(past).extracting(PastImport::from).containsExactly(List.of("Anna Keller"), List.of("Anna Keller"));
        assertThat(past).extracting(PastImport::stillThere).containsExactly(List.of(file.toAbsolutePath()), List.of());
        assertThat(past.getFirst().receipt().added()).isEqualTo(1);
    }

    @Test
    void aHostileFileNameIsShownHarmlessly() {
        anna.copy.add(List.of(bob.files.at(bob.send("b"))), List.of("x"));
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        anna.copy.add(List.of(bob.files.at(bob.send("b2"))), List.of("../../\u202Egnp.\"exe\n"));
        assertThat(new ReadImports(anna.copy).all().getFirst().files()).containsExactly("\uFFFDgnp.\"exe\uFFFD");
    }
}
