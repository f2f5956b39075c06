package org.plenary.ui.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.plenary.feature.meeting.StartMeeting.KindOfMeeting;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/** The form for a new meeting. Enter adds it, Escape goes back. */
final class NewMeetingPane extends VBox {

    private final TextField title = new TextField();

    NewMeetingPane(MeetingsViewModel model, Texts texts) {
        getStyleClass().add("new-meeting");
        NewMeetingViewModel fresh = model.fresh();
        Label heading = new Label(texts.text("meeting.new"));
        heading.getStyleClass().add("card-title");
        title.textProperty().bindBidirectional(fresh.title());
        title.setOnAction(event -> model.addNew());
        ComboBox<KindOfMeeting> kind = new ComboBox<>();
        kind.setConverter(ShownBy.words(KindOfMeeting::label));
        kind.setMaxWidth(Double.MAX_VALUE);
        fresh.kinds().subscribe(kinds -> kind.getItems().setAll(kinds));
        kind.valueProperty().bindBidirectional(fresh.kind());
        DatePicker date = new DatePicker();
        date.setConverter(days(texts));
        date.setMaxWidth(Double.MAX_VALUE);
        date.valueProperty().bindBidirectional(fresh.date());
        CheckBox standing = new CheckBox(texts.text("meeting.new.standing"));
        standing.selectedProperty().bindBidirectional(fresh.standing());
        standing.disableProperty().bind(fresh.kind().map(one -> one.standingAgenda().isBlank()).orElse(true));
        Form form = new Form();
        var titleRow = form.row(texts.field("meeting", "title"), title);
        fresh.problem().subscribe(titleRow::problem);
        form.row(texts.field("meeting", "kind"), kind);
        form.row(texts.field("meeting", "date"), date).hint(texts.text("meeting.new.date"));
        Button add = new Button(texts.text("meeting.new.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> model.addNew());
        Button back = new Button(texts.text("meeting.paste.back"));
        back.setOnAction(event -> model.goBack());
        HBox buttons = new HBox(add, back);
        buttons.getStyleClass().add("notice-buttons");
        VBox column = new VBox(heading, form, standing, buttons);
        column.getStyleClass().add("new-meeting-column");
        getChildren().add(column);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.goBack();
                event.consume();
            }
        });
    }

    /** Puts the keyboard on the title. */
    void focusTitle() {
        title.requestFocus();
    }

    /** Shows days as people write them and takes them so, or as 2018-10-21. */
    private static StringConverter<LocalDate> days(Texts texts) {
        DateTimeFormatter shown = DateTimeFormatter.ofPattern("d MMM uuuu", texts.language());
        return new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : shown.format(day);
            }

            @Override
            public LocalDate fromString(String text) {
                String typed = text == null ? "" : text.strip();
                try {
                    return typed.isEmpty() ? null : typed.matches("\\d{4}-.*") ? LocalDate.parse(typed) : LocalDate.parse(typed, shown);
                } catch (DateTimeException notADay) {
                    return null;
                }
            }
        };
    }
}
