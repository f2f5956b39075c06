package org.plenary.ui.exchange;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.exchange.DecideInMeeting.Planned;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/** The way to have a conflict decided in a meeting: on the next one's agenda or another's, or where it is already. */
final class AgendaPane extends HBox {

    AgendaPane(ConflictsViewModel model, Texts texts) {
        AgendaViewModel agenda = model.agenda();
        getStyleClass().add("buttons");
        Keyed meet = new Keyed(texts.text("exchange.conflict.meet"), "M", model::decideInMeeting);
        meet.button().setGraphic(Icons.icon(Feather.CALENDAR));
        meet.visibleProperty().bind(agenda.possible());
        ComboBox<Planned> meetings = new ComboBox<>(agenda.meetings());
        meetings.setAccessibleText(texts.text("exchange.conflict.meet.which"));
        meetings.setConverter(ShownBy.words(agenda::name));
        meetings.valueProperty().bindBidirectional(agenda.chosen());
        meetings.visibleProperty().bind(agenda.possible().and(Bindings.size(agenda.meetings()).greaterThan(1)));
        meetings.managedProperty().bind(meetings.visibleProperty());
        Hyperlink on = new Hyperlink();
        on.textProperty().bind(agenda.on());
        on.setGraphic(Icons.icon(Feather.CALENDAR));
        on.setOnAction(event -> agenda.openMeeting());
        on.visibleProperty().bind(agenda.on().isNotEmpty());
        on.managedProperty().bind(on.visibleProperty());
        getChildren().addAll(meet, meetings, on);
        visibleProperty().bind(agenda.possible().or(agenda.on().isNotEmpty()));
        managedProperty().bind(visibleProperty());
    }
}
