package org.plenary.ui.meeting;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.MeetingDetails;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;

/** The meeting in hand: its header, and under it the agenda, the sessions or the notices. */
final class MeetingPane extends BorderPane {

    /** Under this height, in em, the facts would leave too little room for the agenda. */
    private static final double LOW_EM = 36;

    private final MeetingsViewModel model;
    private final Texts texts;
    private final AgendaPane agenda;
    private final ToggleGroup parts = new ToggleGroup();
    private final ToggleButton first;
    private final HBox tools;

    /**
     * A pane.
     *
     * @param before what stands before the title
     * @param narrow whether there is little room: buttons show their icons only
     * @param paste shows the pasting of agenda text
     */
    MeetingPane(MeetingsViewModel model, Texts texts, Scale scale, Node before, ObservableValue<Boolean> narrow, Runnable paste) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("meeting-pane");
        MeetingHeader header = new MeetingHeader(model, texts, before, Bindings.createBooleanBinding(
                () -> getHeight() > 0 && getHeight() < LOW_EM * scale.em(), heightProperty(), scale.percent()));
        agenda = new AgendaPane(model, texts, scale, paste);
        ObservableValue<String> items = model.agenda().agenda().map(now -> named("meeting.part.agenda", now.map(one -> one.rows().size()).orElse(0)));
        ObservableValue<String> sessions = model.meeting().details().map(now -> named("meeting.part.sessions", now.map(one -> one.sessions().size()).orElse(0)));
        ObservableValue<String> notices = model.meeting().details().map(now -> named("meeting.part.notices", now.map(MeetingPane::notices).orElse(0)));
        first = part(items, agenda, "left-pill");
        HBox switches = new HBox(first, part(sessions, new SessionsPane(model, texts), "center-pill"),
                part(notices, new NoticesPane(model, texts), "right-pill"));
        switches.getStyleClass().add("meeting-switches");
        tools = new HBox(tool(Feather.CORNER_DOWN_RIGHT, "meeting.command.carry", narrow, model::carryOver), tool(Feather.CLIPBOARD, "meeting.command.paste", narrow, paste),
                tool(Feather.PLUS, "meeting.command.add.short", narrow, model.agenda().deeds()::add));
        tools.getStyleClass().add("meeting-tools");
        tools.managedProperty().bind(tools.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(switches, gap, undo(), tools);
        bar.getStyleClass().add("meeting-bar");
        setTop(new VBox(header, new RescueBar(model.meeting(), texts), bar));
        first.setSelected(true);
        model.agenda().agenda().subscribe(this::showTools);
    }

    /** The agenda in it. */
    AgendaPane agenda() {
        return agenda;
    }

    /** Shows the agenda. */
    void showAgenda() {
        first.setSelected(true);
    }

    private ToggleButton part(ObservableValue<String> name, Node content, String pill) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(name);
        button.getStyleClass().addAll(pill, "meeting-switch");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(parts);
        button.selectedProperty().subscribe(on -> {
            if (on) {
                setCenter(content);
                showTools();
            } else if (parts.getSelectedToggle() == null) {
                button.setSelected(true);
            }
        });
        return button;
    }

    private Button tool(Feather icon, String key, ObservableValue<Boolean> narrow, Runnable action) {
        String words = texts.text(key);
        Button button = Icons.button(icon, words, action);
        button.contentDisplayProperty().bind(narrow.map(little -> little ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }

    private Button undo() {
        Button undo = Icons.iconButton(Feather.CORNER_UP_LEFT, texts.text("meeting.command.undo"), model.deeds()::undo);
        undo.disableProperty().bind(model.deeds().undoable().isEmpty());
        model.deeds().undoable().subscribe(name -> undo.getTooltip().setText(
                name.isEmpty() ? texts.text("meeting.command.undo") : texts.text("meeting.undo.name", name)));
        return undo;
    }

    /** They are for an agenda that is there; an empty one offers its own. */
    private void showTools() {
        if (tools != null) {
            tools.setVisible(getCenter() == agenda && !model.agenda().rows().isEmpty());
        }
    }

    private String named(String key, int count) {
        return count == 0 ? texts.text(key) : texts.text(key) + "  " + count;
    }

    private static int notices(MeetingDetails details) {
        return (int) List.of(Meeting.DIAL_IN, Meeting.STANDARDS, Meeting.HOUSE_RULES).stream().filter(field -> !details.text(field).text().isBlank()).count();
    }
}
