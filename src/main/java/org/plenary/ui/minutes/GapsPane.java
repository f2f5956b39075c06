package org.plenary.ui.minutes;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.feature.minutes.Gap;
import org.plenary.feature.minutes.MinutesReading;
import org.plenary.ui.kit.Texts;

/** What is missing in the minutes; each sentence leads to where it is mended. */
final class GapsPane extends VBox {

    private final MinutesViewModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final VBox list = new VBox();

    GapsPane(MinutesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("minutes-card");
        count.getStyleClass().add("card-title");
        count.setWrapText(true);
        list.getStyleClass().add("minutes-gaps");
        getChildren().addAll(count, list);
        model.reading().subscribe(reading -> reading.ifPresent(this::show));
    }

    private void show(MinutesReading reading) {
        count.setText(texts.count("minutes.gaps", reading.draft().gaps().size()));
        list.getChildren().setAll(reading.draft().gaps().stream().map(this::link).toList());
    }

    private Hyperlink link(Gap gap) {
        var link = new Hyperlink(gap.sentence());
        link.setWrapText(true);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(event -> model.mend(gap));
        return link;
    }
}
