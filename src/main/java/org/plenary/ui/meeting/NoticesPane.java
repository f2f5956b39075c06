package org.plenary.ui.meeting;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.plenary.domain.meeting.Meeting;
import org.plenary.ui.kit.Texts;

/** How to join the meeting and how to behave in it. */
final class NoticesPane extends ScrollPane {

    NoticesPane(MeetingsViewModel model, Texts texts) {
        VBox parts = new VBox(new NoticeCard(Meeting.DIAL_IN, model, texts), new NoticeCard(Meeting.STANDARDS, model, texts),
                new NoticeCard(Meeting.HOUSE_RULES, model, texts));
        parts.getStyleClass().add("meeting-parts");
        setContent(parts);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.selected().subscribe(id -> setVvalue(0));
    }
}
