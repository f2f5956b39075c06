package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.plenary.feature.meeting.RollCallRow;
import org.plenary.ui.kit.Texts;

/** The people of the roll, one of them in hand. Each keeps their row; a team is small enough to have all rows at once. */
final class RollCallList extends VBox {

    private static final int PAGE = 8;

    private final RollCallViewModel model;
    private final WaysOut ways;
    private final Texts texts;
    private final Map<String, RollCallRowPane> panes = new HashMap<>();
    private Consumer<String> find = letter -> { };

    RollCallList(RollCallViewModel model, WaysOut ways, Texts texts) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        getStyleClass().add("roll-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.text("rollcall.title"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.roll().subscribe(roll -> {
            if (roll.isEmpty()) {
                panes.clear();
            }
        });
        model.listed().subscribe(this::fill);
        model.selected().subscribe(person -> select());
    }

    /** Who gets a letter that is no command here: it begins a name. */
    void onLetter(Consumer<String> begin) {
        find = begin;
    }

    /** The row in hand. */
    Optional<RollCallRowPane> inHand() {
        return model.selected().get().map(panes::get);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> inHand().orElse(null);
            case ITEM_COUNT -> getChildren().size();
            case ITEM_AT_INDEX -> (int) parameters[0] < getChildren().size() ? getChildren().get((int) parameters[0]) : null;
            case SELECTED_ITEMS -> FXCollections.observableArrayList(inHand().stream().toList());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void fill(List<RollCallRow> rows) {
        List<Node> nodes = new ArrayList<>();
        for (RollCallRow row : rows) {
            RollCallRowPane pane = panes.computeIfAbsent(row.person().id(), id -> pane(row));
            pane.show(row);
            nodes.add(pane);
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        select();
        notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
    }

    private RollCallRowPane pane(RollCallRow row) {
        var pane = new RollCallRowPane(model, ways, texts, row);
        pane.onFinished(this::requestFocus);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> model.select(pane.person()));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        return pane;
    }

    private void select() {
        panes.values().forEach(pane -> pane.select(model.selected().get().equals(Optional.of(pane.person()))));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getTarget() == this && plain && switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case HOME -> move(-panes.size());
            case END -> move(panes.size());
            default -> false;
        }) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean isLetter = !character.isEmpty() && Character.isLetter(character.codePointAt(0));
        if (event.getTarget() == this && isLetter && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()) {
            find.accept(character);
            event.consume();
        }
    }

    private boolean move(int steps) {
        model.move(steps);
        return true;
    }
}
