package org.plenary.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** The audience's window as every screen knows it. UI thread. */
public interface Projector {

    /**
     * Gives the audience another slide; while what it sees is frozen, it sees this one when it is let go. Opens no window: the slide is what a
     * window shows once it is open.
     */
    void show(Slide slide);

    /** Whether the audience has a window. */
    ReadOnlyBooleanProperty open();

    /** Opens the audience's window on the screen that was chosen, or brings it up again. */
    void project();
}
