package org.plenary.ui.meeting;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.plenary.feature.meeting.Agenda;
import org.plenary.feature.meeting.MeetingTimes;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** What the agenda comes to: the sum of its minutes, when it would end, and by how much that is too late. */
final class SumBar extends FlowPane {

    private final Texts texts;
    private final Wording wording;
    private final Label sum = new Label();
    private final Label unplanned = new Label();
    private final Label ends = new Label();
    private final StateChip over = new StateChip();

    SumBar(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("sum-bar");
        sum.getStyleClass().add("sum");
        unplanned.getStyleClass().add("quiet");
        over.getStyleClass().add("over");
        getChildren().addAll(sum, ends, over, unplanned);
        for (Node part : getChildren()) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    /** Shows the figures of an agenda. */
    void show(Agenda agenda) {
        MeetingTimes times = agenda.times();
        Optional<Integer> room = times.minutes().isPresent() ? Optional.of(times.minutes().getAsInt()) : Optional.empty();
        sum.setVisible(agenda.minutes() > 0);
        sum.setText(room.map(minutes -> texts.text("meeting.sum-of", wording.length(agenda.minutes()), wording.length(minutes)))
                .orElseGet(() -> texts.text("meeting.sum", wording.length(agenda.minutes()))));
        ends.setText(agenda.ends().map(end -> texts.text("meeting.ends", wording.hours(Optional.of(end), Optional.empty()))
                + agenda.endsUtc().map(utc -> " (" + texts.text("meeting.utc.short", wording.moment(utc, times.date().orElseThrow())) + ")").orElse("")).orElse(""));
        ends.setVisible(!ends.getText().isEmpty());
        over.show(Mark.CONFLICT, texts.text("meeting.over", wording.length(agenda.over())));
        over.setVisible(agenda.over() > 0);
        unplanned.setText(texts.count("meeting.unplanned", agenda.unplanned()));
        unplanned.setVisible(agenda.unplanned() > 0);
    }
}
