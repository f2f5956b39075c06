package org.plenary.ui.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.TableSize;
import org.plenary.ui.kit.Texts;

/** The roster. Where the window is narrow the last columns make room. */
final class MemberTable extends TableView<MemberLine> {

    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    private static final double LEAST_NAME = 13;
    private static final double SCROLL_BAR = 1.2;
    /** How much wider the columns get in a wide window. */
    private static final double WIDER = 1.6;
    /** Pixels, as JavaFX's own bound for columns. */
    private static final double WIDEST = 5000;

    private final MembersViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final TableSize size;
    private final List<Column> others;
    private boolean filling;

    private record Column(TableColumn<MemberLine, String> column, double em) { }

    MemberTable(MembersViewModel model, Texts texts, Scale scale) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.size = new TableSize(scale);
        this.others = List.of(column("member.roles", 11, MemberLine::roles), column("member.affiliation", 12, line -> line.row().affiliation()),
                column("member.clock", 10, MemberLine::clock), column("member.nominated-by", 8, line -> line.row().nominatedBy()),
                column("member.mail", 15, line -> line.row().mail()));
        setPlaceholder(new Label(texts.text("member.no-match")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setAccessibleText(texts.text("place.members"));
        size.rows(this);
        getColumns().add(name());
        others.forEach(other -> getColumns().add(other.column()));
        setRowFactory(table -> row());
        widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
        getSelectionModel().selectedItemProperty().subscribe((was, now) -> {
            if (!filling && now != null) {
                model.choose(now.row().id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.chosen().get().isEmpty()) {
                model.choose("");
                event.consume();
            }
        });
        model.lines().subscribe(this::show);
        model.chosen().subscribe(id -> select());
    }

    private void show(List<MemberLine> lines) {
        filling = true;
        getItems().setAll(lines);
        sort();
        filling = false;
        select();
    }

    private void select() {
        String id = model.chosen().get();
        int place = IntStream.range(0, getItems().size()).filter(i -> getItems().get(i).row().id().equals(id)).findFirst().orElse(-1);
        filling = true;
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != place) {
            getSelectionModel().clearAndSelect(place);
            scrollTo(Math.max(0, place - 3));
        }
        filling = false;
    }

    private TableColumn<MemberLine, MemberLine> name() {
        TableColumn<MemberLine, MemberLine> name = new TableColumn<>(texts.text("member.name"));
        name.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        name.setCellFactory(any -> new MemberNameCell(texts));
        name.setComparator((a, b) -> a.row().name().compareToIgnoreCase(b.row().name()));
        name.getStyleClass().add("first");
        name.setReorderable(false);
        size.stretching(name, LEAST_NAME);
        name.setMaxWidth(WIDEST);
        return name;
    }

    private Column column(String key, double em, Function<MemberLine, String> words) {
        TableColumn<MemberLine, String> column = new TableColumn<>(texts.text(key));
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(words.apply(data.getValue())));
        column.setReorderable(false);
        size.fixed(column, em);
        return new Column(column, em);
    }

    private static TableRow<MemberLine> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(MemberLine line, boolean empty) {
                super.updateItem(line, empty);
                pseudoClassStateChanged(LEFT, !empty && line != null && line.row().left());
            }
        };
    }

    private void fit() {
        if (getWidth() <= 0) {
            return;
        }
        double room = getWidth() / scale.em() - SCROLL_BAR - LEAST_NAME;
        double wider = Math.clamp((room - LEAST_NAME / 2) / others.stream().mapToDouble(Column::em).sum(), 1, WIDER);
        for (Column other : others) {
            size.fixed(other.column(), other.em() * wider);
            room -= other.em() * wider;
            other.column().setVisible(room >= 0);
        }
        getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
    }
}
