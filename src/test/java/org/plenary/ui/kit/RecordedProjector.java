package org.plenary.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** A projector that remembers what it was given. */
public final class RecordedProjector implements Projector {

    /** The slides, oldest first. */
    public final List<Slide> shown = new ArrayList<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    @Override
    public void show(Slide slide) {
        shown.add(slide);
    }

    @Override
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    @Override
    public void project() {
        open.set(true);
    }
}
