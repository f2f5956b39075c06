package org.plenary.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.FieldType;
import org.plenary.feature.review.FieldReading;
import org.plenary.feature.review.Named;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The control that a field is read and edited with, by its type. */
final class FieldControls {

    /** A text longer than this is shown in several lines. */
    private static final int ONE_LINE = 44;

    private final ThingViewModel model;
    private final Texts texts;

    FieldControls(ThingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** The control of a field under that label. */
    Region of(FieldViewModel field, String label) {
        return switch (field.field().type()) {
            case MARKDOWN -> new ParagraphsControl(field, label, texts, model.ways()::openLink);
            case TEXT -> isLong(field) ? new ParagraphsControl(field, label, texts, model.ways()::openLink) : new LineControl(field, label);
            case INTEGER, DECIMAL, DATE, INSTANT, TIME, ZONE -> new LineControl(field, label);
            case LINK -> link(field, label);
            case WORD, TEMPLATE, REFERENCE, FLAG -> choice(field, label);
            case SET -> new SetControl(field, label, texts, model.ways()::openThing);
            case FILE_HASH, POSITION -> words(field);
        };
    }

    private static boolean isLong(FieldViewModel field) {
        return field.text().get().length() > ONE_LINE;
    }

    private Region words(FieldViewModel field) {
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(field.reading().map(reading -> reading.words().isEmpty() ? texts.text("thing.nothing") : reading.words()));
        words.getStyleClass().add("quiet");
        return words;
    }

    private Region link(FieldViewModel field, String label) {
        LineControl line = new LineControl(field, label);
        Button open = Icons.iconButton(Feather.EXTERNAL_LINK, texts.text("thing.open-link", label), () -> model.ways().openLink(field.text().get()));
        open.visibleProperty().bind(field.text().isNotEmpty());
        open.managedProperty().bind(open.visibleProperty());
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(line, open);
        row.getStyleClass().add("field-line");
        return row;
    }

    private Region choice(FieldViewModel field, String label) {
        HBox row = new HBox();
        row.getStyleClass().add("field-line");
        Picker picker = new Picker(label, texts.text("thing.find"), named -> field.choose(named.id()));
        Hyperlink follow = new Hyperlink();
        follow.setGraphic(Icons.icon(Feather.ARROW_RIGHT));
        follow.getStyleClass().add("field-follow");
        HBox.setHgrow(picker, Priority.ALWAYS);
        field.reading().subscribe(now -> {
            boolean fixed = now.offers().isEmpty() && now.field().type() != FieldType.FLAG;
            picker.show(present(now), now.words().isEmpty(), offers(now));
            picker.button().setDisable(fixed && now.words().isEmpty());
            picker.button().setMouseTransparent(fixed);
            follow(follow, now);
            List<Node> parts = new ArrayList<>(List.of(picker));
            if (now.field().type() == FieldType.REFERENCE && follow.getUserData() != null) {
                parts.add(follow);
            }
            row.getChildren().setAll(parts);
        });
        return row;
    }

    private void follow(Hyperlink follow, FieldReading now) {
        String thing = now.named().isEmpty() ? "" : now.named().getFirst().thing();
        follow.setUserData(thing.isEmpty() ? null : thing);
        follow.setAccessibleText(texts.text("thing.follow", now.words()));
        follow.setOnAction(event -> model.ways().openThing(thing));
    }

    private String present(FieldReading now) {
        return now.words().isEmpty() ? texts.text("thing.nothing") : now.words();
    }

    private List<Named> offers(FieldReading now) {
        Named nothing = new Named("", texts.text("thing.nothing"));
        Stream<Named> all = now.field().type() == FieldType.FLAG
                ? Stream.of(new Named("true", texts.text("thing.yes")), new Named("false", texts.text("thing.no"))) : now.offers().stream();
        return Stream.concat(all, Stream.of(nothing)).toList();
    }
}
