package org.plenary.ui.exchange;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.exchange.Branch.Rank;
import org.plenary.ui.exchange.MarksViewModel.State;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** A line of the preview's tree: the person, the group with its sign, the kind, or the thing with its mark. */
final class BranchCell extends TreeCell<Branch> {

    private final MarksViewModel marks;
    private final Texts texts;
    private final Text sign = Icons.icon(Feather.CIRCLE);
    private final Label words = new Label();
    private final Label count = Chips.count(0, Tone.NEUTRAL);
    private final Label mark = Chips.tag("", Tone.ACCENT);
    private final HBox line = new HBox(sign, words, count, mark);

    BranchCell(MarksViewModel marks, Texts texts) {
        this.marks = marks;
        this.texts = texts;
        line.getStyleClass().add("branch");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.SOMETIMES);
        mark.setGraphic(Icons.icon(Feather.CORNER_UP_LEFT));
        sign.managedProperty().bind(sign.visibleProperty());
        count.managedProperty().bind(count.visibleProperty());
        mark.managedProperty().bind(mark.visibleProperty());
        setPrefWidth(0); // as wide as the tree: long names end in dots, the detail beside has them in full
        marks.marked().subscribe(this::showMark);
    }

    @Override
    protected void updateItem(Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        if (empty || branch == null) {
            setGraphic(null);
            return;
        }
        boolean group = branch.rank() == Rank.FATE || branch.rank() == Rank.PERSON;
        sign.setText(Character.toString((branch.rank() == Rank.PERSON ? Feather.USER : icon(branch.fate())).getCode()));
        sign.setVisible(group);
        Chips.tone(line, branch.rank() == Rank.PERSON ? Tone.NEUTRAL : tone(branch.fate()));
        words.setText(branch.words());
        words.getStyleClass().remove("group-words");
        if (group) {
            words.getStyleClass().add("group-words");
        }
        count.setText(Integer.toString(branch.count()));
        count.setVisible(branch.count() > 0);
        setGraphic(line);
        showMark();
    }

    private void showMark() {
        Branch branch = getItem();
        if (branch != null) {
            State state = branch.row().map(marks::state).orElse(State.NONE);
            mark.setVisible(state != State.NONE);
            mark.setText(state == State.NONE ? "" : texts.text(state == State.ALL ? "exchange.mark.all" : "exchange.mark.some"));
            String said = branch.count() > 0 ? branch.words() + ", " + branch.count() : branch.words();
            setAccessibleText(state == State.NONE ? said : said + ", " + mark.getText());
        }
    }

    static Feather icon(Branch.Fate fate) {
        return switch (fate) {
            case CONFLICT -> Feather.ALERT_TRIANGLE;
            case WAITING -> Feather.CLOCK;
            case DELETED -> Feather.TRASH_2;
            case CHANGED -> Feather.EDIT_2;
            case NEW -> Feather.PLUS_CIRCLE;
            case ALREADY_HERE -> Feather.CHECK;
        };
    }

    static Tone tone(Branch.Fate fate) {
        return switch (fate) {
            case CONFLICT, DELETED -> Tone.DANGER;
            case WAITING -> Tone.WARNING;
            case NEW -> Tone.SUCCESS;
            case CHANGED -> Tone.ACCENT;
            case ALREADY_HERE -> Tone.NEUTRAL;
        };
    }
}
