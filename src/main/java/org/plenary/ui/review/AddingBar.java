package org.plenary.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Texts;

/** One line in which somebody new is named; below it what is to be said of the name. */
final class AddingBar extends VBox {

    private final AddingViewModel model;
    private final TextField name = new TextField();

    /** @param closed told when the line goes away */
    AddingBar(AddingViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        getStyleClass().add("adding-bar");
        name.setPromptText(texts.text("member.add.prompt"));
        name.setAccessibleText(texts.text("member.add.prompt"));
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(event -> model.add());
        Button add = new Button(texts.text("member.add.act"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> model.add());
        Button cancel = new Button(texts.text("dialog.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(event -> model.close());
        HBox line = new HBox(name, add, cancel);
        line.getStyleClass().add("adding-line");
        Label problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(line, problem, namesake(texts));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        visibleProperty().bind(model.open());
        managedProperty().bind(visibleProperty());
        model.open().subscribe((was, now) -> (now ? (Runnable) name::requestFocus : closed).run());
    }

    private HBox namesake(Texts texts) {
        Label sentence = new Label();
        sentence.setWrapText(true);
        Button show = new Button();
        show.setOnAction(event -> model.showNamesake());
        Button anyway = new Button(texts.text("member.namesake.add"));
        anyway.setOnAction(event -> model.addAnyway());
        HBox bar = new HBox(sentence, show, anyway);
        bar.getStyleClass().add("adding-line");
        bar.managedProperty().bind(bar.visibleProperty());
        model.namesake().subscribe(known -> {
            bar.setVisible(known.isPresent());
            known.ifPresent(member -> {
                sentence.setText(texts.text("member.namesake", member.name()));
                show.setText(texts.text("member.namesake.show"));
            });
        });
        return bar;
    }
}
