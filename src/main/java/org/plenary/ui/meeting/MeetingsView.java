package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The screen of meetings: the list at the left, the meeting in hand beside it; in a narrow window one of the two. */
public final class MeetingsView implements Screen {

    /** Under this width, in em, there is room for only one of the two. */
    private static final double NARROW_EM = 62;
    /** After the id of a meeting that is to be run at once. */
    private static final String RUN = "#run";

    private final MeetingsViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final BorderPane node = new BorderPane();
    private final StackPane beside = new StackPane();
    private final MeetingListPane list;
    private final MeetingPane meeting;
    private final PastePane paste;
    private final RollCallPane roll;
    private final RunPane run;
    private final NewMeetingPane fresh;
    private final CarryOverPane carry;
    private final AgendaCommands agenda;
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty listWanted = new SimpleBooleanProperty();
    private Showing shown = Showing.READING;

    /** The view of that view model; it is read when first shown. */
    public MeetingsView(MeetingsViewModel model, Scale scale, Texts texts) {
        this(model, scale, texts, Optional.empty());
    }

    /**
     * The same with what the audience sees beside a running meeting.
     *
     * @param miniature draws it
     */
    public MeetingsView(MeetingsViewModel model, Scale scale, Texts texts, Optional<Region> miniature) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        list = new MeetingListPane(model, texts, () -> listWanted.set(false));
        Button all = Icons.iconButton(Feather.CHEVRON_LEFT, texts.text("meeting.list"), () -> listWanted.set(true));
        all.visibleProperty().bind(narrow);
        all.managedProperty().bind(narrow);
        meeting = new MeetingPane(model, texts, scale, all, narrow, () -> model.pasteAgenda(""));
        paste = new PastePane(model, texts);
        roll = new RollCallPane(model, texts);
        run = new RunPane(model, texts, scale, miniature);
        fresh = new NewMeetingPane(model, texts);
        carry = new CarryOverPane(model, texts);
        agenda = new AgendaCommands(model, meeting.agenda().list(), texts, this::pasteClipboard);
        node.getStyleClass().add("meetings");
        node.setMinWidth(0);
        node.getStylesheets().add(MeetingsView.class.getResource("/org/plenary/ui/meeting.css").toExternalForm());
        model.showing().subscribe(this::show);
        node.widthProperty().subscribe(this::fit);
        scale.percent().subscribe(this::fit);
        narrow.subscribe(this::place);
        listWanted.subscribe(this::place);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("meeting.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.list().all().map(rows -> rows.isEmpty() ? "" : texts.count("meeting.count", rows.size()));
    }

    @Override
    public List<Node> tools() {
        Button add = Icons.button(Feather.PLUS, texts.text("meeting.new"), model::startNew);
        add.getStyleClass().add("accent");
        return List.of(add);
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(new RollCallCommands(model, roll, texts).commands(meeting.agenda().list()));
        commands.addAll(new RunCommands(model, run, texts).commands());
        commands.addAll(List.of(
                new Command("meeting.new", texts.text("meeting.new"), List.of(Keys.NEW), model::startNew),
                new Command("meeting.filter", texts.text("meeting.command.filter"), List.of(Keys.FIND), this::focusFilter),
                Command.of("meeting.agenda", texts.text("meeting.command.agenda"), "Shortcut+G", this::focusAgenda)));
        commands.addAll(agenda.commands());
        return commands;
    }

    @Override
    public void onShown(String item) {
        int mark = item.indexOf('#');
        String meeting = mark < 0 ? item : item.substring(0, mark);
        if (!meeting.isEmpty()) {
            model.openMeeting(meeting);
        }
        model.read();
        switch (mark < 0 ? "" : item.substring(mark)) {
            case RUN -> model.runMeeting();
            case "#where-it-stands" -> model.lookAtRun();
            case "#new" -> model.startNew();
            case "#carry-over" -> model.carryOver();
            case "#roll-call" -> model.callRoll();
            default -> model.comeBack();
        }
    }

    @Override
    public void onHidden() {
        model.leave();
    }

    @Override
    public void focusFirst() {
        list.focusList();
    }

    /** Puts the keyboard on the agenda. */
    void focusAgenda() {
        listWanted.set(false);
        meeting.showAgenda();
        meeting.agenda().list().requestFocus();
    }

    private void focusFilter() {
        listWanted.set(true);
        list.filter().requestFocus();
    }

    private void pasteClipboard() {
        model.pasteAgenda(Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
    }

    private void show(Showing showing) {
        Showing before = shown;
        shown = showing;
        listWanted.set(false);
        beside.getChildren().setAll(switch (showing) {
            case READING -> List.of();
            case NONE -> List.of(nothing());
            case MEETING -> List.of(meeting);
            case ROLL_CALL -> List.of(roll);
            case RUN -> List.of(run);
            case NEW -> List.of(fresh);
            case PASTE -> List.of(paste);
            case CARRY_OVER -> List.of(carry);
        });
        place();
        switch (showing) {
            case NEW -> fresh.focusTitle();
            case PASTE -> paste.focusText();
            case CARRY_OVER -> carry.focusFirst();
            case ROLL_CALL -> roll.focusList();
            case RUN -> run.requestFocus();
            case MEETING -> {
                if (before == Showing.PASTE || before == Showing.CARRY_OVER || before == Showing.NEW || before == Showing.ROLL_CALL || before == Showing.RUN) {
                    focusAgenda();
                }
            }
            default -> { }
        }
    }

    private EmptyState nothing() {
        return new EmptyState(Feather.CALENDAR, texts.text("meeting.none")).button(texts.text("meeting.none.new"), model::startNew);
    }

    private void fit() {
        narrow.set(node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em());
    }

    private void place() {
        boolean alone = model.showing().get() == Showing.NONE || model.showing().get() == Showing.ROLL_CALL
                || model.showing().get() == Showing.RUN;
        boolean listOnly = narrow.get() && listWanted.get() && !alone;
        node.setLeft(alone || narrow.get() ? null : list);
        node.setCenter(listOnly ? list : beside);
    }
}
