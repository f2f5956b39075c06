package org.plenary.ui.exchange;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What goes out: for whom, what it holds, who can open it; below, always in sight, where to and what came of it. */
final class SendPane extends BorderPane {

    private final SendViewModel model;
    private final Texts texts;
    private final RadioButton everything;

    SendPane(SendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        ToggleGroup which = new ToggleGroup();
        everything = choice("exchange.send.everything", which);
        RadioButton missing = choice("exchange.send.missing", which);
        which.selectToggle(everything);
        which.selectedToggleProperty().addListener((all, was, now) -> model.onlyMissing().set(now == missing));
        model.onlyMissing().subscribe(only -> which.selectToggle(only ? missing : everything));
        VBox choices = new VBox(
                new VBox(everything, Labels.wrapped(texts.text("exchange.send.everything.why"), "quiet", "under-choice")),
                new VBox(missing, Labels.wrapped(texts.text("exchange.send.missing.why"), "quiet", "under-choice")),
                new RecipientsPane(model, texts));
        choices.getStyleClass().add("choices");
        choices.getChildren().add(Labels.following(model.reason(), "quiet"));
        VBox column = new VBox(choices, MessageBar.problem(model.problem()), planning(), new ReadersPane(model.readers(), texts),
                new AttachedPane(model, texts), new PlanPane(model, texts));
        column.getStyleClass().add("exchange-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        VBox bottom = new VBox(new MessageBar(Tone.WARNING, Feather.ALERT_TRIANGLE, model.notice()),
                MessageBar.done(model.sent().map(sent -> sent.map(SentBundle::sentence).orElse("")))
                        .act(Icons.button(Feather.FOLDER, texts.text("exchange.send.show"), model::showInFolder)),
                save(), new WorkBar(model.work(), texts));
        bottom.getStyleClass().add("send-bottom");
        setCenter(scroll);
        setBottom(bottom);
    }

    /** What takes the keyboard. */
    Node first() {
        return everything;
    }

    private RadioButton choice(String key, ToggleGroup group) {
        RadioButton choice = new RadioButton(texts.text(key));
        choice.setToggleGroup(group);
        return choice;
    }

    /** Files are worth waiting for with a word; without any the plan is there before one could read it. */
    private Node planning() {
        VBox bar = new VBox(new WorkBar(model.planning(), texts));
        bar.visibleProperty().bind(model.onlyMissing().flatMap(only -> model.planning().doing().map(doing -> only && !doing.isEmpty())));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Node save() {
        Button save = Icons.button(Feather.SAVE, texts.text("exchange.send.save"), model::save);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.planned().map(Optional::isEmpty).flatMap(none -> model.work().doing().map(doing -> none || !doing.isEmpty())));
        Label name = Labels.following(model.planned().flatMap(plan -> model.readers().encrypting().flatMap(
                encrypting -> model.withAttachments().map(attached -> plan.map(model::fileName).orElse("")))), "quiet");
        name.setWrapText(true);
        HBox row = new HBox(save, name);
        row.getStyleClass().add("save-row");
        row.setFillHeight(false);
        return row;
    }
}
