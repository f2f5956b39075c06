package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.PutInAgenda.Line;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** Agenda text at the left, what would come of it at the right. Nothing is changed before the button is pressed; Escape goes back. */
final class PastePane extends VBox {

    private static final int DEEPEST_SHOWN = 5;
    private static final int MOST_SHOWN = 200;

    private final MeetingsViewModel model;
    private final Texts texts;
    private final TextArea area = new TextArea();
    private final VBox lines = new VBox();
    private final VBox problems = new VBox();
    private final Label count = new Label();
    private final Button apply;

    PastePane(MeetingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("paste-pane");
        Label heading = new Label(texts.text("meeting.paste.title"));
        heading.getStyleClass().add("card-title");
        Label why = quiet(texts.text("meeting.paste.why"));
        area.textProperty().bindBidirectional(model.paste().text());
        area.setPromptText(texts.text("meeting.paste.prompt"));
        area.setAccessibleText(texts.text("meeting.paste.title"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        lines.getStyleClass().add("paste-lines");
        problems.getStyleClass().add("paste-problems");
        count.getStyleClass().add("section-label");
        ScrollPane scroll = new ScrollPane(new VBox(problems, lines));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox right = new VBox(count, scroll);
        right.getStyleClass().add("paste-right");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        GridPane sides = new GridPane();
        sides.getStyleClass().add("paste-sides");
        sides.addRow(0, area, right);
        for (Node side : List.of(area, right)) {
            GridPane.setVgrow(side, Priority.ALWAYS);
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            sides.getColumnConstraints().add(half);
        }
        VBox.setVgrow(sides, Priority.ALWAYS);
        apply = new Button();
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> model.applyPaste());
        Button back = new Button(texts.text("meeting.paste.back"));
        back.setOnAction(event -> model.goBack());
        HBox buttons = new HBox(apply, back);
        buttons.getStyleClass().add("notice-buttons");
        getChildren().addAll(heading, why, sides, buttons);
        model.paste().pasted().subscribe(this::show);
    }

    /** Puts the keyboard where the text goes. */
    void focusText() {
        area.requestFocus();
    }

    private void show(Pasted pasted) {
        boolean nothing = pasted.lines().isEmpty();
        count.setText(nothing ? texts.text("meeting.paste.nothing") : texts.count("meeting.paste.found", pasted.lines().size()));
        apply.setText(pasted.fresh() == 0 ? texts.text("meeting.paste.apply") : texts.count("meeting.paste.apply", pasted.fresh()));
        apply.setDisable(pasted.fresh() == 0);
        List<Node> rows = new ArrayList<>();
        pasted.lines().stream().limit(MOST_SHOWN).forEach(line -> rows.add(line(line)));
        lines.getChildren().setAll(rows);
        problems.getChildren().setAll(pasted.problems().stream().limit(MOST_SHOWN).map(PastePane::problem).toList());
        problems.setManaged(!pasted.problems().isEmpty());
    }

    private HBox line(Line line) {
        Region indent = new Region();
        indent.getStyleClass().add("indent-" + Math.min(line.depth(), DEEPEST_SHOWN));
        Label title = new Label(line.title());
        title.setWrapText(true);
        indent.setManaged(line.depth() > 0);
        HBox row = new HBox(indent, title);
        line.minutes().ifPresent(minutes -> row.getChildren().add(fixed(quiet(texts.text("meeting.minutes", Integer.toString(minutes))))));
        if (line.here()) {
            title.getStyleClass().add("quiet");
            row.getChildren().add(fixed(Chips.tag(texts.text("meeting.paste.here"))));
        }
        row.getStyleClass().add("paste-line");
        return row;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.goBack();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !apply.isDisabled()) {
            model.applyPaste();
            event.consume();
        }
    }

    private static Label problem(String sentence) {
        Label label = new Label(sentence, Icons.icon(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.getStyleClass().add("paste-problem");
        return label;
    }

    private static Label fixed(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
