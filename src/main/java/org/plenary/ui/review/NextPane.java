package org.plenary.ui.review;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The meetings that are next, or were last, as cards that open them. */
final class NextPane extends VBox {

    private final TodayViewModel model;
    private final Texts texts;

    NextPane(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("today-part");
    }

    void show(TodayReading now) {
        getChildren().clear();
        if (now.next().isEmpty() && now.latest().isEmpty()) {
            getChildren().addAll(heading("today.next"), new EmptyState(Feather.CALENDAR, texts.text("today.no-meeting"))
                    .button(texts.text("today.no-meeting.act"), model.ways()::openMeetings));
        }
        add("today.next", now.next());
        add("today.latest", now.latest());
    }

    /** The first card, for the keyboard. */
    Stream<Node> first() {
        return getChildren().stream().filter(Node::isFocusTraversable).limit(1);
    }

    private void add(String key, List<MeetingCardWords> meetings) {
        if (!meetings.isEmpty()) {
            getChildren().add(heading(key));
            meetings.forEach(meeting -> getChildren().add(card(meeting)));
        }
    }

    private Label heading(String key) {
        Label heading = new Label(texts.text(key));
        heading.getStyleClass().add("today-heading");
        if (!getChildren().isEmpty()) {
            heading.getStyleClass().add("again");
        }
        return heading;
    }

    private Node card(MeetingCardWords meeting) {
        Label title = new Label(meeting.title());
        title.setWrapText(true);
        title.getStyleClass().add("today-card-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("today-card-head");
        if (!meeting.status().isEmpty()) {
            head.getChildren().add(Chips.tag(meeting.status(), Tone.NEUTRAL));
        }
        String spoken = String.join(", ", meeting.title(), meeting.when(), meeting.figures(), meeting.status());
        VBox card = Pressable.card(spoken, () -> model.ways().openMeeting(meeting.id()), head, quiet(meeting.when()), quiet(meeting.figures()));
        card.getStyleClass().add("today-card");
        return card;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
