package org.plenary.ui.assessment;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.Wording;

/** A version as when it was written, by whom and where. */
final class VersionCell extends ListCell<Wording> {

    private final Function<Wording, String> moment;
    private final Label when = new Label();
    private final Label who = new Label();
    private final VBox lines = new VBox(when, who);

    VersionCell(Function<Wording, String> moment) {
        this.moment = moment;
        who.getStyleClass().addAll("quiet", "small");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Wording version, boolean empty) {
        super.updateItem(version, empty);
        if (empty || version == null) {
            setGraphic(null);
        } else {
            when.setText(moment.apply(version));
            who.setText(version.device().isEmpty() ? version.name() : version.name() + ", " + version.device());
            setGraphic(lines);
        }
    }
}
