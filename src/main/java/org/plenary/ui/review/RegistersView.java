package org.plenary.ui.review;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The whole material of the review: its kinds at the left, the things of one in the middle, one thing at the right. */
public final class RegistersView implements Screen {

    /** Under this width, in em, the thing in hand stands in the place of the lists. */
    private static final double NARROW_EM = 58;

    private final RegistersViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final BorderPane node = new BorderPane();
    private final TextField words = new TextField();
    private final KindList kinds;
    private final FoundList found;
    private final ThingTableView table;
    private final ThingPane thing;
    private final BorderPane lists = new BorderPane();

    /** The view of that view model; it is read when first shown. */
    public RegistersView(RegistersViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        kinds = new KindList(model, texts);
        found = new FoundList(model, texts, words::requestFocus);
        table = new ThingTableView(model, texts, scale);
        thing = new ThingPane(model.thing(), texts, model.moments(), this::closeThing);
        node.getStyleClass().add("registers");
        node.getStylesheets().add(RegistersView.class.getResource("/org/plenary/ui/review.css").toExternalForm());
        lists.setTop(search());
        lists.setLeft(kinds);
        lists.setCenter(middle());
        model.chosen().subscribe(id -> fit());
        node.widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("place.registers"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.kinds().map(lines -> lines.map(model::counts).orElse(""));
    }

    @Override
    public List<Command> commands() {
        return List.of(new Command("registers.search", texts.text("registers.search"), List.of(Keys.FIND), this::focusSearch),
                Command.of("registers.delete", texts.text("thing.delete"), "Delete", model.thing()::remove).when(() -> !model.chosen().get().isEmpty()),
                Command.of("registers.edit", texts.text("registers.edit"), "F2", thing::focusFirst).when(() -> !model.chosen().get().isEmpty()));
    }

    @Override
    public void onShown(String item) {
        model.show(item);
    }

    @Override
    public void onHidden() {
        model.leave();
    }

    @Override
    public void focusFirst() {
        (table.getItems().isEmpty() ? kinds : table).requestFocus();
    }

    private void focusSearch() {
        if (node.getCenter() != lists) {
            closeThing();
        }
        words.requestFocus();
        words.selectAll();
    }

    private Node search() {
        words.setPromptText(texts.text("registers.search"));
        words.setAccessibleText(texts.text("registers.search"));
        words.textProperty().bindBidirectional(model.words());
        words.getStyleClass().add("registers-words");
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done = switch (event.getCode()) {
                case ENTER, DOWN -> toFound();
                case ESCAPE -> clear();
                default -> false;
            };
            if (done) {
                event.consume();
            }
        });
        VBox bar = new VBox(words);
        bar.getStyleClass().add("registers-search");
        return bar;
    }

    private boolean toFound() {
        model.settle();
        if (model.found().get().isPresent()) {
            found.enter();
        } else {
            table.requestFocus();
        }
        return true;
    }

    private boolean clear() {
        if (words.getText().isEmpty()) {
            table.requestFocus();
        }
        words.clear();
        model.settle();
        return true;
    }

    private Node middle() {
        EmptyState nothing = new EmptyState(Feather.ARCHIVE, texts.text("registers.none"))
                .button(texts.text("registers.none.act"), model.thing().ways()::pasteTable);
        model.found().subscribe(hits -> {
            found.setVisible(hits.isPresent());
            table.setVisible(hits.isEmpty());
        });
        model.kinds().subscribe(lines -> {
            nothing.setVisible(lines.isPresent() && lines.get().isEmpty());
        });
        StackPane middle = new StackPane(table, found, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return middle;
    }

    private void closeThing() {
        model.leave();
        model.choose("");
        (found.isVisible() ? found : table).requestFocus();
    }

    private void fit() {
        boolean open = !model.chosen().get().isEmpty();
        boolean narrow = node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em();
        if (narrow) {
            node.setRight(null); // before it stands in the middle: a part has one place
        }
        node.setCenter(open && narrow ? thing : lists);
        node.setRight(open && !narrow ? thing : null);
    }
}
