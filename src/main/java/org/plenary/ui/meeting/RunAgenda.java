package org.plenary.ui.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.domain.meeting.ItemTime;
import org.plenary.feature.meeting.Cockpit;
import org.plenary.feature.meeting.CockpitItem;
import org.plenary.ui.kit.Texts;

/** The agenda of a running meeting: what is done, what is in hand, what is left out, and how long each took. */
final class RunAgenda extends VBox {

    private final RunViewModel model;
    private final RunWording wording;
    private final Texts texts;
    private final Map<String, RunAgendaRow> rows = new HashMap<>();

    RunAgenda(RunViewModel model, RunWording wording, Texts texts) {
        this.model = model;
        this.wording = wording;
        this.texts = texts;
        getStyleClass().add("run-agenda");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.text("meeting.agenda.spoken"));
    }

    /** Shows the items. */
    void show(Cockpit cockpit) {
        rows.clear();
        List<Node> nodes = new ArrayList<>();
        for (CockpitItem item : cockpit.items()) {
            var row = new RunAgendaRow(item, wording, texts, cockpit.run().isRunning() ? () -> model.goTo(item.id()) : () -> { });
            rows.put(item.id(), row);
            nodes.add(row);
        }
        if (nodes.isEmpty()) {
            Label none = new Label(texts.text("run.no-agenda"));
            none.setWrapText(true);
            none.getStyleClass().addAll("quiet", "run-no-agenda");
            nodes.add(none);
        }
        getChildren().setAll(nodes);
        times(cockpit, model.now().get(), false);
    }

    /** The row of the item in hand. */
    Optional<RunAgendaRow> inHand(Cockpit cockpit) {
        return cockpit.current().map(item -> rows.get(item.id()));
    }

    /** Moves the clock of the item in hand. */
    void tick(Cockpit cockpit, Instant now) {
        times(cockpit, now, true);
    }

    private void times(Cockpit cockpit, Instant now, boolean onlyRunning) {
        Instant counted = cockpit.run().progress().counted(now);
        cockpit.run().progress().items().stream().filter(time -> time.isRunning() || !onlyRunning).filter(time -> rows.containsKey(time.id()))
                .forEach((ItemTime time) -> rows.get(time.id()).show(time, counted));
    }
}
