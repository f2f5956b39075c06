package org.plenary.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.review.ProveStore;
import org.plenary.ui.kit.Texts;

/** Where things lie on this computer, how much there is, and the proof that it is whole. UI thread. */
public final class DataViewModel {

    private final ProveStore proving;
    private final Computer computer;
    private final Surroundings around;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Folders>> folders = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Where things lie.
     *
     * @param data the review's copy
     * @param profile the person's keys and preferences
     * @param warning why the copy should not lie there; empty when it may
     */
    public record Folders(Path data, Path profile, String warning) { }

    /**
     * What the proof found.
     *
     * @param well whether nothing was wrong
     * @param sentence the plain answer
     * @param details what was wrong and what was done, then the checksum
     */
    public record Answer(boolean well, String sentence, List<String> details) { }

    DataViewModel(ProveStore proving, Computer computer, Surroundings around) {
        this.proving = proving;
        this.computer = computer;
        this.around = around;
        this.texts = around.texts();
    }

    /** Where things lie; empty until it was read. */
    public ReadOnlyObjectProperty<Optional<Folders>> folders() {
        return folders.getReadOnlyProperty();
    }

    /** How many changes there are, in words. */
    public ReadOnlyStringProperty size() {
        return size.getReadOnlyProperty();
    }

    /** Whether the proof is under way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What the last proof found; empty before the first one. */
    public ReadOnlyObjectProperty<Optional<Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Shows a folder. */
    public void show(Path folder) {
        around.background().read(() -> computer.show(folder), shown -> {
            if (!shown) {
                around.notices().tell(texts.text("settings.folder.not-shown", folder));
            }
        });
    }

    /** Proves the store; what is saved meanwhile waits. */
    public void prove() {
        if (!busy.get()) {
            busy.set(true);
            answer.set(Optional.empty());
            around.background().write(proving::prove, proof -> {
                busy.set(false);
                answer.set(Optional.of(answer(proof)));
                read();
            }, failure -> {
                busy.set(false);
                around.background().unexpected(failure);
            });
        }
    }

    /** Reads where things lie and how much there is. */
    void read() {
        around.background().read(() -> {
            Path data = computer.data();
            String warning = CloudFolder.of(data).map(service -> texts.text("settings.cloud", service)).orElse("");
            return new Folders(data, computer.profile(), warning);
        }, now -> folders.set(Optional.of(now)));
        around.background().read(proving::size, now -> size.set(texts.count("settings.changes", now.shared())
                + (now.own() == 0 ? "" : " · " + texts.count("settings.own-changes", now.own()))));
    }

    private Answer answer(LocalCopy.Proof proof) {
        boolean well = proof.problems().isEmpty();
        var details = new ArrayList<>(proof.problems());
        if (proof.pending() > 0) {
            details.add(texts.count("settings.pending", proof.pending()));
        }
        details.add(texts.text("settings.view", proof.view().text()));
        return new Answer(well, well ? texts.text("settings.well", proof.changes(), proof.writers()) : texts.count("settings.problems", proof.problems().size()),
                List.copyOf(details));
    }
}
