package org.plenary.ui.assessment;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;

/** How far the meeting is, how closely it looks at the one in hand, and what was refused. */
final class StepHead extends VBox {

    StepHead(StepThroughViewModel model, Texts texts) {
        getStyleClass().add("step-head");
        Label words = new Label();
        words.getStyleClass().add("step-progress-words");
        words.textProperty().bind(model.progress());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("step-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.createDoubleBinding(() -> model.stepping().get().filter(now -> !now.among().isEmpty())
                .map(now -> (double) now.pace().done() / now.among().size()).orElse(0.0), model.stepping()));
        bar.accessibleTextProperty().bind(model.progress());
        VBox progress = new VBox(words, bar);
        progress.getStyleClass().add("step-progress-box");
        HBox.setHgrow(progress, Priority.ALWAYS);
        FlowPane stages = new FlowPane();
        stages.getStyleClass().add("step-stages");
        for (StepStage stage : StepStage.values()) {
            ToggleButton button = new ToggleButton(texts.text(stage.textKey()));
            button.getStyleClass().add("step-stage");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            model.stage().subscribe(now -> button.setSelected(now == stage));
            button.setOnAction(event -> {
                model.stage().set(stage);
                button.setSelected(model.stage().get() == stage);
            });
            stages.getChildren().add(button);
        }
        MessageBar problem = MessageBar.problem(model.problem()).act(texts.text("assessment.dismiss"), model::dismissProblem);
        MessageBar unsaved = MessageBar.problem(model.form().problem()).act(texts.text("assessment.dismiss"), model.form()::dismissProblem);
        getChildren().addAll(progress, stages, problem, unsaved);
    }
}
