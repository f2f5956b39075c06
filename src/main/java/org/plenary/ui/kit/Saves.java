package org.plenary.ui.kit;

/** Hears from editors how saving goes, for the one place that shows it. UI thread. */
public interface Saves {

    /** Something is typed that is not saved yet. */
    void saving();

    /** Everything typed is on disk now. */
    void saved();

    /** Saving did not work; what was typed is still in its field. */
    void failed();
}
