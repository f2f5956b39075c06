package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Debounce;

/** The screen where bundles go out and come in and conflicts are settled. UI thread. */
public final class ExchangeViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final ObjectProperty<ExchangeTab> tab = new SimpleObjectProperty<>(ExchangeTab.SEND);
    private final SendViewModel send;
    private final ReceiveViewModel receive;
    private final ConflictsViewModel conflicts;
    private final KeysViewModel keys;
    private boolean isShown;

    ExchangeViewModel(ExchangeFeatures features, Surroundings around, WaysOut ways) {
        this.features = features;
        this.around = around;
        this.send = new SendViewModel(features, around, ways);
        this.receive = new ReceiveViewModel(features, around, this::openConflicts);
        this.conflicts = new ConflictsViewModel(features, around, ways);
        this.keys = new KeysViewModel(features, around);
        var soon = new Debounce(around.delay(), QUIET, this::refresh);
        features.copy().onChange(kinds -> around.ui().accept(soon::touch));
        tab.subscribe(this::readKeys);
        conflicts.read();
        receive.waiting().read();
    }

    /**
     * The view model of a copy; from now on it counts the copy's conflicts.
     *
     * @param files bundles as files; refused when this computer's key cannot be read; asked for off the UI thread
     * @param author who works here
     */
    public static ExchangeViewModel of(LocalCopy copy, Supplier<Outcome<BundleFiles>> files, Supplier<Author> author, Surroundings around,
            WaysOut ways) {
        return new ExchangeViewModel(new ExchangeFeatures(copy, files, around.clock(), author), around, ways);
    }

    /** The part that is shown. */
    public ObjectProperty<ExchangeTab> tab() {
        return tab;
    }

    /** Sending. */
    public SendViewModel sending() {
        return send;
    }

    /** Receiving. */
    public ReceiveViewModel receiving() {
        return receive;
    }

    /** Settling conflicts. */
    public ConflictsViewModel conflicts() {
        return conflicts;
    }

    /** Whose keys are known here. */
    public KeysViewModel keys() {
        return keys;
    }

    Moments moments() {
        return new Moments(around.clock(), around.texts().language());
    }

    /** How many conflicts are open: for the rail's badge and the status bar. */
    public ReadOnlyIntegerProperty conflictCount() {
        return conflicts.count();
    }

    /** Shows what would be sent. */
    public void send() {
        tab.set(ExchangeTab.SEND);
    }

    /** Shows what files would do, all together; changes nothing. For drops, for {@code open FILE}, and for a second start. */
    public void preview(List<Path> files) {
        tab.set(ExchangeTab.RECEIVE);
        receive.look(files);
    }

    /** Shows what the files that lie in the watched folder would do; changes nothing. */
    public void lookAtWatched() {
        tab.set(ExchangeTab.RECEIVE);
        receive.watch().look();
    }

    /** Asks which files to receive. */
    public void chooseFiles() {
        tab.set(ExchangeTab.RECEIVE);
        receive.choose();
    }

    /** Shows the conflict of one field. */
    public void openConflict(String entity, String field) {
        tab.set(ExchangeTab.CONFLICTS);
        conflicts.show(entity, field);
    }

    /** Shows the conflict that is first, or was shown last. */
    public void openConflicts() {
        tab.set(ExchangeTab.CONFLICTS);
    }

    /** Shows whose keys are known here. */
    public void openKeys() {
        tab.set(ExchangeTab.KEYS);
    }

    /** It is about to be seen. */
    void shown() {
        isShown = true;
        refresh();
    }

    /** It is out of sight: what it says of sending need not be kept in step. */
    void hidden() {
        isShown = false;
    }

    private void readKeys() {
        if (tab.get() == ExchangeTab.KEYS) {
            keys.read();
        }
    }

    private void refresh() {
        conflicts.read();
        receive.waiting().read();
        if (isShown) {
            readKeys();
            around.background().read(() -> features.imports().all(), receive.imports()::show);
            send.refresh();
        }
    }
}
