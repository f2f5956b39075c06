package org.plenary.ui.assessment;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.plenary.feature.Doubt;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.Texts;

/** A version as when it was written, by whom, where, and how it came here. */
final class VersionCell extends ListCell<Wording> {

    private final Texts texts;
    private final Function<Wording, String> moment;
    private final Label when = new Label();
    private final Label who = new Label();
    private final VBox lines = new VBox(when, who);

    VersionCell(Texts texts, Function<Wording, String> moment) {
        this.texts = texts;
        this.moment = moment;
        who.getStyleClass().addAll("quiet", "small");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Wording version, boolean empty) {
        super.updateItem(version, empty);
        if (empty || version == null) {
            setGraphic(null);
            setTooltip(null);
        } else {
            when.setText(moment.apply(version));
            String where = version.device().isEmpty() ? version.name() : version.name() + ", " + version.device();
            String brought = version.bundle().isEmpty() ? where : texts.text("history.brought", where, version.bundle());
            who.setText(version.doubt().map(doubt -> brought + " · " + doubt(doubt, version.name())).orElse(brought));
            setTooltip(new Tooltip(who.getText()));
            setGraphic(lines);
        }
    }

    private String doubt(Doubt doubt, String author) {
        return switch (doubt.why()) {
            case NOT_SIGNED -> texts.text("history.doubt.not-signed", author, doubt.broughtBy());
            case NOT_COMPARED -> texts.text("history.doubt.not-compared", author, doubt.broughtBy());
            case REVOKED -> texts.text("history.doubt.revoked", author, doubt.broughtBy());
            case OTHER_NAME -> texts.text("history.doubt.other-name", author, doubt.broughtBy());
        };
    }
}
