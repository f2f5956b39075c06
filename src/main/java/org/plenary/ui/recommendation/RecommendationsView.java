package org.plenary.ui.recommendation;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The screen of recommendations: groupings and filters above, the table, and the drawer beside it. */
public final class RecommendationsView implements Screen {

    /** From this width on, in em, the drawer and all columns have room beside each other. */
    private static final double WIDE_EM = 100;
    private static final double NARROW_EM = 62;

    private final RecommendationsViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final BorderPane node = new BorderPane();
    private final RecommendationTable table;
    private final FilterBar filters;
    private final SelectionBar selection;
    private boolean measured;

    /** The view of that view model; it is read when first shown. */
    public RecommendationsView(RecommendationsViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.scale = scale;
        this.texts = texts;
        table = new RecommendationTable(model, scale, texts);
        filters = new FilterBar(model, texts);
        selection = new SelectionBar(model, texts, table::selectOne);
        GroupingStrip strip = new GroupingStrip(model, texts);
        StackPane rows = new StackPane(table, empty());
        VBox main = new VBox(rows, selection);
        VBox.setVgrow(rows, Priority.ALWAYS);
        node.getStyleClass().add("recommendations");
        node.getStylesheets().add(RecommendationsView.class.getResource("/org/plenary/ui/recommendation.css").toExternalForm());
        node.setTop(new VBox(strip, filters));
        node.setCenter(main);
        node.setRight(new Drawer(model, texts));
        filters.words().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
                table.requestFocus();
                event.consume();
            }
        });
        node.widthProperty().subscribe(width -> openDrawerOnce(width.doubleValue()));
        node.widthProperty().subscribe(() -> fit(strip));
        scale.percent().subscribe(() -> fit(strip));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.title();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.all().map(Reading::counts);
    }

    @Override
    public List<Node> tools() {
        Button open = Icons.button(Feather.EDIT_3, texts.text("recommendation.command.open"), () -> model.openForm(0));
        open.getStyleClass().add("accent");
        open.disableProperty().bind(model.selected().map(List::isEmpty));
        return List.of(Icons.iconButton(Feather.GRID, texts.text("recommendation.command.board"), model.ways()::openBoard),
                Icons.iconButton(Feather.PLAY, texts.text("recommendation.command.step-through"), model::stepThrough),
                Icons.button(Feather.CLIPBOARD, texts.text("recommendation.command.paste"), model.ways()::pasteTable), open);
    }

    @Override
    public List<Command> commands() {
        return new RecommendationCommands(model, texts, table, selection).all(filters.words()::requestFocus);
    }

    @Override
    public void onShown(String item) {
        model.show(item);
    }

    /** Saves what is being typed. */
    @Override
    public void onHidden() {
        model.drawer().editor().finish();
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
    }

    private StackPane empty() {
        EmptyState none = new EmptyState(Feather.LIST, texts.text("recommendation.none"))
                .button(texts.text("recommendation.none.paste"), model.ways()::pasteTable)
                .link(texts.text("recommendation.none.bundle"), model.ways()::openBundle);
        EmptyState noMatch = new EmptyState(Feather.SEARCH, texts.text("recommendation.no-match"))
                .button(texts.text("recommendation.filter.clear"), model.filter()::clear);
        StackPane place = new StackPane();
        model.filling().subscribe(filling -> {
            place.getChildren().setAll(switch (filling) {
                case NONE -> List.of(none);
                case NO_MATCH -> List.of(noMatch);
                case READING, ROWS -> List.of();
            });
            place.setVisible(!place.getChildren().isEmpty());
            table.setVisible(filling != Filling.NONE);
            filters.setVisible(filling != Filling.NONE);
        });
        return place;
    }

    /** Large text leaves no room for a strip of buttons: there a menu does the same. */
    private void fit(GroupingStrip strip) {
        boolean narrow = node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em();
        strip.setNarrow(narrow);
        filters.setNarrow(narrow);
    }

    private void openDrawerOnce(double width) {
        if (!measured && width > 0) {
            measured = true;
            model.drawer().open().set(width > WIDE_EM * scale.em());
        }
    }
}
