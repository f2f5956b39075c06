package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Overlay;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.Texts;

/** What can be done by key while a meeting runs; presenter remotes send Page Up and Page Down. */
final class RunCommands {

    private final MeetingsViewModel model;
    private final RunPane pane;
    private final Texts texts;

    RunCommands(MeetingsViewModel model, RunPane pane, Texts texts) {
        this.model = model;
        this.pane = pane;
        this.texts = texts;
    }

    /** The key of the words that open the run of a meeting. */
    static String openKey(MeetingRow row) {
        return switch (row.status()) {
            case "running" -> "run.resume";
            case "closed" -> "run.look-back";
            default -> "run.start";
        };
    }

    /** All of them, with the one that starts the meeting or goes on with it. */
    List<Command> commands() {
        RunViewModel run = model.run();
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("run.open", texts.text("run.command.open"), "F5", model::runMeeting).when(this::canOpen),
                command("next", run::onward, "Right", "Page Down"),
                command("previous", run::back, "Left", "Page Up"),
                command("pause", run::pauseOrGoOn, "Space"),
                command("skip", run::skip, "S"),
                command("jump", pane::jump, "G"),
                new Command("run.entry", texts.text("run.command.entry"), List.of(Keys.typed("/")), this::isInHand, pane::focusEntry),
                command("speaker", pane::addSpeaker, "Q"),
                command("next-speaker", run.speakers()::next, "N"),
                command("read-back", model::readBack, "R"),
                command("close", run::close),
                history("undo", model.deeds()::undo, () -> !model.deeds().undoable().get().isEmpty(), "Shortcut+Z"),
                history("redo", model.deeds()::redo, () -> !model.deeds().redoable().get().isEmpty(), "Shortcut+Y", "Shortcut+Shift+Z"),
                command("back", model::goBack, "Esc")));
        run.audience().ifPresent(audience -> commands.addAll(projecting(audience)));
        return commands;
    }

    private List<Command> projecting(RunAudienceViewModel audience) {
        ProjectorControls controls = audience.controls();
        return List.of(
                command("project", controls::project, "P"),
                command("blank", controls::blankOrShow, "B"),
                command("freeze", controls::freezeOrLetGo, "F"),
                command("timer", audience::timer, "T"),
                command("theme", controls::changeTheme, "L"),
                new Command("run.larger", texts.text("run.command.larger"), List.of(Keys.typed("+")), this::isInHand, controls::larger),
                new Command("run.smaller", texts.text("run.command.smaller"), List.of(Keys.typed("-")), this::isInHand, controls::smaller),
                command("next-page", controls::nextPage),
                command("previous-page", controls::previousPage));
    }

    private boolean canOpen() {
        return model.showing().get() == Showing.MEETING
                && model.meeting().details().get().filter(now -> !now.row().status().equals("cancelled")).isPresent();
    }

    private Command command(String name, Runnable action, String... keys) {
        return new Command("run." + name, texts.text("run.command." + name), Stream.of(keys).map(Keys::of).toList(), this::isInHand, action);
    }

    /** A field that is typed in has an undo of its own. */
    private Command history(String name, Runnable action, BooleanSupplier possible, String... keys) {
        return new Command("run." + name, texts.text("meeting.command." + name), Stream.of(keys).map(Keys::of).toList(),
                () -> possible.getAsBoolean() && isInHand(), action);
    }

    /** Whether the keyboard is on the run and nobody types in it, or on the palette that lies over it. */
    private boolean isInHand() {
        if (model.showing().get() != Showing.RUN || pane.getScene() == null) {
            return false;
        }
        Node focused = pane.getScene().getFocusOwner();
        List<Node> around = Stream.iterate(focused, node -> node != null, Node::getParent).toList();
        return around.stream().anyMatch(Overlay.class::isInstance) || around.contains(pane) && !(focused instanceof TextInputControl);
    }
}
