package org.plenary.ui.meeting;

import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** How a running meeting stands as a whole, and the steps that can be taken. */
final class RunHeader extends VBox {

    private static final int NUMBER_COLUMNS = 6;

    private final RunViewModel model;
    private final RunWording wording;
    private final Wording words;
    private final Texts texts;
    private final Runnable leave;
    private final Label title = new Label();
    private final StatusChip status = new StatusChip();
    private final Label planned = new Label();
    private final Label used = new Label();
    private final Label left = new Label();
    private final Label end = new Label();
    private final Label drift = Chips.tag("");
    private final TextField number = new TextField();
    private final Button previous;
    private final Button next;
    private final Button skip;
    private final Button pause;
    private final Button goOn;
    private final Button close;
    private final Button back;
    private final Button undo;
    private final Button roll;
    private final HBox first = new HBox();
    private final HBox steps = new HBox();
    private final Region gap = new Region();
    private final FlowPane figures = new FlowPane();
    private final Node ofDrift;

    /** @param leave puts the keyboard back on the run when the number of an item was typed */
    RunHeader(MeetingsViewModel meetings, RunWording wording, Texts texts, Runnable leave) {
        this.model = meetings.run();
        this.wording = wording;
        this.words = meetings.wording();
        this.texts = texts;
        this.leave = leave;
        getStyleClass().add("run-header");
        previous = button(Feather.CHEVRON_LEFT, "run.previous", model::previous);
        next = button(Feather.CHEVRON_RIGHT, "run.next", model::next);
        next.getStyleClass().add("accent");
        skip = button(Feather.SKIP_FORWARD, "run.skip", model::skip);
        pause = button(Feather.PAUSE, "run.pause", model::pauseOrGoOn);
        goOn = button(Feather.PLAY, "run.go-on", model::start);
        close = button(Feather.CHECK, "run.close", model::close);
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox.setHgrow(gap, Priority.ALWAYS);
        back = Icons.iconButton(Feather.CHEVRON_LEFT, texts.text("run.command.back"), meetings::goBack);
        undo = Icons.iconButton(Feather.CORNER_UP_LEFT, texts.text("meeting.command.undo"), meetings.deeds()::undo);
        undo.disableProperty().bind(meetings.deeds().undoable().isEmpty());
        roll = button(Feather.USERS, "rollcall.title", meetings::callRoll);
        steps.getStyleClass().add("run-steps");
        steps.getChildren().addAll(number, previous, pause, goOn, skip, next);
        first.getStyleClass().add("run-first");
        figures.getStyleClass().add("run-figures");
        figures.getChildren().addAll(figure("run.status", status), figure("run.planned", planned), figure("run.used", used), figure("run.still", left),
                figure("run.ends", end));
        ofDrift = figure("run.drift", drift);
        setLow(false);
        number.setPromptText(texts.text("run.jump"));
        number.setAccessibleText(texts.text("run.jump"));
        number.setPrefColumnCount(NUMBER_COLUMNS);
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        number.focusedProperty().subscribe(on -> {
            if (!on) {
                show(number, false);
            }
        });
    }

    /** How the meeting stands; where there is little height they are not in the header, but wherever there is room for them. */
    Node figures() {
        return figures;
    }

    /** Makes it one line of icons with the drift, or two lines with all there is to say. */
    void setLow(boolean low) {
        figures.getChildren().removeAll(ofDrift, steps);
        if (low) {
            getChildren().setAll(first);
            first.getChildren().setAll(back, ofDrift, gap, steps, undo, roll, close);
        } else {
            first.getChildren().setAll(back, title, undo, roll, close);
            figures.getChildren().addAll(ofDrift, steps);
            getChildren().setAll(first, figures);
        }
        for (Button button : List.of(previous, pause, goOn, skip, next, roll, close)) {
            button.setContentDisplay(low ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }

    /** Asks for the number of an item. */
    void jump() {
        number.clear();
        show(number, true);
        number.requestFocus();
    }

    /** Shows how the meeting stands at a moment. */
    void show(Cockpit cockpit, Instant now) {
        var run = cockpit.run();
        var progress = run.progress();
        title.setText(cockpit.title().isBlank() ? texts.text("meeting.untitled") : cockpit.title());
        status.show(run.isPaused() ? "draft" : run.status(), run.isPaused() ? texts.text("run.paused") : words.status(run.status()));
        planned.setText(wording.length(progress.plannedTime()));
        used.setText(wording.length(progress.used(now)));
        left.setText(progress.ended().isPresent() ? "–" : wording.length(progress.left(now)));
        end.setText(wording.end(cockpit, now));
        Told told = wording.drift(progress, now);
        drift.setText(told.words());
        Chips.tone(drift, run.isRunning() || progress.ended().isPresent() ? told.tone() : Tone.NEUTRAL);
        boolean inHand = progress.current().isPresent();
        show(pause, run.isRunning() && !run.isPaused());
        show(goOn, !run.isRunning() || run.isPaused());
        goOn.setText(texts.text(progress.started().isPresent() ? "run.go-on" : "run.start"));
        goOn.setAccessibleText(goOn.getText());
        show(close, run.isRunning());
        for (Button step : new Button[] {previous, skip, next}) {
            show(step, run.isRunning() && !cockpit.items().isEmpty());
        }
        skip.setDisable(!inHand);
        next.setDisable(!inHand && cockpit.next().isEmpty());
    }

    private void typing(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            boolean stays = event.getCode() == KeyCode.ENTER && !number.getText().isBlank() && !model.goToNumber(number.getText());
            if (!stays) {
                leave.run();
            }
        }
    }

    private Button button(Feather icon, String key, Runnable action) {
        Button button = Icons.button(icon, texts.text(key), action);
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        return button;
    }

    private Node figure(String key, Label value) {
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("form-label");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add("run-figure");
        VBox figure = new VBox(name, value);
        figure.getStyleClass().add("run-figure-box");
        return figure;
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
