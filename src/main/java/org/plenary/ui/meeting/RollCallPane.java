package org.plenary.ui.meeting;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.RollCall;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The roll call: a find field, the counts, and the people; letters mark the one in hand (DOMAIN C3). */
final class RollCallPane extends BorderPane {

    private final MeetingsViewModel meetings;
    private final RollCallViewModel model;
    private final Texts texts;
    private final RollCallList list;
    private final ScrollPane scroll;
    private final TextField find = new TextField();

    RollCallPane(MeetingsViewModel meetings, Texts texts) {
        this.meetings = meetings;
        this.model = meetings.rollCall();
        this.texts = texts;
        getStyleClass().add("roll-call");
        getStylesheets().add(RollCallPane.class.getResource("/org/plenary/ui/roll-call.css").toExternalForm());
        list = new RollCallList(model, meetings.ways(), texts);
        list.onLetter(this::findFrom);
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        setTop(new VBox(head(), new RollCallCounts(model, texts)));
        setCenter(scroll);
        setBottom(keys());
        find.setPromptText(texts.text("rollcall.find"));
        find.setAccessibleText(texts.text("rollcall.find"));
        find.textProperty().bindBidirectional(model.filter());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::finding);
        model.selected().subscribe(person -> list.inHand().ifPresent(this::reveal));
        model.roll().subscribe(roll -> roll.ifPresent(this::show));
    }

    /** The people in it. */
    RollCallList list() {
        return list;
    }

    /** Puts the keyboard on the people; they are in the scene only once the pane around them is styled. */
    void focusList() {
        applyCss();
        list.requestFocus();
    }

    /** Puts the keyboard on the find field. */
    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    /** The person in hand has something to change: it is typed at once. */
    void changed() {
        model.changed();
        list.inHand().ifPresent(RollCallRowPane::editStatement);
    }

    private Node head() {
        Button back = Icons.iconButton(Feather.CHEVRON_LEFT, texts.text("rollcall.command.back"), meetings::goBack);
        Label title = new Label(texts.text("rollcall.title"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label of = new Label();
        of.getStyleClass().add("quiet");
        of.textProperty().bind(model.roll().map(roll -> roll.map(RollCall::title).orElse("")));
        HBox.setHgrow(of, Priority.ALWAYS);
        of.setMaxWidth(Double.MAX_VALUE);
        of.setWrapText(true);
        Button undo = Icons.iconButton(Feather.CORNER_UP_LEFT, texts.text("meeting.command.undo"), meetings.deeds()::undo);
        undo.disableProperty().bind(meetings.deeds().undoable().isEmpty());
        HBox head = new HBox(back, title, of, undo, find);
        head.getStyleClass().add("roll-head");
        return head;
    }

    /** Which letter does what, always in sight: the roll is called once a week, and nobody remembers letters that long. */
    private Node keys() {
        FlowPane keys = new FlowPane();
        for (String name : List.of("P present", "R remote", "X apologies", "U absent", "L late-or-left", "N no-change", "S changed", "⌫ unmark", "/ find")) {
            Label key = new Label(name.substring(0, 1));
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label word = new Label(texts.text("rollcall.key." + name.substring(2)));
            word.getStyleClass().add("quiet");
            word.setMinWidth(Region.USE_PREF_SIZE);
            HBox pair = new HBox(key, word);
            pair.getStyleClass().add("roll-key");
            keys.getChildren().add(pair);
        }
        keys.getStyleClass().add("roll-keys");
        return keys;
    }

    private void show(RollCall roll) {
        setCenter(roll.rows().isEmpty() ? new EmptyState(Feather.USERS, texts.text("rollcall.none")) : scroll);
    }

    private void findFrom(String letter) {
        find.requestFocus();
        find.setText(letter);
        find.end();
    }

    /** Up and down choose among the found, Enter takes the one in hand back to the roll, where letters mark; Escape ends the finding. */
    private void finding(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case UP -> {
                model.move(-1);
                yield true;
            }
            case DOWN -> {
                model.move(1);
                yield true;
            }
            case ENTER -> {
                focusList();
                yield true;
            }
            case ESCAPE -> {
                find.clear();
                focusList();
                yield true;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private void reveal(Node row) {
        Bounds all = list.getLayoutBounds();
        Bounds one = row.getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        double room = all.getHeight() - seen;
        double top = scroll.getVvalue() * room;
        if (room > 0 && one.getMinY() < top) {
            scroll.setVvalue(one.getMinY() / room);
        } else if (room > 0 && one.getMaxY() > top + seen) {
            scroll.setVvalue((one.getMaxY() - seen) / room);
        }
    }
}
