package org.plenary.ui.kit;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Lets the keys of a scene run the commands of a registry. Held combinations act before the control under them sees the key; plain keys act
 * only when no control wanted them and nobody is writing.
 */
public final class ShortcutKeys {

    private final Scene scene;
    private final Shortcuts shortcuts;
    /** The press acted, so the character that belongs to it must not land in a field the action just opened. */
    private boolean swallow;

    private ShortcutKeys(Scene scene, Shortcuts shortcuts) {
        this.scene = scene;
        this.shortcuts = shortcuts;
    }

    /** Starts to listen; for as long as the scene lives. */
    public static void install(Scene scene, Shortcuts shortcuts) {
        ShortcutKeys keys = new ShortcutKeys(scene, shortcuts);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.run(event, held -> !held.isPlain()));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.run(event, plain -> plain.isPlain() && !keys.writing()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::swallow);
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> keys.run(event, plain -> !keys.writing()));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.swallow = false);
    }

    private void run(KeyEvent event, Predicate<Keys> allowed) {
        boolean ran = shortcuts.reachable()
                .filter(command -> command.keys().stream().anyMatch(keys -> allowed.test(keys) && keys.match(event)))
                .filter(command -> command.possible().getAsBoolean())
                .findFirst()
                .map(Command::runIfPossible)
                .orElse(false);
        if (ran) {
            swallow = event.getEventType() == KeyEvent.KEY_PRESSED;
            event.consume();
        }
    }

    private void swallow(KeyEvent event) {
        if (swallow) {
            swallow = false;
            event.consume();
        }
    }

    private boolean writing() {
        Node focused = scene.getFocusOwner();
        return focused instanceof TextInputControl input && input.isEditable();
    }
}
