package org.plenary.ui.window;

import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.plenary.ui.projector.ProjectorViewModel;

/** The keys of the audience's window: a remote or a keyboard works whichever window has it. */
final class ProjectorKeys {

    private ProjectorKeys() { }

    static void pressed(KeyEvent event, ProjectorViewModel model, Stage window) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean known = switch (event.getCode()) {
            case RIGHT, PAGE_DOWN -> ran(() -> model.steering().next());
            case LEFT, PAGE_UP -> ran(() -> model.steering().previous());
            case SPACE -> ran(() -> model.steering().pauseOrGoOn());
            case T -> ran(() -> model.steering().timer());
            case B -> ran(model::blankOrShow);
            case F -> ran(model::freezeOrLetGo);
            case L -> ran(model::changeTheme);
            case F11 -> ran(() -> window.setFullScreen(!window.isFullScreen()));
            case ESCAPE -> ran(window::hide);
            default -> false;
        };
        if (known) {
            event.consume();
        }
    }

    /** Plus and minus lie elsewhere on other keyboards. */
    static void typed(KeyEvent event, ProjectorViewModel model) {
        switch (event.getCharacter()) {
            case "+" -> model.larger();
            case "-" -> model.smaller();
            default -> { }
        }
    }

    private static boolean ran(Runnable action) {
        action.run();
        return true;
    }
}
