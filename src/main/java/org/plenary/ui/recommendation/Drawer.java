package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The recommendation in hand with all that hangs on it, at the right of the table. */
final class Drawer extends BorderPane {

    private final RecommendationsViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final VBox above = new VBox();
    private final FlowPane signs = new FlowPane();
    private final VBox below = new VBox();
    private final Label nothing;
    private final ScrollPane scroll = new ScrollPane();
    private String shown = "";

    Drawer(RecommendationsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("drawer", "recommendation-drawer");
        nothing = new Label(texts.text("recommendation.drawer.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("quiet");
        above.getStyleClass().add("drawer-part");
        above.managedProperty().bind(above.visibleProperty());
        signs.getStyleClass().add("drawer-signs");
        signs.managedProperty().bind(signs.visibleProperty());
        below.getStyleClass().add("drawer-part");
        VBox parts = new VBox(above, new DrawerDetail(model, texts), signs, new DrawerFields(model, texts), below);
        parts.getStyleClass().add("drawer-parts");
        scroll.setContent(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(head());
        model.drawer().content().subscribe(content -> {
            setCenter(content.isPresent() ? scroll : nothing);
            content.ifPresent(this::show);
        });
        visibleProperty().bind(model.drawer().open());
        managedProperty().bind(visibleProperty());
    }

    private HBox head() {
        heading.getStyleClass().add("card-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Icons.iconButton(Feather.X, texts.text("recommendation.drawer.close"), () -> model.drawer().open().set(false));
        HBox head = new HBox(heading, gap, close);
        head.getStyleClass().add("drawer-head");
        return head;
    }

    private void show(DrawerContent content) {
        heading.setText(content.heading());
        above.getChildren().clear();
        if (!content.fullText().isEmpty()) {
            MarkdownView text = new MarkdownView(model.ways()::openLink);
            text.show(content.fullText());
            above.getChildren().add(text);
        }
        if (!content.belongs().isEmpty()) {
            above.getChildren().add(quiet(content.belongs()));
        }
        fillSigns(content);
        DrawerLists lists = new DrawerLists(texts, model.ways()::openLink);
        List<Node> parts = new ArrayList<>();
        parts.addAll(new DrawerCards(texts, model::openForm).of(content.questions()));
        parts.addAll(lists.accounts(content.accounts()));
        parts.addAll(lists.pieces("recommendation.drawer.evidence", content.evidence(), true));
        parts.addAll(lists.pieces("recommendation.drawer.briefings", content.briefings(), false));
        parts.addAll(lists.asked(content.asked()));
        below.getChildren().setAll(parts);
        if (!shown.equals(content.line().id())) {
            shown = content.line().id();
            scroll.setVvalue(0);
        }
    }

    private void fillSigns(DrawerContent content) {
        signs.getChildren().clear();
        for (DrawerContent.Contested contested : content.conflicts()) {
            Button button = new Button("", new StateChip(Mark.CONFLICT, texts.text("recommendation.drawer.conflict", contested.words())));
            button.setAccessibleText(texts.text("recommendation.drawer.conflict", contested.words()));
            button.setOnAction(event -> model.ways().openConflict(contested.entity(), contested.field()));
            signs.getChildren().add(button);
        }
        content.flags().forEach(flag -> signs.getChildren().add(Chips.tag(flag, Tone.WARNING)));
        signs.setVisible(!signs.getChildren().isEmpty());
        above.setVisible(!above.getChildren().isEmpty());
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
