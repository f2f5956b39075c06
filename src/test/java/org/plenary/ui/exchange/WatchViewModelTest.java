package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;

class WatchViewModelTest {

    private static final Duration A_LOOK = Duration.ofSeconds(6);

    @TempDir
    private Path folder;

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final ASyncScreen sync = new ASyncScreen(anna).open();
    private final ReceiveViewModel receive = sync.model.receiving();
    private final WatchViewModel watch = receive.watch();
    private final List<Optional<Path>> kept = new ArrayList<>();

    private void begin(Optional<Path> before) {
        watch.begin(new WatchedFolder() {
            @Override
            public Optional<Path> read() {
                return before;
            }

            @Override
            public void keep(Optional<Path> chosen) {
                kept.add(chosen);
            }
        });
    }

    private void bobPuts(String name, String text) throws IOException {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, text);
        Path file = Files.writeString(folder.resolve(name), text);
        anna.files.put(file, bob.files.at(bob.send(name)));
    }

    @Test
    void whatLiesInTheFolderIsOfferedAndLookedAtTogether() throws IOException {
        begin(Optional.of(folder));
        bobPuts("1.bundle.json", "One");
        bobPuts("2.bundle.json", "Two");
        sync.delay.pass(A_LOOK);
        assertThat(watch.offer().get()).isEmpty();
        sync.delay.pass(A_LOOK);
        assertThat(watch.offer().get()).isEqualTo("2 bundles with something new lie in " + folder.getFileName());
        assertThat(anna.copy.receipts()).isEmpty();
        watch.look();
        assertThat(receive.preview().get().orElseThrow().preview().files()).containsExactly(folder.resolve("1.bundle.json"), folder.resolve("2.bundle.json"));
        assertThat(watch.offer().get()).isEmpty();
        receive.close();
        sync.delay.pass(A_LOOK);
        assertThat(watch.offer().get()).isEmpty();
    }

    @Test
    void notNowKeepsItQuietUntilSomethingElseArrives() throws IOException {
        begin(Optional.of(folder));
        bobPuts("1.bundle.json", "One");
        sync.delay.pass(A_LOOK);
        sync.delay.pass(A_LOOK);
        watch.leave();
        sync.delay.pass(A_LOOK);
        assertThat(watch.offer().get()).isEmpty();
        bobPuts("2.bundle.json", "Two");
        sync.delay.pass(A_LOOK);
        sync.delay.pass(A_LOOK);
        assertThat(watch.offer().get()).startsWith("1 bundle ");
    }

    @Test
    void theChosenFolderIsKeptAndTheNextStartWatchesIt() {
        begin(Optional.empty());
        assertThat(watch.folder().get()).isEmpty();
        sync.dialogs.answer(folder);
        watch.choose();
        assertThat(watch.folder().get()).contains(folder);
        watch.stop();
        assertThat(kept).containsExactly(Optional.of(folder), Optional.empty());
    }

    @Test
    void aFolderThatIsGoneIsSaidAndWatchedOn() throws IOException {
        Path stick = folder.resolve("stick");
        begin(Optional.of(stick));
        assertThat(watch.trouble().get()).isEqualTo("The folder " + stick + " cannot be read at the moment. Nothing was changed.");
        Files.createDirectory(stick);
        sync.delay.pass(A_LOOK);
        assertThat(watch.trouble().get()).isEmpty();
    }

    @Test
    void aFolderNoLongerWatchedIsNotLookedInto() throws IOException {
        begin(Optional.of(folder));
        watch.stop();
        bobPuts("1.bundle.json", "One");
        sync.delay.pass(A_LOOK);
        sync.delay.pass(A_LOOK);
        assertThat(watch.offer().get()).isEmpty();
    }
}
