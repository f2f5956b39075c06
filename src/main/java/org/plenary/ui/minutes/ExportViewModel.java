package org.plenary.ui.minutes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.feature.minutes.Going;
import org.plenary.feature.minutes.MinutesWish;
import org.plenary.feature.minutes.WriteMinutes;
import org.plenary.feature.minutes.WriteMinutes.Result;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Step;

/** Writes the minutes in hand into a folder. UI thread. */
public final class ExportViewModel {

    private final WriteMinutes write;
    private final MinutesViewModel minutes;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Result.InUse>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Path>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Path> folder = Optional.empty();
    private List<String> formats = List.of();
    private Running running = () -> { };

    ExportViewModel(WriteMinutes write, MinutesViewModel minutes, Surroundings around) {
        this.write = write;
        this.minutes = minutes;
        this.around = around;
    }

    /** The formats there are. */
    public List<String> formats() {
        return write.formats();
    }

    /** How far the writing is; empty while nothing is written. */
    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /** The file that another program holds; empty for none. */
    public ReadOnlyObjectProperty<Optional<Result.InUse>> held() {
        return held.getReadOnlyProperty();
    }

    /** The files written last. */
    public ReadOnlyObjectProperty<List<Path>> files() {
        return files.getReadOnlyProperty();
    }

    /** Why nothing was written; empty while all is well. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Asks for a folder, once, and writes a format into it; all there are for an empty list. */
    public void write(List<String> wanted) {
        if (folder.isEmpty()) {
            folder = around.dialogs().chooseFolder(around.texts().text("minutes.export.folder"));
        }
        folder.ifPresent(into -> write(wanted, into));
    }

    /** The same into another folder than before. */
    public void writeElsewhere(List<String> wanted) {
        around.dialogs().chooseFolder(around.texts().text("minutes.export.folder")).ifPresent(into -> write(wanted, into));
    }

    /** Writes the files again, those that are held beside the held ones. */
    public void writeBeside() {
        held.get().ifPresent(one -> folder.ifPresent(into -> start(into, formats, true)));
    }

    /** Stops the writing; nothing is written then. */
    public void stop() {
        running.cancel();
        step.set(Optional.empty());
        problem.set(around.texts().text("minutes.export.stopped"));
    }

    /** Shows where the files are. */
    public void showFolder() {
        files.get().stream().findFirst().ifPresent(minutes.ways()::showInFolder);
    }

    private void write(List<String> wanted, Path into) {
        folder = Optional.of(into);
        formats = wanted;
        start(into, wanted, false);
    }

    private void start(Path into, List<String> wanted, boolean isBeside) {
        Optional<String> meeting = minutes.selected().get();
        MinutesWish wish = minutes.wish().get();
        problem.set("");
        held.set(Optional.empty());
        files.set(List.of());
        step.set(Optional.of(Step.of("")));
        meeting.ifPresent(id -> running = around.background().<Result>start(Background.Lane.READ, progress -> write.write(id, wish, into, wanted, isBeside, (Going) (done, of, file) -> {
            progress.at(new Step((double) done / of, file));
            return !progress.isCancelled();
        }), now -> step.set(Optional.of(now)), this::written, failure -> {
            step.set(Optional.empty());
            around.background().unexpected(failure);
        }));
    }

    private void written(Result result) {
        step.set(Optional.empty());
        switch (result) {
            case Result.Saved(List<Path> saved) -> {
                files.set(saved);
                around.notices().tell(around.texts().count("minutes.export.done", saved.size()), around.texts().text("minutes.export.show"), this::showFolder);
            }
            case Result.InUse inUse -> {
                files.set(inUse.saved());
                held.set(Optional.of(inUse));
            }
            case Result.Failed(String sentence) -> problem.set(sentence);
        }
    }
}
