package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The board: rows of groupings with a tile for each recommendation, so that all 28 are seen at once. */
public final class BoardView implements Screen {

    private final BoardViewModel model;
    private final Texts texts;
    private final BorderPane node = new BorderPane();
    private final VBox groups = new VBox();
    private final ScrollPane scroll = new ScrollPane(groups);
    private final List<BoardTilePane> tiles = new ArrayList<>();

    /** The board of that view model. */
    public BoardView(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        groups.getStyleClass().add("board-groups");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        node.getStyleClass().addAll("recommendations", "board");
        node.setMinWidth(0);
        node.getStylesheets().add(BoardView.class.getResource("/org/plenary/ui/board.css").toExternalForm());
        node.setTop(filter());
        node.setCenter(scroll);
        model.columns().subscribe(this::show);
        model.inHand().subscribe(this::follow);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("board.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.counts();
    }

    @Override
    public List<Node> tools() {
        Button project = Icons.button(Feather.MONITOR, texts.text("board.project"), model::project);
        project.getStyleClass().add("accent");
        return List.of(Icons.button(Feather.PLAY, texts.text("board.step-through"), model::stepThrough), project);
    }

    @Override
    public List<Command> commands() {
        return List.of(command("open", model::open, "Enter"), command("left", () -> move(-1, 0), "Left"), command("right", () -> move(1, 0), "Right"),
                command("up", () -> move(0, -1), "Up"), command("down", () -> move(0, 1), "Down"), typed("project", model::project, "p"),
                typed("step-through", model::stepThrough, "s"), Command.of("board.clear", texts.text("board.command.clear"), model::clear));
    }

    @Override
    public void onShown(String item) {
        if (!item.isEmpty()) {
            model.inHand().set(Optional.of(item));
        }
        model.read();
    }

    @Override
    public void focusFirst() {
        follow();
    }

    private Command command(String name, Runnable action, String keys) {
        return Command.of("board." + name, texts.text("board.command." + name), keys, action).when(this::isOnATile);
    }

    private Command typed(String name, Runnable action, String character) {
        return new Command("board." + name, texts.text("board.command." + name), List.of(Keys.typed(character)), action);
    }

    private boolean isOnATile() {
        return tiles.stream().anyMatch(Node::isFocused);
    }

    /** Side by side within a row of tiles, up and down between the groupings. */
    private void move(int aside, int down) {
        model.move(down, aside);
    }

    private FlowPane filter() {
        FlowPane filter = new FlowPane();
        filter.getStyleClass().add("board-filter");
        for (RecommendationState state : RecommendationState.values()) {
            ToggleButton button = new ToggleButton(model.wording().state(state));
            button.getStyleClass().add("board-state");
            button.setMinWidth(Region.USE_PREF_SIZE);
            model.wanted().subscribe(wanted -> button.setSelected(wanted.contains(state)));
            button.setOnAction(event -> {
                model.toggle(state);
                button.setSelected(model.wanted().get().contains(state));
            });
            filter.getChildren().add(button);
        }
        return filter;
    }

    private void show() {
        boolean hadFocus = isOnATile();
        tiles.clear();
        groups.getChildren().setAll(model.columns().get().stream().map(this::group).toList());
        if (hadFocus) {
            follow();
        }
    }

    private Node group(BoardColumn column) {
        Label title = new Label(column.title());
        title.getStyleClass().add("board-group-title");
        if (!column.grouped()) {
            title.setGraphic(Icons.icon(Feather.FLAG));
        }
        Label figures = new Label(texts.text("board.figures", column.adopted(), column.all()));
        figures.getStyleClass().addAll("quiet", "small");
        HBox head = new HBox(title, figures);
        head.getStyleClass().add("board-group-head");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("board-row");
        column.tiles().forEach(tile -> {
            var pane = new BoardTilePane(tile, texts, () -> model.inHand().set(Optional.of(tile.id())), model::open);
            tiles.add(pane);
            row.getChildren().add(pane);
        });
        if (column.tiles().isEmpty()) {
            Label none = new Label(texts.text("board.none"));
            none.getStyleClass().add("quiet");
            row.getChildren().add(none);
        }
        VBox group = new VBox(head, row);
        group.getStyleClass().add("board-group");
        return group;
    }

    private void follow() {
        tiles.stream().filter(tile -> model.inHand().get().equals(Optional.of(tile.id()))).findFirst().ifPresent(tile -> {
            if (!tile.isFocused()) {
                tile.requestFocus();
            }
            reveal(tile);
        });
    }

    private void reveal(Node tile) {
        double room = groups.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double top = groups.sceneToLocal(tile.localToScene(tile.getLayoutBounds())).getMinY();
            double bottom = top + tile.getLayoutBounds().getHeight();
            double seen = scroll.getVvalue() * room;
            if (top < seen) {
                scroll.setVvalue(top / room);
            } else if (bottom > seen + scroll.getViewportBounds().getHeight()) {
                scroll.setVvalue((bottom - scroll.getViewportBounds().getHeight()) / room);
            }
        }
    }
}
