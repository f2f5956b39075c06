package org.plenary.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** What a person can choose about the audience's window on this computer. UI thread. */
public interface ProjectorSettings {

    /** How slides look. */
    ObjectProperty<ProjectorLook> look();

    /** The names of the screens there are now, in the system's order. */
    List<String> screens();

    /** The name of the screen for the audience; empty for one that the main window is not on. */
    ObjectProperty<Optional<String>> chosen();

    /** Shows each screen's number on it for a moment. */
    void identify();
}
