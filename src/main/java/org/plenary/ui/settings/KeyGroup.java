package org.plenary.ui.settings;

import java.util.List;
import org.plenary.ui.kit.Command;

/**
 * Commands that work in one place.
 *
 * @param title where: "Everywhere", a screen's name
 * @param commands those that have keys are shown
 */
public record KeyGroup(String title, List<Command> commands) {

    public KeyGroup {
        commands = List.copyOf(commands);
    }
}
