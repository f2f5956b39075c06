package org.plenary.ui.meeting;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.meeting.Presence;
import org.plenary.feature.meeting.RollCall;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** How many are there: by state, for the quorum, by the headings of the minutes, and who has been missing for long. */
final class RollCallCounts extends VBox {

    private final Texts texts;
    private final Map<Presence, Label> states = new EnumMap<>(Presence.class);
    private final Label uncalled = new Label();
    private final StateChip quorum = new StateChip();
    private final Label categories = new Label();
    private final Label missed = new Label();

    RollCallCounts(RollCallViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("roll-counts");
        FlowPane line = new FlowPane(quorum);
        for (Presence presence : Presence.values()) {
            states.put(presence, new Label());
            line.getChildren().add(states.get(presence));
        }
        line.getChildren().addAll(uncalled, Icons.button(Feather.CHECK, texts.text("rollcall.no-change-for-all"), model::noChangeForAll));
        line.getStyleClass().add("roll-count-line");
        quorum.getStyleClass().add("roll-quorum");
        categories.getStyleClass().add("quiet");
        missed.getStyleClass().add("roll-missed");
        for (Label wrapping : new Label[] {categories, missed}) {
            wrapping.setWrapText(true);
            wrapping.visibleProperty().bind(wrapping.textProperty().isNotEmpty());
            wrapping.managedProperty().bind(wrapping.visibleProperty());
        }
        getChildren().addAll(line, categories, missed);
        model.roll().subscribe(roll -> roll.ifPresent(this::show));
    }

    private void show(RollCall roll) {
        states.forEach((presence, label) -> label.setText(texts.text("rollcall.count." + presence.word(), roll.count(presence))));
        uncalled.setText(roll.uncalled() == 0 ? texts.text("rollcall.count.all") : texts.text("rollcall.count.uncalled", roll.uncalled()));
        String here = texts.text("rollcall.members", roll.membersHere(), roll.members());
        quorum.show(roll.quorum().isEmpty() ? Mark.EMPTY : roll.isQuorate() ? Mark.AGREED : Mark.DRAFT, roll.quorum().isEmpty() ? here
                : texts.text(roll.isQuorate() ? "rollcall.quorum.reached" : "rollcall.quorum.missing", here, roll.quorum().getAsInt()));
        categories.setText(roll.byCategory().entrySet().stream().map(entry -> (entry.getKey().isEmpty() ? texts.text("rollcall.no-category") : entry.getKey())
                + " " + entry.getValue()).collect(Collectors.joining("   ·   ")));
        missed.setText(roll.missedTooMany().isEmpty() ? "" : texts.text("rollcall.missed.list", roll.missedTooMany().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")").collect(Collectors.joining(", "))));
    }
}
