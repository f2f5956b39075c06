package org.plenary.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.review.ThingReading;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** One thing: its kind and name, then its fields; those with nothing in them only when asked for. */
final class ThingPane extends BorderPane {

    private final ThingViewModel model;
    private final Texts texts;
    private final Moments moments;
    private final Label kind = new Label();
    private final Label name = new Label();
    private final VBox signs = new VBox();
    private final VBox filled = new VBox();
    private final VBox empty = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox parts = new VBox();
    private List<FieldRow> rows = List.of();

    /** @param close takes the pane away */
    ThingPane(ThingViewModel model, Texts texts, Moments moments, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.moments = moments;
        getStyleClass().addAll("drawer", "thing-pane");
        filled.getStyleClass().add("fields");
        empty.getStyleClass().add("fields");
        empty.visibleProperty().bind(model.emptyShown().and(Bindings.isNotEmpty(empty.getChildren())));
        empty.managedProperty().bind(empty.visibleProperty());
        signs.managedProperty().bind(Bindings.isNotEmpty(signs.getChildren()));
        more.setOnAction(event -> model.emptyShown().set(!model.emptyShown().get()));
        more.textProperty().bind(Bindings.createStringBinding(() -> model.emptyShown().get() ? texts.text("thing.hide-empty")
                : texts.count("thing.show-empty", empty.getChildren().size()), model.emptyShown(), empty.getChildren()));
        more.visibleProperty().bind(Bindings.isNotEmpty(empty.getChildren()));
        parts.getChildren().addAll(signs, filled, more, empty);
        parts.getStyleClass().add("thing-parts");
        scroll.setContent(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head(close));
        setCenter(scroll);
        model.thing().subscribe(now -> now.ifPresent(this::show));
        model.fields().subscribe(this::fill);
        fill();
        model.history().shown().subscribe(history -> rows.forEach(row -> row.show(history)));
    }

    /** Puts the keyboard on the first field. */
    void focusFirst() {
        filled.lookupAll("*").stream().filter(node -> node.isFocusTraversable() && !node.getStyleClass().contains("field-history"))
                .findFirst().ifPresent(Node::requestFocus);
    }

    /** Adds what stands between the name and the fields. */
    void addAbove(Node part) {
        parts.getChildren().add(1, part);
    }

    /** Adds what stands below the fields. */
    void addBelow(Node part) {
        parts.getChildren().add(part);
    }

    private HBox head(Runnable close) {
        kind.getStyleClass().addAll("quiet", "small");
        name.getStyleClass().add("card-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(kind, name);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button delete = Icons.iconButton(Feather.TRASH_2, texts.text("thing.delete"), model::remove);
        Button out = Icons.iconButton(Feather.X, texts.text("thing.close"), close);
        HBox head = new HBox(words, delete, out);
        head.getStyleClass().add("thing-head");
        return head;
    }

    private void show(ThingReading now) {
        kind.setText(texts.kind(now.kind()));
        name.setText(bare(now));
        signs.getChildren().setAll(Stream.of(deleted(now), own(now)).flatMap(Optional::stream).toList());
    }

    /** The kind stands above already. */
    private String bare(ThingReading now) {
        String word = now.kind().replace('-', ' ');
        boolean quoted = now.name().toLowerCase(Locale.ROOT).startsWith(word + " “");
        return quoted ? now.name().substring(word.length() + 2, now.name().length() - 1) : now.name();
    }

    private Optional<Node> deleted(ThingReading now) {
        if (!now.deletedAndEdited()) {
            return Optional.empty();
        }
        Button button = new Button("", new StateChip(Mark.CONFLICT, texts.text("thing.deleted-and-edited")));
        button.setAccessibleText(texts.text("thing.deleted-and-edited"));
        button.setOnAction(event -> model.openConflict(Optional.empty()));
        return Optional.of(button);
    }

    private Optional<Node> own(ThingReading now) {
        return now.own() ? Optional.of(Chips.tag(texts.text("thing.own"))) : Optional.empty();
    }

    private void fill() {
        Map<Boolean, List<FieldRow>> byFilling = model.fields().stream().collect(Collectors.partitioningBy(field -> !field.isEmpty(),
                Collectors.mapping(field -> new FieldRow(model, field, texts, moments), Collectors.toList())));
        filled.getChildren().setAll(byFilling.get(true));
        empty.getChildren().setAll(byFilling.get(false));
        rows = byFilling.values().stream().flatMap(List::stream).toList();
        scroll.setVvalue(0);
    }
}
