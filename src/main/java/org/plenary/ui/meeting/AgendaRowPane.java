package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.feature.meeting.AgendaRow.NamedLink;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;
import org.plenary.ui.meeting.CellEdit.Column;

/** An item of the agenda. In a wide window its kind and presenter have columns of their own, else they stand under the title. */
final class AgendaRowPane extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("blank");
    private static final int DEEPEST_SHOWN = 5;

    private final AgendaViewModel model;
    private final WaysOut ways;
    private final Texts texts;
    private final Wording wording;
    private final Label number = new Label();
    private final Region indent = new Region();
    private final Label title = new Label();
    private final StackPane titleCell = new StackPane(title);
    private final FlowPane more = new FlowPane();
    private final Label problem = new Label();
    private final Label kind = new Label();
    private final Label presenter = new Label();
    private final StackPane kindCell = new StackPane();
    private final StackPane presenterCell = new StackPane();
    private final Label minutes = new Label();
    private final StackPane minutesCell = new StackPane(minutes);
    private final Label time = new Label();
    private final StackPane timeCell = new StackPane(time);
    private Optional<AgendaRow> shown = Optional.empty();
    private Optional<CellEditor> editor = Optional.empty();
    private boolean wide;
    private int place;

    AgendaRowPane(AgendaViewModel model, WaysOut ways, Texts texts, Wording wording, AgendaMenu menu) {
        this.model = model;
        this.ways = ways;
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("agenda-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        number.getStyleClass().add("agenda-number");
        title.getStyleClass().add("agenda-title");
        title.setWrapText(true);
        titleCell.getStyleClass().add("agenda-title-cell");
        more.getStyleClass().add("agenda-more");
        more.managedProperty().bind(more.visibleProperty());
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        kind.getStyleClass().add("agenda-word");
        presenter.getStyleClass().add("agenda-word");
        kindCell.getStyleClass().add("agenda-kind");
        presenterCell.getStyleClass().add("agenda-presenter");
        minutesCell.getStyleClass().add("agenda-minutes");
        timeCell.getStyleClass().add("agenda-time");
        VBox body = new VBox(titleCell, problem, more);
        body.getStyleClass().add("agenda-body");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(number, indent, body, kindCell, presenterCell, minutesCell, timeCell);
        kind.setOnMouseClicked(event -> menu.showKinds(kind));
        presenter.setOnMouseClicked(event -> menu.showPeople(presenter));
        title.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.editing().begin(Column.TITLE);
            }
        });
        minutesCell.setOnMouseClicked(event -> model.editing().begin(Column.MINUTES));
        timeCell.setOnMouseClicked(event -> model.editing().begin(Column.START));
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
    }

    /** The item shown. */
    String item() {
        return shown.orElseThrow().id();
    }

    /** Shows an item. */
    void show(AgendaRow row, int at, boolean inWide) {
        place = at;
        if (shown.equals(Optional.of(row)) && wide == inWide) {
            return;
        }
        shown = Optional.of(row);
        wide = inWide;
        number.setText(row.number());
        indent.getStyleClass().setAll("indent-" + Math.min(row.depth(), DEEPEST_SHOWN));
        boolean untitled = row.title().text().isBlank();
        title.setText(untitled ? texts.text("meeting.untitled") : row.title().text());
        title.pseudoClassStateChanged(EMPTY, untitled);
        kind.setText(wording.kind(row.kind()));
        presenter.setText(row.presenter().map(person -> person.name()).orElse(""));
        minutes.setText(minutes(row));
        minutes.pseudoClassStateChanged(EMPTY, row.minutes().text().isEmpty());
        boolean isFixed = !row.start().text().isEmpty();
        time.setText(row.takes() == 0 && !isFixed ? "" : wording.hours(row.starts(), row.ends()));
        time.setGraphic(isFixed ? Icons.icon(Feather.CLOCK) : null);
        if (editor.isEmpty()) {
            problem.setText(overlap(row));
        }
        fillMore(row);
        setAccessibleText(wording.spoken(row));
    }

    /** Marks it as the one in hand, or not. */
    void select(boolean inHand) {
        pseudoClassStateChanged(SELECTED, inHand);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    /** Shows what is typed in one of its cells; empty for none. */
    void edit(Optional<CellEdit> edit, Runnable giveKeyboardBack) {
        if (editor.map(CellEditor::edit).equals(edit)) {
            return;
        }
        editor.ifPresent(ended -> {
            ended.letGo();
            titleCell.getChildren().setAll(title);
            minutesCell.getChildren().setAll(minutes);
            timeCell.getChildren().setAll(time);
        });
        problem.textProperty().unbind();
        problem.setText(shown.map(this::overlap).orElse(""));
        editor = edit.map(one -> new CellEditor(one, model, texts, giveKeyboardBack));
        editor.ifPresent(begun -> {
            cell(begun.edit().column()).getChildren().setAll(begun);
            problem.textProperty().bind(begun.edit().field().problem());
            begun.begin();
        });
    }

    /** The editor in it. */
    Optional<CellEditor> editor() {
        return editor;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> place;
            case SELECTED -> getPseudoClassStates().contains(SELECTED);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private StackPane cell(Column column) {
        return switch (column) {
            case TITLE -> titleCell;
            case MINUTES -> minutesCell;
            case START -> timeCell;
        };
    }

    /** That it can't begin at its fixed start; empty when it can. */
    private String overlap(AgendaRow row) {
        return row.overlap() == 0 ? "" : texts.text("meeting.overlap", row.start().text(), wording.length(row.overlap()));
    }

    /** The item's own minutes, or in brackets those of the items below it. */
    private String minutes(AgendaRow row) {
        if (!row.minutes().text().isEmpty()) {
            return texts.text("meeting.minutes", row.minutes().text());
        }
        return row.takes() > 0 ? texts.text("meeting.minutes.below", Integer.toString(row.takes())) : "–";
    }

    private void fillMore(AgendaRow row) {
        List<Node> parts = new ArrayList<>();
        if (!row.contested().isEmpty()) {
            Button conflict = new Button("", new StateChip(Mark.CONFLICT, texts.text("meeting.conflict")));
            conflict.getStyleClass().addAll("flat", "agenda-conflict");
            conflict.setAccessibleText(texts.text("meeting.conflict.in", row.title().text()));
            conflict.setFocusTraversable(false);
            conflict.setOnAction(event -> ways.openConflict(row.id(), row.contested().getFirst()));
            parts.add(conflict);
        }
        row.decides().map(decides -> DecidesSign.of(decides, ways, texts)).ifPresent(sign -> {
            sign.setFocusTraversable(false);
            parts.add(sign);
        });
        if (row.recovered() && row.depth() == 0) {
            Button back = Icons.button(Feather.CORNER_LEFT_UP, texts.text("meeting.command.take-back"), () -> {
                model.select(row.id());
                model.deeds().takeBack();
            });
            back.setFocusTraversable(false);
            parts.add(back);
        }
        if (!wide) {
            parts.add(kind);
            if (!presenter.getText().isEmpty()) {
                parts.add(presenter);
            }
        }
        row.carriedFrom().ifPresent(from -> parts.add(carried(Feather.CORNER_DOWN_RIGHT, "meeting.carried-from", from.name())));
        row.carriedTo().ifPresent(to -> parts.add(carried(Feather.CORNER_UP_RIGHT, "meeting.carried-to", to.name())));
        row.links().forEach(link -> parts.add(link(link)));
        kindCell.getChildren().setAll(wide ? List.of(kind) : List.of());
        presenterCell.getChildren().setAll(wide ? List.of(presenter) : List.of());
        for (StackPane cell : List.of(kindCell, presenterCell)) {
            cell.setVisible(wide);
            cell.setManaged(wide);
        }
        more.getChildren().setAll(parts);
        more.setVisible(!parts.isEmpty());
    }

    private Label carried(Feather icon, String key, String meeting) {
        Label label = new Label(texts.text(key, meeting), Icons.icon(icon));
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    private Node link(NamedLink link) {
        if (link.address().isEmpty()) {
            Label missing = Chips.tag(texts.text("meeting.link.missing", link.label()), Tone.WARNING);
            missing.setGraphic(Icons.icon(Feather.LINK_2));
            return missing;
        }
        Hyperlink open = new Hyperlink(link.label(), Icons.icon(Feather.EXTERNAL_LINK));
        open.getStyleClass().add("agenda-link");
        open.setTooltip(new Tooltip(link.address().get()));
        open.setFocusTraversable(false);
        open.setOnAction(event -> ways.openLink(link.address().get()));
        return open;
    }
}
