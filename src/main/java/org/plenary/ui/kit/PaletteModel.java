package org.plenary.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the palette looks for, what it finds and which of it is picked. */
public final class PaletteModel {

    private static final int MOST = 50;

    private final StringProperty letters = new SimpleStringProperty("");
    private final ObservableList<Findable> found = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper picked = new ReadOnlyIntegerWrapper(-1);
    private List<Findable> all = List.of();

    /** A palette that finds nothing yet. */
    public PaletteModel() {
        letters.addListener((text, was, now) -> search());
    }

    /** Starts anew with what there is to find now. */
    public void open(List<Findable> things) {
        all = things;
        letters.set("");
        search();
    }

    /** What the person typed. */
    public StringProperty letters() {
        return letters;
    }

    /** What fits, best first; not more than a person would look through. */
    public ObservableList<Findable> found() {
        return found;
    }

    /** The row that Enter would go to; −1 when nothing was found. */
    public ReadOnlyIntegerProperty picked() {
        return picked.getReadOnlyProperty();
    }

    /** Picks a row further down (or up, when negative), round the ends. */
    public void move(int rows) {
        if (!found.isEmpty()) {
            picked.set(Math.floorMod(picked.get() + rows, found.size()));
        }
    }

    /** What Enter means now. */
    public Optional<Findable> choice() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(picked.get()));
    }

    private void search() {
        picked.set(-1);
        found.setAll(Fuzzy.find(letters.get(), all, Findable::title).stream().limit(MOST).toList());
        picked.set(found.isEmpty() ? -1 : 0);
    }
}
