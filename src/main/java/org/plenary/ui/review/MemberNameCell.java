package org.plenary.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** A name, whether it is the one who works here or has left, and whether people's values conflict in the entry. */
final class MemberNameCell extends TableCell<MemberLine, MemberLine> {

    private final Label name = new Label();
    private final Label me;
    private final Label left;
    private final StateChip conflict;
    private final HBox row;

    MemberNameCell(Texts texts) {
        me = Chips.tag(texts.text("member.me"), Tone.ACCENT);
        me.managedProperty().bind(me.visibleProperty());
        left = Chips.tag(texts.text("member.left"));
        left.managedProperty().bind(left.visibleProperty());
        conflict = new StateChip(Mark.CONFLICT, texts.text("thing.conflict"));
        conflict.managedProperty().bind(conflict.visibleProperty());
        name.setMinWidth(0);
        row = new HBox(name, me, left, conflict);
        row.getStyleClass().add("thing-name");
    }

    @Override
    protected void updateItem(MemberLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        name.setText(line.row().name());
        me.setVisible(line.row().me());
        left.setVisible(line.row().left());
        conflict.setVisible(line.row().contested());
        setGraphic(row);
    }
}
