package org.plenary.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.plenary.ui.kit.NoticeBar;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;

/**
 * All that the main window is made from.
 *
 * @param reviewName the name at the top of the rail
 * @param showSend goes to where changes are sent
 * @param showConflicts goes to where conflicts are settled
 * @param projector what an audience sees; empty where there is none
 * @param onDropped takes files dropped anywhere; shows a preview and changes nothing
 */
public record WindowParts(Texts texts, Theme theme, Scale scale, Shortcuts shortcuts, NoticeBar notices, Navigation navigation, StatusViewModel status,
        ObservableValue<String> reviewName, Runnable showSend, Runnable showConflicts, Consumer<List<Path>> onDropped,
        Optional<ProjectorControls> projector) {

    /** The parts of a window without a projector. */
    public WindowParts(Texts texts, Theme theme, Scale scale, Shortcuts shortcuts, NoticeBar notices, Navigation navigation, StatusViewModel status,
            ObservableValue<String> reviewName, Runnable showSend, Runnable showConflicts, Consumer<List<Path>> onDropped) {
        this(texts, theme, scale, shortcuts, notices, navigation, status, reviewName, showSend, showConflicts, onDropped, Optional.empty());
    }
}
