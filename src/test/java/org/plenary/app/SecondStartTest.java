package org.plenary.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.Limits;
import org.plenary.store.InstanceInbox;

class SecondStartTest {

    @TempDir
    private Path data;
    private InstanceInbox inbox;

    @BeforeEach
    void anInbox() {
        inbox = new InstanceInbox(data, new JacksonText(Limits.STANDARD), InstantSource.system(), new Random(7));
    }

    @Test
    void aWindowTakesTheFiles() {
        List<Path> files = List.of(Path.of("a.bundle.json").toAbsolutePath(), Path.of("b.bundle.zip").toAbsolutePath());
        CompletableFuture<List<List<Path>>> window = CompletableFuture.supplyAsync(() -> {
            List<List<Path>> taken = List.of();
            while (taken.isEmpty()) {
                taken = inbox.take();
                Thread.onSpinWait();
            }
            return taken;
        });
        assertThat(new SecondStart(data, inbox, SecondStart.PATIENCE).handOver(files)).isTrue();
        assertThat(window.join()).containsExactly(files);
    }

    @Test
    void whereNoWindowListensTheRequestIsWithdrawn() {
        assertThat(new SecondStart(data, inbox, 1).handOver(List.of())).isFalse();
        assertThat(inbox.take()).isEmpty();
    }
}
