package org.plenary.ui.assessment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Texts;

/** What can be done by key while a meeting steps through recommendations; presenter remotes send Page Up and Page Down. */
final class StepCommands {

    private final StepThroughViewModel model;
    private final StepThroughView view;
    private final Texts texts;

    StepCommands(StepThroughViewModel model, StepThroughView view, Texts texts) {
        this.model = model;
        this.view = view;
        this.texts = texts;
    }

    List<Command> all() {
        return List.of(
                command("next", model::next, this::isFree, "Right", "Page Down"),
                command("next-by-space", model::next, () -> isFree() && !(focused() instanceof ButtonBase), "Space"),
                command("back", model::back, this::isFree, "Left", "Page Up"),
                command("adopt", () -> model.leave(RecommendationState.ADOPTED), this::isFree, "1"),
                command("adopt-with-edits", () -> model.leave(RecommendationState.ADOPTED_WITH_EDITS), this::isFree, "2"),
                command("park", () -> model.leave(RecommendationState.PARKED), this::isFree, "3"),
                command("return", () -> model.leave(RecommendationState.RETURNED), this::isFree, "4"),
                command("adopt-from-text", () -> model.leave(RecommendationState.ADOPTED_WITH_EDITS), () -> isStepping() && model.stage().get() == StepStage.FORM,
                        "Shortcut+Enter"),
                command("action", () -> model.chooser().action().set(!model.chooser().action().get()), this::isFree, "A"),
                command("edit", () -> {
                    model.stage().set(StepStage.FORM);
                    model.edit();
                }, this::isFree, "E"),
                command("project", model::openProjector, this::isFree, "P"),
                command("others", () -> model.choosing().set(true), this::isFree, "G"),
                command("undo", model.leaving()::undo, () -> isFree() && model.leaving().canUndo(), "Shortcut+Z"),
                command("leave-field", view::focusFirst, () -> isStepping() && !isFree(), "Esc"));
    }

    private Command command(String name, Runnable action, BooleanSupplier possible, String... keys) {
        return new Command("step." + name, texts.text("step.command." + name), Stream.of(keys).map(StepCommands::key).toList(), possible, action);
    }

    /** Digits and letters by what they type, so that every keyboard has them. */
    private static Keys key(String key) {
        return key.length() == 1 ? Keys.typed(key.toLowerCase(java.util.Locale.ROOT)) : Keys.of(key);
    }

    private boolean isStepping() {
        return !model.choosing().get() && model.subject().get().isPresent();
    }

    /** Whether nobody types or chooses in a field. */
    private boolean isFree() {
        Node focused = focused();
        return isStepping() && !(focused instanceof TextInputControl) && !(focused instanceof ComboBoxBase<?>);
    }

    private Node focused() {
        return view.node().getScene() == null ? null : view.node().getScene().getFocusOwner();
    }
}
