package org.plenary.ui.settings;

import java.nio.file.Path;

/** What the settings know of this computer and change on it. None of its methods belongs on the UI thread. */
public interface Computer {

    /** The slug of the person who works here. */
    String me();

    /** What colleagues see as this computer's name. */
    String device();

    /** Gives it another name; the empty one means the system's. */
    void nameDevice(String name);

    /** Where the review's copy lies. */
    Path data();

    /** Where this person's keys and preferences lie. */
    Path profile();

    /** Shows a folder in the system's own program; false when nothing here can. */
    boolean show(Path folder);
}
