package org.plenary.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.domain.exchange.FieldType;
import org.plenary.feature.Doubt;
import org.plenary.feature.review.FieldVersion;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/**
 * What a field was given before: who, when, on which computer, with which bundle, and the way back to each. Each is compared with the one
 * before it, or with any other.
 */
final class VersionsPane extends VBox {

    private final ThingViewModel model;
    private final Texts texts;
    private final Moments moments;
    private final ComboBox<Optional<FieldVersion>> against = new ComboBox<>();
    private final Label label;
    private final HBox comparing;

    VersionsPane(ThingViewModel model, Texts texts, Moments moments) {
        this.model = model;
        this.texts = texts;
        this.moments = moments;
        getStyleClass().add("field-versions");
        against.setConverter(ShownBy.words(with -> with.map(this::called).orElse(texts.text("thing.version.before"))));
        label = new Label(texts.text("thing.version.against"));
        label.getStyleClass().addAll("quieter", "small");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(against);
        against.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(against, Priority.ALWAYS);
        comparing = new HBox(label, against);
        comparing.getStyleClass().add("field-versions-against");
    }

    /** Shows the versions of a field, newest first. */
    void show(FieldViewModel field, List<FieldHistoryViewModel.Compared> versions) {
        boolean isSet = field.field().type() == FieldType.SET;
        boolean canPutBack = field.reading().get().conflict().isEmpty() && !isSet;
        offer(versions.stream().map(FieldHistoryViewModel.Compared::version).toList());
        getChildren().setAll(versions.stream().map(shown -> version(shown, isSet,
                canPutBack && !shown.version().words().equals(field.reading().get().words()))).toList());
        if (!isSet && versions.size() > 2) {
            getChildren().addFirst(comparing);
        }
    }

    private void offer(List<FieldVersion> versions) {
        against.valueProperty().unbindBidirectional(model.history().against());
        against.getItems().setAll(Stream.concat(Stream.of(Optional.<FieldVersion>empty()), versions.stream().map(Optional::of)).toList());
        against.setValue(model.history().against().get());
        against.valueProperty().bindBidirectional(model.history().against());
    }

    private Node version(FieldHistoryViewModel.Compared shown, boolean isSet, boolean canPutBack) {
        FieldVersion version = shown.version();
        Label by = new Label(called(version));
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
        VBox row = new VBox(words(shown, isSet), foot);
        row.getStyleClass().add("field-version");
        return row;
    }

    private Node words(FieldHistoryViewModel.Compared shown, boolean isSet) {
        FieldVersion version = shown.version();
        if (!isSet && !shown.pieces().isEmpty()) {
            return new DiffText(shown.pieces());
        }
        Label words = new Label(isSet ? texts.text(version.taken() ? "thing.version.out" : "thing.version.in", version.words())
                : texts.text("thing.version.emptied"));
        words.setWrapText(true);
        return words;
    }

    private String called(FieldVersion version) {
        String written = texts.text(version.device().isEmpty() ? "thing.version" : "thing.version.device", version.by(),
                moments.moment(version.at()), version.device());
        String brought = version.bundle().isEmpty() ? written : texts.text("history.brought", written, version.bundle());
        return version.doubt().map(doubt -> brought + " · " + doubt(doubt, version.by())).orElse(brought);
    }

    private String doubt(Doubt doubt, String author) {
        return switch (doubt.why()) {
            case NOT_SIGNED -> texts.text("history.doubt.not-signed", author, doubt.broughtBy());
            case NOT_COMPARED -> texts.text("history.doubt.not-compared", author, doubt.broughtBy());
            case REVOKED -> texts.text("history.doubt.revoked", author, doubt.broughtBy());
            case OTHER_NAME -> texts.text("history.doubt.other-name", author, doubt.broughtBy());
        };
    }
}
