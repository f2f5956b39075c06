package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceInboxTest {

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final SplittableRandom random = new SplittableRandom(1);

    private InstanceInbox inbox() {
        now = now.plusMillis(1);
        return new InstanceInbox(folder, Desk.JSON, () -> now, random);
    }

    @Test
    void nothingWasHandedAtFirst() {
        assertThat(inbox().take()).isEmpty();
    }

    @Test
    void requestsComeOnceAndInTheirOrder() throws Exception {
        Path strange = Path.of("a \"b\"\n.bundle.json");
        inbox().hand(List.of(strange, Path.of("/tmp/c.bundle.json")));
        inbox().hand(List.of());
        assertThat(inbox().take()).containsExactly(List.of(strange.toAbsolutePath(), Path.of("/tmp/c.bundle.json").toAbsolutePath()),
                List.of());
        assertThat(inbox().take()).isEmpty();
    }

    @Test
    void anUnreadableRequestMeansOnlyComeToTheFront() throws Exception {
        Files.createDirectory(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/1.json"), "[\"\\u0000\"]");
        Files.writeString(folder.resolve("inbox/2.json"), "{");
        assertThat(inbox().take()).containsExactly(List.of(), List.of());
        assertThat(inbox().take()).isEmpty();
    }
}
