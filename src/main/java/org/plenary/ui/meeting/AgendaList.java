package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/**
 * The rows of the agenda. Each item keeps its row, so that typing, scrolling and the keyboard stay where they are when others change;
 * an agenda is short enough to have all its rows at once.
 */
final class AgendaList extends VBox {

    /** No meeting has as many items; guards the window against a damaged agenda. */
    private static final int MOST_SHOWN = 400;

    private final MeetingsViewModel meetings;
    private final AgendaViewModel model;
    private final Texts texts;
    private final AgendaMenu menu;
    private final Map<String, AgendaRowPane> panes = new HashMap<>();
    private final List<AgendaRowPane> rows = new ArrayList<>();
    private final HBox recovered;
    private final Label cut = new Label();
    private Predicate<KeyEvent> commands = event -> false;
    private boolean wide;

    AgendaList(MeetingsViewModel meetings, Texts texts) {
        this.meetings = meetings;
        this.model = meetings.agenda();
        this.texts = texts;
        this.menu = new AgendaMenu(model, meetings.ways(), texts, meetings.wording());
        getStyleClass().add("agenda-list");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.text("meeting.agenda.spoken"));
        Label why = new Label(texts.text("meeting.recovered.why"));
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        Label heading = new Label(texts.text("meeting.recovered"));
        heading.setGraphic(Icons.icon(Feather.LIFE_BUOY));
        heading.getStyleClass().add("recovered-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        recovered = new HBox(heading, why);
        recovered.getStyleClass().add("recovered");
        cut.getStyleClass().addAll("quiet", "agenda-cut");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.agenda().subscribe(agenda -> fill());
        model.selected().subscribe(id -> select());
        model.editing().now().subscribe(this::edit);
    }

    /** What else a key may do while the list has the keyboard. */
    void onKey(Predicate<KeyEvent> run) {
        commands = run;
    }

    /** Whether there is room for columns for kind and presenter. */
    void setWide(boolean enough) {
        if (wide != enough) {
            wide = enough;
            fill();
        }
    }

    /** The row in hand, to be seen or to hang a menu on. */
    Optional<Node> inHand() {
        return model.selected().get().map(panes::get);
    }

    /** The menu of the row in hand. */
    AgendaMenu menu() {
        return menu;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM -> inHand().orElse(null);
            case ITEM_COUNT -> rows.size();
            case ITEM_AT_INDEX -> (int) parameters[0] < rows.size() ? rows.get((int) parameters[0]) : null;
            case SELECTED_ITEMS -> FXCollections.observableArrayList(inHand().stream().toList());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void fill() {
        Optional<CellEditor> editor = rows.stream().flatMap(row -> row.editor().stream()).findFirst();
        editor.ifPresentOrElse(typing -> typing.undisturbed(this::refill), this::refill);
        select();
        edit(model.editing().now().get());
    }

    private void refill() {
        List<AgendaRow> all = model.rows();
        List<Node> nodes = new ArrayList<>();
        rows.clear();
        for (AgendaRow row : all.subList(0, Math.min(all.size(), MOST_SHOWN))) {
            if (row.recovered() && !nodes.contains(recovered)) {
                nodes.add(recovered);
            }
            AgendaRowPane pane = panes.computeIfAbsent(row.id(), id -> pane());
            pane.show(row, rows.size(), wide);
            rows.add(pane);
            nodes.add(pane);
        }
        if (all.size() > MOST_SHOWN) {
            cut.setText(texts.text("meeting.cut", all.size() - MOST_SHOWN));
            nodes.add(cut);
        }
        panes.values().retainAll(rows);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.ITEM_COUNT);
    }

    private AgendaRowPane pane() {
        AgendaRowPane pane = new AgendaRowPane(model, meetings.ways(), texts, meetings.wording(), menu);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            model.select(pane.item());
            if (model.editing().now().get().isEmpty()) {
                requestFocus();
            }
        });
        return pane;
    }

    private void select() {
        rows.forEach(row -> row.select(model.selected().get().equals(Optional.of(row.item()))));
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void edit(Optional<CellEdit> edit) {
        rows.forEach(row -> row.edit(edit.filter(one -> one.item().equals(row.item())), this::requestFocus));
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean done = plain && switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-10);
            case PAGE_DOWN -> move(10);
            case HOME -> move(-rows.size());
            case END -> move(rows.size());
            case CONTEXT_MENU -> showMenu();
            default -> false;
        };
        if (done || event.getCode() == KeyCode.TAB && event.isShortcutDown() && leave(event.isShiftDown()) || commands.test(event)) {
            event.consume();
        }
    }

    /** A letter begins a new title, a digit new minutes, as in a table of numbers; Escape leaves the old ones. */
    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean writes = !character.isEmpty() && Character.isLetterOrDigit(character.codePointAt(0));
        if (event.getTarget() == this && writes && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()) {
            model.editing().beginWith(character);
            event.consume();
        }
    }

    private boolean move(int steps) {
        model.move(steps);
        return true;
    }

    /** As Tab indents here, Ctrl+Tab is what Tab is elsewhere (WCAG 2.1.2). */
    private boolean leave(boolean back) {
        return requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private boolean showMenu() {
        inHand().ifPresent(menu::show);
        return true;
    }
}
