package org.plenary.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Texts;

/** The question who works on this computer: type a few letters of the name and press Enter. Fills the window, or lies on a card. */
public final class WhoAmIView {

    private final WhoAmIViewModel model;
    private final VBox column = new VBox();
    private final StackPane node = new StackPane(column);
    private final TextField name = new TextField();
    private final ListView<WhoAmIViewModel.Offer> list = new ListView<>();

    /** The view of that view model; reads the roster at once. */
    public WhoAmIView(WhoAmIViewModel model, Texts texts) {
        this.model = model;
        Label title = new Label(texts.text("who.title"));
        title.getStyleClass().add("screen-title");
        Label why = new Label(texts.text("who.why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("quiet");
        name.setPromptText(texts.text("who.prompt"));
        name.setAccessibleText(texts.text("dialog.who.label"));
        name.textProperty().bindBidirectional(model.name());
        list.setAccessibleText(texts.text("who.title"));
        list.getStyleClass().add("who-list");
        list.setCellFactory(view -> cell());
        list.setOnMouseClicked(event -> take());
        Label problem = new Label();
        problem.setWrapText(true);
        problem.getStyleClass().add("form-problem");
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button use = new Button(texts.text("dialog.who.act"));
        use.getStyleClass().add("accent");
        use.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        use.setOnAction(event -> take());
        Button later = new Button(texts.text("who.skip", model.systemUser()));
        later.getStyleClass().add("flat");
        later.setOnAction(event -> model.skip());
        FlowPane buttons = new FlowPane(use, later);
        buttons.getStyleClass().add("who-buttons");
        column.getChildren().addAll(title, why, name, list, problem, buttons);
        column.getStyleClass().add("who");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.getStyleClass().add("who-page");
        node.getStylesheets().add(WhoAmIView.class.getResource("/org/plenary/ui/review.css").toExternalForm());
        column.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.offers().subscribe(offers -> {
            list.getItems().setAll(offers);
            list.getSelectionModel().selectFirst();
        });
        model.read();
    }

    /** The whole pane. */
    public Region node() {
        return node;
    }

    /** What takes the keyboard first. */
    public Node first() {
        return name;
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean inButtons = event.getTarget() instanceof Button;
        boolean done = switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case ENTER -> !inButtons && take();
            case ESCAPE -> {
                model.skip();
                yield true;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean select(int place) {
        if (place >= 0 && place < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(place);
            list.scrollTo(Math.max(0, place - 3));
        }
        return true;
    }

    private boolean take() {
        WhoAmIViewModel.Offer offer = list.getSelectionModel().getSelectedItem();
        if (offer != null) {
            model.take(offer);
        }
        return true;
    }

    private static ListCell<WhoAmIViewModel.Offer> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(WhoAmIViewModel.Offer offer, boolean empty) {
                super.updateItem(offer, empty);
                setText(empty || offer == null ? null : offer.words());
            }
        };
    }
}
