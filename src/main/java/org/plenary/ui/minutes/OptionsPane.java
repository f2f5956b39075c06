package org.plenary.ui.minutes;

import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.feature.Edition;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** How the minutes are wanted: for whom, in which layout, with which parts. */
final class OptionsPane extends VBox {

    private final MinutesViewModel model;
    private final Texts texts;
    private final ToggleGroup editions = new ToggleGroup();

    OptionsPane(MinutesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("minutes-options");
        getChildren().addAll(edition(Edition.INTERNAL, "minutes.edition.internal"), edition(Edition.PUBLIC, "minutes.edition.public"),
                Icons.button(Feather.LAYOUT, texts.text("minutes.layout.edit"), () -> model.middle().set(Middle.LAYOUT)));
        Label parts = new Label(texts.text("minutes.parts"));
        parts.getStyleClass().add("form-label");
        getChildren().add(parts);
        Stream.of(MinutesPart.values()).filter(part -> !part.isInline() && part != MinutesPart.NOTICE).forEach(part -> getChildren().add(part(part)));
    }

    private RadioButton edition(Edition edition, String key) {
        var button = new RadioButton(texts.text(key));
        button.setToggleGroup(editions);
        button.setWrapText(true);
        button.setOnAction(event -> model.want(edition));
        model.wish().subscribe(wish -> button.setSelected(wish.edition() == edition));
        return button;
    }

    private CheckBox part(MinutesPart part) {
        var box = new CheckBox(texts.text("minutes.part." + part.word()));
        box.setWrapText(true);
        box.setOnAction(event -> model.want(part, box.isSelected()));
        model.wish().subscribe(wish -> box.setSelected(!wish.without().contains(part)));
        return box;
    }
}
