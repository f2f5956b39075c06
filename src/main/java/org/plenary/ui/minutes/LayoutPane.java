package org.plenary.ui.minutes;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** Where the layout is edited: its text, what it may name, and what is wrong with it. */
final class LayoutPane extends VBox {

    private final TextArea text = new TextArea();

    LayoutPane(LayoutViewModel model, Texts texts, Runnable close) {
        getStyleClass().add("minutes-layout");
        text.textProperty().bindBidirectional(model.text());
        text.setAccessibleText(texts.text("minutes.layout"));
        text.getStyleClass().add("minutes-layout-text");
        text.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        Label problem = new Label();
        problem.textProperty().bind(model.problem());
        problem.getStyleClass().add("minutes-warning");
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Label help = new Label(texts.text("minutes.layout.help", Stream.of(MinutesPart.values()).map(MinutesPart::word).collect(Collectors.joining(", "))));
        help.getStyleClass().add("quiet");
        help.setWrapText(true);
        help.setMinHeight(Label.USE_PREF_SIZE);
        Button save = Icons.button(Feather.CHECK, texts.text("minutes.layout.save"), model::save);
        save.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(save, Icons.button(Feather.ROTATE_CCW, texts.text("minutes.layout.throw-away"), model::throwAway),
                Icons.button(Feather.FILE_TEXT, texts.text("minutes.layout.shipped"), model::useShipped), Icons.button(Feather.X, texts.text("minutes.layout.close"), close));
        buttons.getStyleClass().add("minutes-formats");
        getChildren().addAll(help, text, problem, buttons);
    }

    /** Puts the keyboard into the layout. */
    void focusText() {
        text.requestFocus();
    }
}
