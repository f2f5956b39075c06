package org.plenary.ui.meeting;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.MeetingEntry;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** Something that was written down, with the way to where it is edited. */
final class EntryRow extends HBox {

    EntryRow(MeetingEntry entry, Optional<ZoneId> zone, WaysOut ways, RunWording wording, Texts texts) {
        getStyleClass().add("run-entry");
        StackPane kind = new StackPane(Chips.tag(texts.text("run.kind." + RunWording.word(entry.kind()))));
        kind.getStyleClass().add("run-entry-kind");
        Label text = new Label(entry.text());
        text.setWrapText(true);
        Label details = new Label(wording.details(entry, zone));
        details.getStyleClass().addAll("quiet", "small");
        details.setWrapText(true);
        VBox words = new VBox(text, details);
        entry.contested().stream().findFirst().ifPresent(field -> words.getChildren().add(conflict(texts, () -> ways.openConflict(entry.id(), field))));
        HBox.setHgrow(words, Priority.ALWAYS);
        Hyperlink edit = new Hyperlink(texts.text("run.edit"));
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setAccessibleText(texts.text("run.edit.what", entry.text()));
        edit.setOnAction(event -> ways.openThing(entry.id()));
        getChildren().addAll(kind, words, edit);
    }

    /** The sign of a conflict that leads to where it is settled. */
    static Hyperlink conflict(Texts texts, Runnable settle) {
        Hyperlink link = new Hyperlink(texts.text("meeting.conflict"), Icons.icon(Feather.ALERT_TRIANGLE));
        link.getStyleClass().add("run-conflict");
        link.setOnAction(event -> settle.run());
        return link;
    }
}
