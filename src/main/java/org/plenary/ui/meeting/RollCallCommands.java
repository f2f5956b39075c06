package org.plenary.ui.meeting;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.plenary.domain.meeting.Presence;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Overlay;
import org.plenary.ui.kit.Texts;

/** What can be done by key in the roll call; the cheat sheet and the palette know it too. */
final class RollCallCommands {

    private final MeetingsViewModel model;
    private final RollCallPane pane;
    private final Texts texts;

    RollCallCommands(MeetingsViewModel model, RollCallPane pane, Texts texts) {
        this.model = model;
        this.pane = pane;
        this.texts = texts;
    }

    /** All of them, with the one that opens the roll call; {@code typing} is where a letter begins a text. */
    List<Command> commands(Parent typing) {
        RollCallViewModel roll = model.rollCall();
        BooleanSupplier open = () -> model.showing().get() == Showing.ROLL_CALL;
        BooleanSupplier canOpen = () -> model.showing().get() == Showing.MEETING;
        return List.of(
                new Command("rollcall.open", texts.text("rollcall.command.open"), List.of(Keys.of("R")), () -> canOpen.getAsBoolean() && !typing.isFocused(),
                        model::callRoll),
                Command.of("rollcall.open.held", texts.text("rollcall.command.open"), "Shortcut+R", model::callRoll)
                        .when(() -> canOpen.getAsBoolean() || model.showing().get() == Showing.RUN),
                command("present", () -> roll.mark(Presence.PRESENT), "P"),
                command("remote", () -> roll.mark(Presence.REMOTE), "R"),
                command("apologies", () -> roll.mark(Presence.APOLOGIES), "X"),
                command("absent", () -> roll.mark(Presence.ABSENT), "U"),
                command("late-or-left", roll::comeOrGo, "L"),
                command("no-change", roll::noChange, "N"),
                command("no-change-for-all", roll::noChangeForAll, "Shift+N"),
                command("changed", pane::changed, "S"),
                command("unmark", roll::unmark, "Backspace", "Delete"),
                history("undo", model.deeds()::undo, () -> !model.deeds().undoable().get().isEmpty(), "Shortcut+Z"),
                history("redo", model.deeds()::redo, () -> !model.deeds().redoable().get().isEmpty(), "Shortcut+Y", "Shortcut+Shift+Z"),
                new Command("rollcall.find", texts.text("rollcall.command.find"), List.of(Keys.typed("/"), Keys.FIND), open, pane::focusFind),
                new Command("rollcall.back", texts.text("rollcall.command.back"), List.of(Keys.of("Esc")), open, model::goBack));
    }

    private Command command(String name, Runnable action, String... keys) {
        return new Command("rollcall." + name, texts.text("rollcall.command." + name), Stream.of(keys).map(Keys::of).toList(), this::isInHand, action);
    }

    /** A field that is typed in has an undo of its own. */
    private Command history(String name, Runnable action, BooleanSupplier possible, String... keys) {
        return new Command("rollcall." + name, texts.text("meeting.command." + name), Stream.of(keys).map(Keys::of).toList(),
                () -> possible.getAsBoolean() && isInHand(), action);
    }

    /** Whether the keyboard is on the roll, or on the palette that lies over it. */
    private boolean isInHand() {
        if (model.showing().get() != Showing.ROLL_CALL || pane.getScene() == null) {
            return false;
        }
        Node focused = pane.getScene().getFocusOwner();
        return focused == pane.list() || Stream.iterate(focused, node -> node != null, Node::getParent).anyMatch(Overlay.class::isInstance);
    }
}
