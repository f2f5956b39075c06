package org.plenary.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.domain.exchange.Field;
import org.plenary.feature.review.FieldVersion;
import org.plenary.feature.review.ReadFieldHistory;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.WordDiff;

/** What one field of a thing was given before, each version compared with another. UI thread. */
public final class FieldHistoryViewModel {

    private final ReadFieldHistory reading;
    private final Background background;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ObjectProperty<Optional<FieldVersion>> against = new SimpleObjectProperty<>(Optional.empty());
    private Running now = () -> { };

    /**
     * The versions of a field.
     *
     * @param field the field's name; empty while no history is looked at
     * @param versions newest first
     */
    public record Shown(String field, List<Compared> versions) {

        static final Shown NOTHING = new Shown("", List.of());
    }

    /**
     * A version beside the one it is compared with.
     *
     * @param pieces its words with what changed
     */
    public record Compared(FieldVersion version, List<WordDiff.Piece> pieces) { }

    FieldHistoryViewModel(ReadFieldHistory reading, Background background) {
        this.reading = reading;
        this.background = background;
        against.addListener((all, was, chosen) -> compareAgain());
    }

    /** What is looked at. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What each version is compared with; empty for the one before it. */
    public ObjectProperty<Optional<FieldVersion>> against() {
        return against;
    }

    /** Whether that field's history is looked at. */
    boolean isOf(Field field) {
        return shown.get().field().equals(field.name());
    }

    /** Looks at no history. */
    void close() {
        now.cancel();
        shown.set(Shown.NOTHING);
        against.set(Optional.empty());
    }

    /** Reads a field's versions, and whatever came since. */
    void read(String entity, Field of) {
        if (!isOf(of)) {
            close();
        }
        now.cancel();
        Optional<FieldVersion> with = against.get();
        now = background.read(() -> compare(reading.of(entity, of), with), versions -> shown.set(new Shown(of.name(), versions)));
    }

    private void compareAgain() {
        String field = shown.get().field();
        if (!field.isEmpty()) {
            now.cancel();
            List<FieldVersion> versions = shown.get().versions().stream().map(Compared::version).toList();
            Optional<FieldVersion> with = against.get();
            now = background.read(() -> compare(versions, with), compared -> shown.set(new Shown(field, compared)));
        }
    }

    private static List<Compared> compare(List<FieldVersion> versions, Optional<FieldVersion> with) {
        var compared = new ArrayList<Compared>();
        for (int i = 0; i < versions.size(); i++) {
            String before = with.map(FieldVersion::words).orElse(i + 1 < versions.size() ? versions.get(i + 1).words() : "");
            boolean first = with.isEmpty() && i + 1 == versions.size();
            String words = versions.get(i).words();
            compared.add(new Compared(versions.get(i), WordDiff.of(first ? words : before, words)));
        }
        return List.copyOf(compared);
    }
}
