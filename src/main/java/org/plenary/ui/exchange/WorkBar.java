package org.plenary.ui.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.plenary.ui.kit.Texts;

/** Says what long work is doing, for as long as it lasts, and stops it. */
final class WorkBar extends HBox {

    WorkBar(LongWork work, Texts texts) {
        getStyleClass().add("work-bar");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        Label words = new Label();
        words.textProperty().bind(work.doing());
        bar.accessibleTextProperty().bind(work.doing());
        Button stop = new Button(texts.text("exchange.work.stop"));
        stop.setOnAction(event -> work.stop());
        stop.visibleProperty().bind(work.stoppable());
        getChildren().addAll(bar, words, stop);
        visibleProperty().bind(work.doing().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
