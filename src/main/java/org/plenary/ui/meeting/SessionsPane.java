package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.MeetingDetails;
import org.plenary.feature.meeting.SessionRow;
import org.plenary.feature.meeting.SessionRow.BriefingRow;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The sessions of the meeting with their briefings, under the notes for planning them. */
final class SessionsPane extends ScrollPane {

    private final MeetingsViewModel model;
    private final Texts texts;
    private final VBox sessions = new VBox();

    SessionsPane(MeetingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        sessions.getStyleClass().add("sessions");
        VBox parts = new VBox(sessions, new NoticeCard(Meeting.NOTE, model, texts));
        parts.getStyleClass().add("meeting-parts");
        setContent(parts);
        model.meeting().details().subscribe(details -> details.ifPresent(this::show));
    }

    private void show(MeetingDetails details) {
        List<Node> rows = new ArrayList<>();
        details.sessions().forEach(session -> rows.add(row(session)));
        if (rows.isEmpty()) {
            rows.add(quiet(texts.text("meeting.session.none")));
        }
        sessions.getChildren().setAll(rows);
    }

    private HBox row(SessionRow session) {
        Label when = quiet(model.wording().when(session));
        when.getStyleClass().add("session-when");
        Label title = new Label(session.title());
        title.setWrapText(true);
        title.getStyleClass().add("session-title");
        VBox body = new VBox(title);
        body.getStyleClass().add("session-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        FlowPane signs = new FlowPane();
        signs.getStyleClass().add("session-signs");
        if (!session.contested().isEmpty()) {
            signs.getChildren().add(new StateChip(Mark.CONFLICT, texts.text("meeting.conflict")));
        }
        if (session.briefings().isEmpty() && !session.kind().isEmpty()) {
            signs.getChildren().add(Chips.tag(session.kind()));
        }
        session.briefings().forEach(briefing -> signs.getChildren().add(quiet(briefing(briefing, session))));
        body.getChildren().add(signs);
        if (!session.constraint().isEmpty()) {
            body.getChildren().add(quiet(session.constraint()));
        }
        HBox row = new HBox(when, body);
        row.getStyleClass().add("session");
        return row;
    }

    /** "Briefing: proposed, by Ann"; with its topic where that is not the session's title. */
    private String briefing(BriefingRow briefing, SessionRow session) {
        String what = briefing.topic().equals(session.title()) ? texts.text("meeting.briefing") : texts.text("meeting.briefing.on", briefing.topic());
        String state = briefing.state().isEmpty() ? what : what + ": " + model.wording().briefing(briefing.state());
        return briefing.speakers().isEmpty() ? state : texts.text("meeting.briefing.by", state, String.join(", ", briefing.speakers()));
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
