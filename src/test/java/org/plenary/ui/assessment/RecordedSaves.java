package org.plenary.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import org.plenary.ui.kit.Saves;

/** What the status bar was told about saving. */
final class RecordedSaves implements Saves {

    final List<String> told = new ArrayList<>();

    @Override
    public void saving() {
        told.add("saving");
    }

    @Override
    public void saved() {
        told.add("saved");
    }

    @Override
    public void failed() {
        told.add("failed");
    }
}
