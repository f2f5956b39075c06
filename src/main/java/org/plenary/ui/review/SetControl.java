package org.plenary.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.review.FieldReading;
import org.plenary.feature.review.Named;
import org.plenary.feature.review.NamedValue;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The members of a set, each with a way out, and below them the way in. */
final class SetControl extends VBox {

    private final FieldViewModel field;
    private final Texts texts;
    private final Consumer<String> openThing;
    private final FlowPane members = new FlowPane();

    SetControl(FieldViewModel field, String label, Texts texts, Consumer<String> openThing) {
        this.field = field;
        this.texts = texts;
        this.openThing = openThing;
        getStyleClass().add("set-control");
        members.getStyleClass().add("set-members");
        members.managedProperty().bind(members.visibleProperty());
        getChildren().addAll(members, field.field().target().isEmpty() ? words(label) : picker(label));
        field.reading().subscribe(now -> {
            members.getChildren().setAll(now.named().stream().map(this::member).toList());
            members.setVisible(!now.named().isEmpty());
        });
    }

    private Node member(NamedValue value) {
        Labeled name = value.thing().isEmpty() ? new Label(value.name()) : new Hyperlink(value.name());
        if (name instanceof Hyperlink link) {
            link.setOnAction(event -> openThing.accept(value.thing()));
        }
        name.setMnemonicParsing(false);
        Button out = Icons.iconButton(Feather.X, texts.text("thing.take-out", value.name()), () -> field.remove(value));
        HBox member = new HBox(name, out);
        member.getStyleClass().add("set-member");
        return member;
    }

    private Node words(String label) {
        TextField word = new TextField();
        word.getStyleClass().add("plain-field");
        word.setPromptText(texts.text("thing.add"));
        word.setAccessibleText(texts.text("thing.add-to", label));
        word.setOnAction(event -> {
            field.add(word.getText());
            word.clear();
        });
        return word;
    }

    private Node picker(String label) {
        Picker picker = new Picker(texts.text("thing.add-to", label), texts.text("thing.find"), named -> field.add(named.id()));
        field.reading().subscribe(now -> picker.show(texts.text("thing.add"), true, notIn(now)));
        return picker;
    }

    private static List<Named> notIn(FieldReading now) {
        List<String> in = now.named().stream().map(NamedValue::thing).toList();
        return now.offers().stream().filter(offer -> !in.contains(offer.id())).toList();
    }
}
