package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.FolderOffer;
import org.plenary.feature.exchange.WatchFolder;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Texts;

/** A folder in which bundles arrive: what is new there is offered, never applied by itself. UI thread. */
public final class WatchViewModel {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Surroundings around;
    private final Texts texts;
    private final WatchFolder watching;
    private final Consumer<List<Path>> looking;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private FolderOffer found = FolderOffer.NOTHING;
    private Optional<WatchedFolder> kept = Optional.empty();
    private Running next = () -> { };

    /** @param looking shows what files would do */
    WatchViewModel(ExchangeFeatures features, Surroundings around, Consumer<List<Path>> looking) {
        this.around = around;
        this.texts = around.texts();
        this.watching = new WatchFolder(features.copy(), features.files());
        this.looking = looking;
    }

    /** The folder that is watched; empty while none is. */
    public ReadOnlyObjectProperty<Optional<Path>> folder() {
        return folder.getReadOnlyProperty();
    }

    /** "2 bundles lie in Shared"; empty while nothing new does. */
    public ReadOnlyStringProperty offer() {
        return offer.getReadOnlyProperty();
    }

    /** Why the folder, or something in it, cannot be read; empty when nothing is wrong. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Watches what was chosen before, and remembers from now on what is chosen. */
    public void begin(WatchedFolder where) {
        kept = Optional.of(where);
        around.background().read(where::read, this::watch);
    }

    /** Asks which folder to watch. */
    public void choose() {
        around.dialogs().chooseFolder(texts.text("exchange.watch.title")).ifPresent(chosen -> change(Optional.of(chosen)));
    }

    /** Watches no folder any more. */
    public void stop() {
        change(Optional.empty());
    }

    /** Shows what the offered files would do, all together, and offers them no more. */
    public void look() {
        List<Path> files = found.files();
        leave();
        if (!files.isEmpty()) {
            looking.accept(files);
        }
    }

    /** Offers those files no more until the program starts again. */
    public void leave() {
        List<Path> files = found.files();
        show(Outcome.done(new FolderOffer(List.of(), found.unreadable())));
        around.background().read(() -> {
            watching.leave(files);
            return true;
        }, left -> { });
    }

    private void change(Optional<Path> chosen) {
        kept.ifPresent(where -> around.background().write(() -> {
            where.keep(chosen);
            return true;
        }, done -> { }));
        watch(chosen);
    }

    private void watch(Optional<Path> chosen) {
        folder.set(chosen);
        show(Outcome.done(FolderOffer.NOTHING));
        next.cancel();
        read();
    }

    private void read() {
        folder.get().ifPresent(now -> around.background().read(() -> watching.look(now), outcome -> {
            if (folder.get().filter(now::equals).isPresent()) {
                show(outcome);
                next.cancel();
                next = around.delay().after(EVERY, this::read);
            }
        }));
    }

    private void show(Outcome<FolderOffer> outcome) {
        switch (outcome) {
            case Outcome.Done<FolderOffer>(FolderOffer now) -> {
                found = now;
                trouble.set(now.unreadable().stream().map(file -> file.file().getFileName() + ": " + file.sentence()).collect(Collectors.joining("\n")));
            }
            case Outcome.Refused<FolderOffer>(String sentence) -> {
                found = FolderOffer.NOTHING;
                trouble.set(sentence);
            }
        }
        offer.set(found.files().isEmpty() ? "" : texts.count("exchange.watch.offer", found.files().size(), name()));
    }

    private String name() {
        return folder.get().map(now -> Optional.ofNullable(now.getFileName()).orElse(now).toString()).orElse("");
    }
}
