package org.plenary.ui.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.meeting.RollCallRow;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** One person of the roll: name, how they are there, when they came or left, and their statement of interests. Wraps where there is little room. */
final class RollCallRowPane extends FlowPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int TIME = 4;
    private static final int STATEMENT = 40;
    private static final Map<Presence, Tone> TONES = new EnumMap<>(Map.of(Presence.PRESENT, Tone.SUCCESS, Presence.REMOTE, Tone.ACCENT,
            Presence.APOLOGIES, Tone.WARNING, Presence.ABSENT, Tone.DANGER));

    private final RollCallViewModel model;
    private final Texts texts;
    private final String person;
    private final Label name = new Label();
    private final Label role = new Label();
    private final Label missed = Chips.tag("", Tone.WARNING);
    private final Button conflict;
    private final Map<Presence, ToggleButton> states = new EnumMap<>(Presence.class);
    private final HBox late;
    private final HBox left;
    private final FactField statement;
    private final ToggleButton noChange;
    private final ToggleButton changed;

    RollCallRowPane(RollCallViewModel model, WaysOut ways, Texts texts, RollCallRow row) {
        this.model = model;
        this.texts = texts;
        this.person = row.person().id();
        getStyleClass().add("roll-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        RollCallFields fields = model.fields(row);
        conflict = new Button("", new StateChip(Mark.CONFLICT, texts.text("meeting.conflict")));
        conflict.getStyleClass().addAll("flat", "roll-conflict");
        late = time("rollcall.late", Attendance.ARRIVED.name(), fields.arrived(), ways);
        left = time("rollcall.left", Attendance.LEFT_EARLY.name(), fields.left(), ways);
        statement = new FactField("", texts.text("rollcall.statement"), STATEMENT, texts, ways);
        statement.field().setPromptText(texts.text("rollcall.statement.prompt"));
        statement.show(fields.statement());
        noChange = choice("rollcall.no-change", "left-pill", model::noChange);
        changed = choice("rollcall.changed", "right-pill", () -> {
            model.changed();
            editStatement();
        });
        role.getStyleClass().addAll("quiet", "small");
        name.setMinWidth(USE_PREF_SIZE);
        HBox who = new HBox(name, role, missed, conflict);
        who.getStyleClass().add("roll-who");
        HBox how = new HBox(state(Presence.PRESENT, "left-pill"), state(Presence.REMOTE, "center-pill"), state(Presence.APOLOGIES, "center-pill"),
                state(Presence.ABSENT, "right-pill"));
        how.getStyleClass().add("roll-how");
        VBox when = new VBox(late, left);
        when.getStyleClass().add("roll-when");
        HBox interests = new HBox(noChange, changed);
        Stream.of(missed, conflict, late, left, statement).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        getChildren().addAll(who, how, when, interests, statement);
        conflict.setOnAction(event -> ways.openConflict(fields.arrived().entity(), (String) conflict.getUserData()));
    }

    /** Who it is about. */
    String person() {
        return person;
    }

    /** Shows what was read. */
    void show(RollCallRow row) {
        name.setText(row.person().name());
        role.setText(row.role().isEmpty() ? texts.text("rollcall.no-role") : row.role());
        missed.setText(texts.text("rollcall.missed", row.figures().missedInARow()));
        missed.setVisible(row.figures().missedTooMany());
        conflict.setVisible(!row.contested().isEmpty());
        conflict.setUserData(row.contested().stream().findFirst().orElse(""));
        conflict.setAccessibleText(texts.text("meeting.conflict.in", row.person().name()));
        states.forEach((presence, button) -> press(button, row.presence().filter(presence::equals).isPresent()));
        late.setVisible(row.late());
        left.setVisible(row.leftEarly());
        press(noChange, row.interests().equals("no-change"));
        press(changed, row.interests().equals("changed"));
        statement.setVisible(row.interests().equals("changed"));
        setAccessibleText(String.join(", ", Stream.of(List.of(row.person().name()), row.presence().map(p -> texts.text("rollcall." + p.word())).stream().toList(),
                row.late() ? List.of(texts.text("rollcall.late") + " " + row.arrived().text()) : List.<String>of(),
                row.leftEarly() ? List.of(texts.text("rollcall.left") + " " + row.left().text()) : List.<String>of()).flatMap(List::stream).toList()));
    }

    /** Marks it as the one in hand. */
    void select(boolean inHand) {
        pseudoClassStateChanged(SELECTED, inHand);
    }

    /** Puts the keyboard on what has changed in the statement of interests. */
    void editStatement() {
        statement.setVisible(true);
        statement.field().requestFocus();
    }

    /** Where the keyboard goes when something typed here is finished. */
    void onFinished(Runnable back) {
        Stream.of(statement.field(), time(late), time(left)).forEach(field -> field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        }));
    }

    private static TextField time(HBox line) {
        return ((FactField) line.getChildren().get(1)).field();
    }

    private HBox time(String key, String field, FieldViewModel of, WaysOut ways) {
        Label word = new Label(texts.text(key));
        word.getStyleClass().add("roll-word");
        word.setMinWidth(USE_PREF_SIZE);
        FactField time = new FactField("", texts.field("attendance", field), TIME, texts, ways);
        time.field().setPromptText(texts.text("rollcall.time"));
        time.show(of);
        HBox line = new HBox(word, time);
        line.getStyleClass().add("roll-time");
        return line;
    }

    private ToggleButton state(Presence presence, String pill) {
        ToggleButton button = choice("rollcall." + presence.word(), pill, () -> model.mark(presence));
        Chips.tone(button, TONES.get(presence));
        states.put(presence, button);
        return button;
    }

    /** A press asks the model; what is pressed follows from what was saved. */
    private ToggleButton choice(String key, String pill, Runnable action) {
        Region mark = new Region();
        mark.getStyleClass().add("roll-mark");
        ToggleButton button = new ToggleButton(texts.text(key), mark);
        button.getStyleClass().addAll(pill, "roll-choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            button.setSelected(!button.isSelected());
            model.select(person);
            action.run();
        });
        return button;
    }

    private static void press(ToggleButton button, boolean on) {
        button.setSelected(on);
    }
}
