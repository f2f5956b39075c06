package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.store.InstanceInbox;

/** A start of the program while its window is open already: hands its files over and lets that window come to the front. */
final class SecondStart {

    /** Many times what a window needs, which looks three times a second. */
    static final int PATIENCE = 40;

    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Path inboxFolder;
    private final InstanceInbox inbox;
    private final int looks;

    /** @param looks how many times to look, ten a second, whether the request was taken */
    SecondStart(Path data, InstanceInbox inbox, int looks) {
        this.inboxFolder = data.resolve("inbox");
        this.inbox = inbox;
        this.looks = looks;
    }

    /** True when a window took the request; when none did, the request is withdrawn. */
    boolean handOver(List<Path> files) {
        try {
            inbox.hand(files);
            for (int look = 0; look < looks; look++) {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
                if (isEmpty()) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        inbox.take();
        return false;
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> waiting = Files.list(inboxFolder)) {
            return waiting.findAny().isEmpty();
        }
    }
}
