package org.plenary.ui.review;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.domain.exchange.FieldType;
import org.plenary.feature.review.FieldVersion;
import org.plenary.ui.kit.Texts;

/** What a field was given before: who, when, on which computer, and the way back to each. */
final class VersionsPane extends VBox {

    private final ThingViewModel model;
    private final Texts texts;
    private final Moments moments;

    VersionsPane(ThingViewModel model, Texts texts, Moments moments) {
        this.model = model;
        this.texts = texts;
        this.moments = moments;
        getStyleClass().add("field-versions");
    }

    /** Shows the versions of a field, newest first. */
    void show(FieldViewModel field, List<FieldVersion> versions) {
        boolean isSet = field.field().type() == FieldType.SET;
        boolean canPutBack = field.reading().get().conflict().isEmpty() && !isSet;
        getChildren().setAll(versions.stream()
                .map(version -> version(version, isSet, canPutBack && !version.words().equals(field.reading().get().words()))).toList());
    }

    private Node version(FieldVersion version, boolean isSet, boolean canPutBack) {
        Label words = new Label(words(version, isSet));
        words.setWrapText(true);
        Label by = new Label(texts.text(version.device().isEmpty() ? "thing.version" : "thing.version.device", version.by(),
                moments.moment(version.at()), version.device()));
        by.getStyleClass().addAll("quieter", "small");
        by.setWrapText(true);
        by.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(by, Priority.ALWAYS);
        Hyperlink back = new Hyperlink(texts.text("thing.put-back"));
        back.setMinWidth(USE_PREF_SIZE);
        back.getStyleClass().add("small");
        back.setOnAction(event -> model.putBack(version));
        HBox foot = new HBox();
        foot.getChildren().setAll(Stream.of(by, back).filter(node -> node != back || canPutBack).toList());
        VBox row = new VBox(words, foot);
        row.getStyleClass().add("field-version");
        return row;
    }

    private String words(FieldVersion version, boolean isSet) {
        if (isSet) {
            return texts.text(version.taken() ? "thing.version.out" : "thing.version.in", version.words());
        }
        return version.words().isEmpty() ? texts.text("thing.version.emptied") : version.words();
    }
}
