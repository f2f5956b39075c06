package org.plenary.ui.register;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.Register;
import org.plenary.feature.RegisterRow;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** What to show: words, and chips for what waits, what is mine, what is late, from which meeting. */
final class FilterRow extends FlowPane {

    private final RegisterViewModel model;
    private final Texts texts;
    private final TextField words = new TextField();

    /** @param more what stands behind the filters */
    FilterRow(RegisterViewModel model, Texts texts, Node more) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("register-filter");
        words.setPromptText(texts.text("register.filter.prompt"));
        words.setAccessibleText(texts.text("register.command.filter"));
        words.getStyleClass().add("register-words");
        words.textProperty().bindBidirectional(model.words());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                model.arrange();
                event.consume();
            }
        });
        Label counted = new Label();
        counted.getStyleClass().add("quiet");
        model.lines().subscribe(lines -> counted.setText(model.filter().isOff() ? "" : texts.text("register.filter.shown",
                lines.stream().filter(RegisterLine.Entry.class::isInstance).count(), model.register().get().map(Register::rows).map(List::size).orElse(0))));
        getChildren().addAll(words, chip("open", model.open()), chip("mine", model.mine()));
        if (model.which() != RegisterOf.DECISIONS) {
            getChildren().add(chip("overdue", model.overdue()));
        }
        getChildren().addAll(meetings(), more, counted);
    }

    /** The field for words. */
    TextField words() {
        return words;
    }

    private ToggleButton chip(String key, BooleanProperty wanted) {
        ToggleButton chip = new ToggleButton(texts.text("register.filter." + key));
        chip.getStyleClass().add("register-chip");
        chip.selectedProperty().bindBidirectional(wanted);
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private MenuButton meetings() {
        MenuButton menu = new MenuButton(texts.text("register.filter.any-meeting"), Icons.icon(Feather.CALENDAR));
        menu.setMnemonicParsing(false);
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setOnShowing(event -> {
            menu.getItems().setAll(item(texts.text("register.filter.any-meeting"), ""));
            model.register().get().ifPresent(now -> now.rows().stream().flatMap(row -> row.meeting().stream()).distinct()
                    .sorted(Comparator.comparing(RegisterRow.Source::label).reversed()).forEach(one -> menu.getItems().add(item(one.label(), one.id()))));
        });
        model.meeting().subscribe(id -> menu.setText(id.isEmpty() ? texts.text("register.filter.any-meeting") : texts.text("register.filter.from",
                model.register().get().stream().flatMap(now -> now.rows().stream()).flatMap(row -> row.meeting().stream()).filter(one -> one.id().equals(id))
                        .map(RegisterRow.Source::label).findFirst().orElse(id))));
        return menu;
    }

    private MenuItem item(String label, String id) {
        MenuItem item = new MenuItem(label);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.meeting().set(id));
        return item;
    }
}
