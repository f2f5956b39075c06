package org.plenary.ui.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.MeetingDetails;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.feature.meeting.StartMeeting.KindOfMeeting;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The title and the facts of the meeting in hand, each edited where it stands. */
final class MeetingHeader extends VBox {

    private static final int LONG = 14;
    private static final int MIDDLE = 9;
    private static final int SHORT = 3;

    private final MeetingsViewModel model;
    private final Texts texts;
    private final Map<String, FactField> facts = new LinkedHashMap<>();
    private final ChoiceFact kind;
    private final ChoiceFact status;
    private final Button run;
    private final Label utc = new Label();
    private final Label more = new Label();
    private final Hyperlink planned = new Hyperlink();
    private final Label summary = new Label();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    /**
     * A header.
     *
     * @param before what stands before the title, where there is room for only one part of the screen
     * @param little whether the window is so low that the facts are one line until they are asked for
     */
    MeetingHeader(MeetingsViewModel model, Texts texts, Node before, BooleanExpression little) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("meeting-header");
        FactField title = fact(Meeting.TITLE, LONG, false);
        title.field().getStyleClass().add("meeting-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        run = Icons.button(Feather.PLAY, "", model::runMeeting);
        HBox first = new HBox(before, title, run, Icons.button(Feather.USERS, texts.text("rollcall.title"), model::callRoll));
        first.getStyleClass().add("meeting-first");
        kind = new ChoiceFact(texts.field("meeting", "kind"), texts);
        status = new ChoiceFact(texts.field("meeting", "status"), texts);
        FlowPane row = new FlowPane(kind, status, fact(Meeting.DATE, MIDDLE, true), fact(Meeting.START, SHORT, true), fact(Meeting.END, SHORT, true),
                fact(Meeting.ZONE, MIDDLE, true), fact(Meeting.PLACE, MIDDLE, true), fact(Meeting.NUMBER, SHORT, true),
                fact(Meeting.STATUS_REASON, LONG, true));
        row.getStyleClass().add("facts");
        utc.getStyleClass().add("quiet");
        more.getStyleClass().add("quiet");
        more.setMinWidth(USE_PREF_SIZE);
        planned.setOnAction(event -> model.meeting().details().get().flatMap(now -> now.row().plannedIn()).ifPresent(in -> model.openMeeting(in.id())));
        FlowPane below = new FlowPane(utc, more, planned);
        below.getStyleClass().add("meeting-more");
        summary.getStyleClass().add("quiet");
        summary.setWrapText(true);
        Button fold = Icons.iconButton(Feather.CHEVRON_DOWN, texts.text("meeting.facts"), () -> unfolded.set(!unfolded.get()));
        HBox folded = new HBox(summary, fold);
        folded.getStyleClass().add("meeting-folded");
        folded.visibleProperty().bind(little);
        row.visibleProperty().bind(unfolded.or(little.not()));
        below.visibleProperty().bind(row.visibleProperty());
        for (Node line : List.of(run, utc, more, planned, row, below, folded)) {
            line.managedProperty().bind(line.visibleProperty());
        }
        getChildren().addAll(first, folded, row, below);
        model.meeting().fields().subscribe(fields -> facts.forEach((name, fact) -> Optional.ofNullable(fields.get(name)).ifPresent(fact::show)));
        model.meeting().details().subscribe(details -> details.ifPresent(this::show));
    }

    /** Puts the keyboard on the title. */
    void focusTitle() {
        facts.get(Meeting.TITLE.name()).field().requestFocus();
    }

    private FactField fact(Field field, int columns, boolean labelled) {
        String label = texts.field("meeting", field.name());
        FactField fact = new FactField(labelled ? label : "", label, columns, texts, model.ways());
        fact.managedProperty().bind(fact.visibleProperty());
        if (labelled) {
            fact.field().setPromptText(texts.text("meeting.fact.none"));
        }
        facts.put(field.name(), fact);
        return fact;
    }

    private void show(MeetingDetails details) {
        MeetingRow row = details.row();
        Wording wording = model.wording();
        kind.show(row.kind().isEmpty() ? texts.text("meeting.kind.none") : row.kind(), row.contested().contains("kind"),
                () -> model.ways().openConflict(row.id(), "kind"));
        kind.choices(model.meeting().kinds().get().stream().map(one -> new ChoiceFact.Choice(one.label(),
                one.label().equals(row.kind()), () -> model.meeting().setKind(one))).toList());
        StatusChip chip = new StatusChip();
        chip.show(row.status(), "");
        status.show(wording.status(row.status()), row.contested().contains("status"), () -> model.ways().openConflict(row.id(), "status"));
        status.mark(chip);
        status.choices(Wording.STATUSES.stream().map(word -> new ChoiceFact.Choice(wording.status(word), word.equals(row.status()),
                () -> model.meeting().setStatus(word))).toList());
        facts.get(Meeting.STATUS_REASON.name()).setVisible(row.status().equals("cancelled"));
        facts.get(Meeting.NUMBER.name()).setVisible(row.number().isPresent() || model.meeting().kind().filter(KindOfMeeting::numbered).isPresent());
        run.setText(texts.text(RunCommands.openKey(row)));
        run.setVisible(!row.status().equals("cancelled"));
        summary.setText(wording.summary(row));
        utc.setText(wording.utcOrWhyNot(row.times()));
        utc.setVisible(!utc.getText().isEmpty());
        more.setText(details.event().filter(event -> !row.title().contains(event.name())).map(event -> texts.text("meeting.at-event", event.name())).orElse(""));
        more.setVisible(!more.getText().isEmpty());
        planned.setText(row.plannedIn().map(in -> texts.text("meeting.planned-in", in.name())).orElse(""));
        planned.setVisible(row.plannedIn().isPresent());
    }
}
