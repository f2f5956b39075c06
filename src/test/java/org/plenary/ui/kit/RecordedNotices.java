package org.plenary.ui.kit;

import java.util.ArrayList;
import java.util.List;

/** Notices that remember what was told. */
public final class RecordedNotices implements Notices {

    /** The sentences, with the verb of their button after a dash. */
    public final List<String> told = new ArrayList<>();
    private Runnable last = () -> { };

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void tell(String sentence, String act, Runnable action) {
        told.add(sentence + " – " + act);
        last = action;
    }

    /** Presses the button of the last notice that had one. */
    public void act() {
        last.run();
    }
}
