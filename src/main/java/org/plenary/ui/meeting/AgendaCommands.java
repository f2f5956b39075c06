package org.plenary.ui.meeting;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Overlay;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.meeting.CellEdit.Column;

/** What can be done by key while the agenda has the keyboard; the cheat sheet and the palette know it too. */
final class AgendaCommands {

    private final MeetingsViewModel model;
    private final AgendaList list;
    private final Texts texts;
    private final Runnable paste;
    private final List<Command> all;

    /** @param paste shows the pasting of what the clipboard has */
    AgendaCommands(MeetingsViewModel model, AgendaList list, Texts texts, Runnable paste) {
        this.model = model;
        this.list = list;
        this.texts = texts;
        this.paste = paste;
        this.all = all();
        list.onKey(this::run);
    }

    /** All of them. */
    List<Command> commands() {
        return all;
    }

    /** Runs the command that a key means; for keys that no scene-wide registry sees before the list. */
    private boolean run(KeyEvent event) {
        return all.stream().filter(command -> command.keys().stream().anyMatch(keys -> keys.match(event))).anyMatch(Command::runIfPossible);
    }

    private List<Command> all() {
        AgendaViewModel agenda = model.agenda();
        AgendaDeeds deeds = agenda.deeds();
        DeedsViewModel history = model.deeds();
        BooleanSupplier item = () -> inHand(false) && agenda.row().isPresent();
        BooleanSupplier itemOrTyping = () -> inHand(true) && agenda.row().isPresent();
        return List.of(
                command("edit", () -> agenda.editing().begin(Column.TITLE), item, "F2", "Enter"),
                command("minutes", () -> agenda.editing().begin(Column.MINUTES), item, "Shortcut+M"),
                command("kind", () -> list.inHand().ifPresent(list.menu()::showKinds), item, "Alt+K"),
                command("presenter", () -> list.inHand().ifPresent(list.menu()::showPeople), item, "Alt+P"),
                command("add", deeds::add, () -> inHand(true), "Shortcut+Enter"),
                command("duplicate", deeds::duplicate, item, "Shortcut+D"),
                command("delete", deeds::delete, item, "Delete"),
                command("up", deeds::moveUp, itemOrTyping, "Alt+Up"),
                command("down", deeds::moveDown, itemOrTyping, "Alt+Down"),
                command("indent", deeds::indent, item, "Tab"),
                command("outdent", deeds::outdent, item, "Shift+Tab"),
                command("undo", history::undo, () -> isNotWriting() && !history.undoable().get().isEmpty(), "Shortcut+Z"),
                command("redo", history::redo, () -> isNotWriting() && !history.redoable().get().isEmpty(), "Shortcut+Y", "Shortcut+Shift+Z"),
                command("paste", paste, () -> inHand(false), "Shortcut+V"),
                command("carry", model::carryOver, () -> model.showing().get() == Showing.MEETING, "Shortcut+Shift+O"),
                command("start", () -> agenda.editing().begin(Column.START), item, "Shortcut+T"));
    }

    private Command command(String name, Runnable action, BooleanSupplier possible, String... keys) {
        return new Command("meeting." + name, texts.text("meeting.command." + name), Stream.of(keys).map(Keys::of).toList(), possible, action);
    }

    /** Undoing is for the whole screen; a field that is typed in has an undo of its own. */
    private boolean isNotWriting() {
        return model.showing().get() == Showing.MEETING && list.getScene() != null && (inHand(false)
                || !(list.getScene().getFocusOwner() instanceof TextInputControl));
    }

    /** Whether the keyboard is on the agenda, or on the palette that lies over it. */
    private boolean inHand(boolean typingToo) {
        if (model.showing().get() != Showing.MEETING || list.getScene() == null) {
            return false;
        }
        Node focused = list.getScene().getFocusOwner();
        return focused == list || typingToo && focused instanceof CellEditor
                || Stream.iterate(focused, node -> node != null, Node::getParent).anyMatch(Overlay.class::isInstance);
    }
}
