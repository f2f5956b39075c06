package org.plenary.ui.register;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.feature.RegisterRow;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.TableSize;
import org.plenary.ui.kit.Texts;

/** The rows of a register under the headings of their groups, all of one height. */
final class RegisterTable extends TableView<RegisterLine> {

    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");
    private static final double LEAST_TEXT = 11;
    private static final double SCROLL_BAR = 1.2;

    private final RegisterViewModel model;
    private final Texts texts;
    private final TableSize size;
    private final Scale scale;
    private final ObservableList<RegisterLine> shown = FXCollections.observableArrayList();
    private TableColumn<RegisterLine, RegisterLine> what;
    private boolean filling;

    /** What a column shows of an entry. */
    private record Part(String key, double em, double goneBelow, Function<RegisterLine.Entry, String> words) { }

    /** @param edit puts the keyboard into the text of the row in hand */
    RegisterTable(RegisterViewModel model, Scale scale, Texts texts, Runnable edit) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.size = new TableSize(scale);
        getStyleClass().add("register-table");
        setAccessibleText(texts.text("place." + model.which().key()));
        setPlaceholder(new Label());
        size.rows(this);
        setItems(shown);
        setRowFactory(table -> row());
        columns();
        model.lines().subscribe(this::fill);
        model.selected().subscribe(this::select);
        getSelectionModel().selectedItemProperty().subscribe((was, line) -> {
            if (!filling && line instanceof RegisterLine.Entry entry) {
                model.selected().set(entry.row().id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, edit));
        widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
    }

    /** Before the table itself takes these keys for selecting. */
    private void key(KeyEvent event, Runnable edit) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown() && !model.selected().get().isEmpty();
        if (plain && event.getCode() == KeyCode.SPACE) {
            model.drawer().nextState();
            event.consume();
        } else if (plain && event.getCode() == KeyCode.ENTER) {
            edit.run();
            event.consume();
        } else if (plain && event.getCode() == KeyCode.ESCAPE) {
            model.selected().set("");
            event.consume();
        }
    }

    private void columns() {
        boolean decisions = model.which() == RegisterOf.DECISIONS;
        TableColumn<RegisterLine, RegisterLine> number = column("number", () -> new WordCell(entry -> entry.row().number().words()));
        number.getStyleClass().add("first");
        size.fixed(number, 6.8);
        what = column("text", TextCell::new);
        add(new Part("people." + model.which().key(), 9.4, 48, RegisterLine.Entry::people));
        add(new Part("day." + model.which().key(), 7.4, 36, RegisterLine.Entry::day));
        if (!decisions) {
            add(new Part("age." + model.which().key(), 5.2, 66, RegisterLine.Entry::age));
        }
        TableColumn<RegisterLine, RegisterLine> state = column("state", StateCell::new);
        size.fixed(state, 10.4);
        add(new Part("about", 6.5, 74, RegisterLine.Entry::about));
        add(new Part("meeting", 5.2, 60, entry -> entry.row().meeting().map(RegisterRow.Source::label).orElse("")));
    }

    private void add(Part part) {
        TableColumn<RegisterLine, RegisterLine> column = column(part.key(), () -> new WordCell(part.words()));
        size.fixed(column, part.em());
        column.setUserData(part);
    }

    private TableColumn<RegisterLine, RegisterLine> column(String key, Supplier<TableCell<RegisterLine, RegisterLine>> cell) {
        var column = new TableColumn<RegisterLine, RegisterLine>(texts.text("register.column." + key));
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(any -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
        return column;
    }

    /** What matters least makes room in a narrow window; the text takes what the others leave. */
    private void fit() {
        double em = getWidth() / scale.em();
        double left = getWidth() - SCROLL_BAR * scale.em();
        for (TableColumn<RegisterLine, ?> column : getColumns()) {
            if (column.getUserData() instanceof Part part) {
                column.setVisible(em >= part.goneBelow());
            }
            left -= column == what || !column.isVisible() ? 0 : column.getPrefWidth();
        }
        double width = Math.max(LEAST_TEXT * scale.em(), Math.floor(left));
        what.setMinWidth(0);
        what.setMaxWidth(width);
        what.setPrefWidth(width);
        what.setMinWidth(width);
    }

    private void fill(List<RegisterLine> lines) {
        filling = true;
        shown.setAll(lines);
        filling = false;
        select(model.selected().get());
    }

    private void select(String id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i) instanceof RegisterLine.Entry entry && entry.row().id().equals(id)) {
                if (getSelectionModel().getSelectedIndex() != i) {
                    getSelectionModel().clearAndSelect(i);
                    scrollTo(Math.max(0, i - 3));
                }
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private TableRow<RegisterLine> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(RegisterLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(SECTION, !empty && line instanceof RegisterLine.Heading);
            }
        };
    }

    /** A word; nothing beside a heading. */
    private static final class WordCell extends TableCell<RegisterLine, RegisterLine> {

        private final Function<RegisterLine.Entry, String> words;

        WordCell(Function<RegisterLine.Entry, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(RegisterLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(!empty && line instanceof RegisterLine.Entry entry ? words.apply(entry) : null);
        }
    }

    /** The text, or the heading of a group. */
    private static final class TextCell extends TableCell<RegisterLine, RegisterLine> {

        @Override
        protected void updateItem(RegisterLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? null : switch (line) {
                case RegisterLine.Entry entry -> entry.row().text();
                case RegisterLine.Heading heading -> heading.words() + "   " + heading.count();
            });
        }
    }

    /** The state as shape and word; a conflict says so first. */
    private final class StateCell extends TableCell<RegisterLine, RegisterLine> {

        private final StateChip chip = new StateChip();

        @Override
        protected void updateItem(RegisterLine line, boolean empty) {
            super.updateItem(line, empty);
            if (!empty && line instanceof RegisterLine.Entry entry) {
                boolean contested = !entry.row().contested().isEmpty();
                Mark mark = RegisterWording.mark(entry.row());
                chip.show(mark, contested ? texts.text("register.conflict") : !entry.row().warnings().isEmpty()
                        ? texts.text("register.warning.short." + entry.row().warnings().getFirst()) : entry.state());
                setGraphic(chip);
            } else {
                setGraphic(null);
            }
        }
    }
}
