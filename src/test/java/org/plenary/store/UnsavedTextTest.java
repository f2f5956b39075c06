package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;

class UnsavedTextTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final OpenEditor EDITOR = new OpenEditor("answer/ssr1-14/anna-keller/q3", "text",
            List.of(new Dot("k7qm3xab", 3, "0123456789abcdef")));
    private static final OpenEditor OTHER = new OpenEditor("Meeting/../..\\x", "text", List.of());

    @TempDir
    private Path folder;

    private UnsavedTexts texts() {
        return new UnsavedText(folder, Desk.JSON, InstantSource.fixed(NOW));
    }

    @Test
    void nothingIsKeptAtFirst() {
        assertThat(texts().all()).isEmpty();
    }

    @Test
    void theLastTextOfEachFieldIsKeptWithTheHeadsItGrewFrom() {
        texts().keep(EDITOR, "Staff");
        texts().keep(OTHER, "");
        assertThat(texts().keep(EDITOR, "Staffing is\n\"ad\u0001equate\" ☃")).isEqualTo(Outcome.done(true));
        assertThat(texts().all()).containsExactly(new UnsavedTexts.Kept(OTHER, "", NOW),
                new UnsavedTexts.Kept(EDITOR, "Staffing is\n\"ad\u0001equate\" ☃", NOW));
    }

    @Test
    void whatIsDroppedIsGone() {
        texts().keep(EDITOR, "x");
        texts().keep(OTHER, "y");
        texts().drop(EDITOR.entity(), EDITOR.field());
        texts().drop("never", "kept");
        assertThat(texts().all()).extracting(UnsavedTexts.Kept::editor).containsExactly(OTHER);
    }

    @Test
    void aDamagedFileIsSkippedAndStays() throws Exception {
        texts().keep(EDITOR, "good");
        Path damaged = Files.writeString(folder.resolve("unsaved/x.json"), "{\"entity\":");
        Files.writeString(folder.resolve("unsaved/unfinished.json.tmp"), "{}");
        assertThat(texts().all()).hasSize(1);
        assertThat(damaged).exists();
    }

    @Test
    void whereNothingCanBeWrittenOneSentenceSaysSo() throws Exception {
        Files.writeString(folder.resolve("unsaved"), "a file in the way");
        assertThat(Desk.sentence(texts().keep(EDITOR, "x"))).startsWith("What you are typing cannot be kept in ");
        assertThat(texts().all()).isEmpty();
    }
}
