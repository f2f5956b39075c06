package org.plenary.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.feature.Outcome;

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

    /** Whether the keys are under a passphrase. */
    boolean isUnderPassphrase();

    /**
     * Puts the keys under a passphrase, under another one, or under none; takes a second or so, on purpose.
     *
     * @param now the one that they are under; not looked at when they are under none
     * @param next empty for none
     * @return whether they are under one now
     */
    Outcome<Boolean> changePassphrase(String now, Optional<String> next);

    /** Shows a folder in the system's own program; false when nothing here can. */
    boolean show(Path folder);
}
