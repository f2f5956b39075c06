package org.plenary.ui.meeting;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.EditText.LeftOver;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** What was being typed when the program stopped, to be saved or thrown away; takes no room where there is nothing. */
final class RescueBar extends VBox {

    private static final int LONGEST = 120;

    private final MeetingViewModel model;
    private final Texts texts;

    RescueBar(MeetingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("rescue");
        managedProperty().bind(visibleProperty());
        model.leftOver().subscribe(this::show);
    }

    private void show(List<LeftOver> texts) {
        getChildren().setAll(texts.stream().map(this::row).toList());
        setVisible(!texts.isEmpty());
    }

    private HBox row(LeftOver left) {
        String typed = left.typed().strip();
        String shown = typed.length() > LONGEST ? typed.substring(0, LONGEST) + " …" : typed;
        Label sentence = new Label(texts.text("meeting.rescue", texts.field(left.kind(), left.register()), left.of(), shown), Icons.icon(Feather.LIFE_BUOY));
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        Button keep = new Button(texts.text("meeting.rescue.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(event -> model.keep(left));
        Button discard = new Button(texts.text("meeting.rescue.discard"));
        discard.setMinWidth(USE_PREF_SIZE);
        discard.getStyleClass().add("flat");
        discard.setOnAction(event -> model.discard(left));
        HBox row = new HBox(sentence, keep, discard);
        row.getStyleClass().add("rescue-row");
        return row;
    }
}
