package org.plenary.ui.review;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.review.FindThings;
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
    private final ListView<KindLine> kinds = new ListView<>();
    private final ListView<FindThings.Found> found = new ListView<>();
    private final ThingTableView table;
    private final ThingPane thing;
    private final BorderPane lists = new BorderPane();
    private boolean filling;

    /** The view of that view model; it is read when first shown. */
    public RegistersView(RegistersViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        table = new ThingTableView(model, texts, scale);
        thing = new ThingPane(model.thing(), texts, model.moments(), this::closeThing);
        node.getStyleClass().add("registers");
        node.getStylesheets().add(RegistersView.class.getResource("/org/plenary/ui/review.css").toExternalForm());
        lists.setTop(search());
        lists.setLeft(kinds());
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
        ListView<?> results = found;
        if (model.found().get().isPresent()) {
            results.requestFocus();
            if (results.getSelectionModel().isEmpty()) {
                results.getSelectionModel().selectFirst();
            }
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

    private Node kinds() {
        kinds.getStyleClass().add("kinds");
        kinds.setAccessibleText(texts.text("registers.kinds"));
        kinds.setCellFactory(list -> new KindCell(texts));
        kinds.getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (!filling && now != null) {
                model.words().set("");
                model.settle();
                model.chooseKind(now.row().kind());
            }
        });
        model.kinds().subscribe(now -> now.ifPresent(lines -> {
            filling = true;
            if (!kinds.getItems().equals(lines)) {
                kinds.getItems().setAll(lines);
            }
            filling = false;
            selectKind();
        }));
        model.kind().subscribe(kind -> selectKind());
        return kinds;
    }

    private void selectKind() {
        filling = true;
        int place = IntStream.range(0, kinds.getItems().size()).filter(i -> kinds.getItems().get(i).row().kind().equals(model.kind().get())).findFirst().orElse(-1);
        if (place >= 0 && kinds.getSelectionModel().getSelectedIndex() != place) {
            kinds.getSelectionModel().clearAndSelect(place);
            kinds.scrollTo(Math.max(0, place - 4));
        }
        filling = false;
    }

    private Node middle() {
        found.getStyleClass().add("found-list");
        found.setAccessibleText(texts.text("registers.found"));
        Label none = new Label(texts.text("registers.found.none"));
        none.getStyleClass().add("quiet");
        found.setPlaceholder(none);
        found.setCellFactory(list -> new FoundCell(texts));
        found.getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (now != null) {
                model.choose(now.id());
            }
        });
        found.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                words.requestFocus();
                event.consume();
            }
        });
        EmptyState nothing = new EmptyState(Feather.ARCHIVE, texts.text("registers.none")).button(texts.text("registers.none.act"), model.thing().ways()::pasteTable);
        model.found().subscribe(hits -> {
            found.getItems().setAll(hits.orElse(List.of()));
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
        node.setCenter(open && narrow ? thing : lists);
        node.setRight(open && !narrow ? thing : null);
    }
}
