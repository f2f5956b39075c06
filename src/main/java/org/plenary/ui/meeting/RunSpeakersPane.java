package org.plenary.ui.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.QueuedSpeaker;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The speakers' queue beside a running meeting. */
final class RunSpeakersPane extends VBox {

    private final SpeakersViewModel model;
    private final Texts texts;
    private final VBox list = new VBox();
    private final TextField name = new TextField();
    private final Button next;
    private Optional<Instant> since = Optional.empty();
    private final Label clock = new Label();

    /** @param leave puts the keyboard back on the run */
    RunSpeakersPane(RunViewModel run, Texts texts, Runnable leave) {
        this.model = run.speakers();
        this.texts = texts;
        getStyleClass().add("run-speakers");
        Label title = new Label(texts.text("run.speakers"));
        title.getStyleClass().add("section-label");
        name.setPromptText(texts.text("run.speakers.add"));
        name.setAccessibleText(texts.text("run.speakers.add"));
        name.textProperty().bindBidirectional(model.typed());
        name.setOnAction(event -> model.add());
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        next = Icons.button(Feather.MIC, texts.text("run.speakers.next"), model::next);
        HBox line = new HBox(name, next);
        line.getStyleClass().add("run-speakers-line");
        list.getStyleClass().add("run-speakers-list");
        getChildren().addAll(title, list, line);
        model.speakers().subscribe(this::show);
        run.now().subscribe(this::tick);
    }

    /** Puts the keyboard where a name is typed. */
    void focusName() {
        name.requestFocus();
    }

    private void show(List<QueuedSpeaker> speakers) {
        since = speakers.stream().filter(QueuedSpeaker::isSpeaking).findFirst().flatMap(QueuedSpeaker::started);
        next.setDisable(speakers.isEmpty());
        List<Node> rows = new ArrayList<>();
        if (speakers.isEmpty()) {
            Label none = new Label(texts.text("run.speakers.none"));
            none.setWrapText(true);
            none.getStyleClass().add("quiet");
            rows.add(none);
        }
        speakers.forEach(speaker -> rows.add(row(speaker)));
        list.getChildren().setAll(rows);
    }

    private Node row(QueuedSpeaker speaker) {
        Label who = new Label(speaker.isSpeaking() ? texts.text("run.speakers.speaking", speaker.name()) : speaker.name());
        who.setWrapText(true);
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox row = new HBox(who);
        row.getStyleClass().add("run-speakers-line");
        if (speaker.isSpeaking()) {
            row.getStyleClass().add("run-speaking");
            row.getChildren().add(clock);
        }
        row.getChildren().add(Icons.iconButton(Feather.X, texts.text("run.speakers.remove", speaker.name()), () -> model.remove(speaker.id())));
        return row;
    }

    private void tick(Instant now) {
        Duration spoken = since.map(from -> Duration.between(from, now)).filter(length -> !length.isNegative()).orElse(Duration.ZERO);
        clock.setText(String.format(Locale.ROOT, "%d:%02d", spoken.toMinutes(), spoken.toSecondsPart()));
    }
}
