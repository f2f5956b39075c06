package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.feature.assessment.ReadHistory;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.WordDiff;

/** Every version of one field of a question: looked at, compared, taken up again. UI thread. */
public final class HistoryViewModel {

    private final Background background;
    private final ReadHistory reading;
    private final ObjectProperty<SlotViewModel> slot;
    private final ObservableList<Wording> versions = FXCollections.observableArrayList();
    private final ObjectProperty<Wording> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<Wording> against = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<WordDiff.Piece>> pieces = new ReadOnlyObjectWrapper<>(List.of());
    private int reads;

    /** @param slot the field that is looked at first */
    HistoryViewModel(Background background, ReadHistory reading, SlotViewModel slot) {
        this.background = background;
        this.reading = reading;
        this.slot = new SimpleObjectProperty<>(slot);
        this.slot.addListener((all, was, now) -> load());
        selected.addListener((all, was, now) -> against.set(before(now).orElse(null)));
        selected.addListener((all, was, now) -> compare());
        against.addListener((all, was, now) -> compare());
    }

    /** The field whose versions are shown. */
    public ObjectProperty<SlotViewModel> slot() {
        return slot;
    }

    /** Newest first. */
    public ObservableList<Wording> versions() {
        return versions;
    }

    /** The one that is looked at; null for none. */
    public ObjectProperty<Wording> selected() {
        return selected;
    }

    /** The one it is compared with, at first the one before it; null to compare with nothing. */
    public ObjectProperty<Wording> against() {
        return against;
    }

    /** The selected version with what changed. */
    public ReadOnlyObjectProperty<List<WordDiff.Piece>> pieces() {
        return pieces.getReadOnlyProperty();
    }

    /** Whether the selected version is not what the field holds anyway. */
    public boolean canRestore() {
        return selected.get() != null && !selected.get().value().equals(slot.get().edited().text().get());
    }

    /** Writes the selected version as a new one. */
    public void restore() {
        if (canRestore()) {
            slot.get().take(selected.get());
        }
    }

    /** Reads the versions anew and selects the newest. */
    void load() {
        int read = ++reads;
        SlotViewModel of = slot.get();
        background.read(() -> reading.of(of.slot().get().editor().entity(), of.slot().get().field()), found -> {
            if (read == reads) {
                versions.setAll(found);
                selected.set(found.isEmpty() ? null : found.getFirst());
            }
        });
    }

    private Optional<Wording> before(Wording version) {
        int at = versions.indexOf(version);
        return at < 0 || at + 1 >= versions.size() ? Optional.empty() : Optional.of(versions.get(at + 1));
    }

    private void compare() {
        if (selected.get() == null) {
            pieces.set(List.of());
        } else {
            String before = against.get() == null ? selected.get().shown() : against.get().shown();
            pieces.set(WordDiff.of(before, selected.get().shown()));
        }
    }
}
