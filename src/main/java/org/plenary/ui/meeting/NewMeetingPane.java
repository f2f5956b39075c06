package org.plenary.ui.meeting;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.MeetingProposal;
import org.plenary.feature.meeting.Named;
import org.plenary.feature.meeting.NewMeeting;
import org.plenary.feature.meeting.ProposeMeeting.Choices;
import org.plenary.feature.meeting.StartMeeting.KindOfMeeting;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.FormRow;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/** The form for a new meeting: a tile for each kind, and under them what the last one of that kind proposes. Ctrl+Enter adds it, Escape goes back. */
final class NewMeetingPane extends ScrollPane {

    private static final Named NOBODY = new Named("", "");

    private final NewMeetingViewModel fresh;
    private final Texts texts;
    private final TextField title;
    private final FlowPane tiles = new FlowPane();
    private final ToggleGroup kinds = new ToggleGroup();

    NewMeetingPane(MeetingsViewModel model, Texts texts) {
        this.fresh = model.fresh();
        this.texts = texts;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Label heading = new Label(texts.text("meeting.new"));
        heading.getStyleClass().add("card-title");
        tiles.getStyleClass().add("kind-tiles");
        fresh.kinds().subscribe(this::fillTiles);
        fresh.kind().subscribe(kind -> chooseTile());
        Label from = quiet();
        fresh.proposal().subscribe(proposal -> from.setText(proposal.flatMap(MeetingProposal::last).map(last -> texts.text("meeting.new.from", last.name())).orElse("")));
        Form what = new Form();
        what.getStyleClass().add("new-meeting-part");
        title = typed(what, Meeting.TITLE, row -> { });
        typed(what, Meeting.NUMBER, row -> fresh.taken().subscribe(row::problem));
        typed(what, Meeting.DATE, row -> row.hint(texts.text("meeting.new.date")));
        Spinner<Integer> days = new Spinner<>(1, NewMeeting.MOST_DAYS, 1);
        fresh.days().asObject().subscribe(number -> days.getValueFactory().setValue(number));
        days.valueProperty().subscribe(number -> fresh.days().set(number));
        days.setMaxWidth(Double.MAX_VALUE);
        what.row(texts.text("meeting.new.days"), days).hint(texts.text("meeting.new.days.hint"));
        chosen(what, Meeting.SERIES, choices -> choices.series().stream().filter(one -> fresh.kind().get() != null && one.kind().equals(fresh.kind().get().id()))
                .map(one -> one.series()).toList(), row -> fresh.proposal().subscribe(now -> row.hint(now.filter(one -> !one.slot().isEmpty())
                        .map(one -> texts.text("meeting.new.slot", one.slot())).orElse(""))));
        Form when = new Form();
        when.getStyleClass().add("new-meeting-part");
        typed(when, Meeting.START, row -> { });
        typed(when, Meeting.END, row -> { });
        typed(when, Meeting.ZONE, row -> fresh.utc().subscribe(row::hint));
        typed(when, Meeting.PLACE, row -> { });
        chosen(when, Meeting.EVENT, Choices::events, row -> { });
        chosen(when, Meeting.CHAIR, Choices::people, row -> { });
        chosen(when, Meeting.MINUTE_TAKER, Choices::people, row -> { });
        FlowPane form = new FlowPane(what, when);
        form.getStyleClass().add("new-meeting-form");
        CheckBox standing = new CheckBox(texts.text("meeting.new.standing"));
        standing.selectedProperty().bindBidirectional(fresh.standing());
        CheckBox notices = new CheckBox();
        notices.selectedProperty().bindBidirectional(fresh.notices());
        CheckBox carry = new CheckBox();
        carry.selectedProperty().bindBidirectional(fresh.carry());
        fresh.proposal().subscribe(now -> {
            String last = now.flatMap(MeetingProposal::last).map(Named::name).orElse("");
            show(standing, now.filter(one -> !one.standingAgenda().isBlank()).isPresent());
            show(notices, now.filter(MeetingProposal::hasNotices).isPresent());
            show(carry, !last.isEmpty());
            notices.setText(texts.text("meeting.new.notices", last));
            carry.setText(texts.text("meeting.new.carry", last));
        });
        Stream.of(standing, notices, carry).forEach(box -> box.setWrapText(true));
        Label problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(fresh.problem());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button add = new Button(texts.text("meeting.new.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(event -> model.addNew());
        Button back = new Button(texts.text("meeting.paste.back"));
        back.setOnAction(event -> model.goBack());
        FlowPane buttons = new FlowPane(add, back);
        buttons.getStyleClass().add("carry-buttons");
        VBox column = new VBox(heading, tiles, from, form, standing, notices, carry, problem, buttons);
        column.getStyleClass().add("new-meeting-column");
        setContent(column);
        getStyleClass().add("new-meeting");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean adds = event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || event.getTarget() instanceof TextField);
            if (adds) {
                model.addNew();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.goBack();
                event.consume();
            }
        });
    }

    /** Puts the keyboard on the title; it is in the scene only once the pane around it is styled. */
    void focusTitle() {
        applyCss();
        title.requestFocus();
    }

    private void fillTiles(List<KindOfMeeting> all) {
        tiles.getChildren().setAll(all.stream().map(this::tile).toList());
        chooseTile();
    }

    private ToggleButton tile(KindOfMeeting kind) {
        ToggleButton tile = new ToggleButton(kind.label());
        tile.getStyleClass().add("kind-tile");
        tile.setMnemonicParsing(false);
        tile.setWrapText(true);
        tile.setToggleGroup(kinds);
        tile.setUserData(kind);
        tile.setOnAction(event -> {
            tile.setSelected(true);
            fresh.kind().set(kind);
        });
        return tile;
    }

    private void chooseTile() {
        kinds.getToggles().stream().filter(tile -> Objects.equals(tile.getUserData(), fresh.kind().get())).findFirst().ifPresent(kinds::selectToggle);
    }

    private TextField typed(Form form, Field field, Consumer<FormRow> more) {
        TextField text = new TextField();
        text.textProperty().bindBidirectional(fresh.text(field));
        FormRow row = form.row(texts.field("meeting", field.name()), text);
        more.accept(row);
        text.focusedProperty().subscribe((was, is) -> {
            if (!is && !fresh.wrong(field).isEmpty() || is && !field.equals(Meeting.NUMBER)) {
                row.problem(is ? "" : fresh.wrong(field));
            }
        });
        return text;
    }

    /** A choice that can be left open; not shown while there is nothing to choose. */
    private void chosen(Form form, Field field, Function<Choices, List<Named>> of, Consumer<FormRow> more) {
        ComboBox<Named> box = new ComboBox<>();
        box.setConverter(ShownBy.words(named -> named.id().isEmpty() ? texts.text("meeting.new.none") : named.name()));
        box.setMaxWidth(Double.MAX_VALUE);
        FormRow row = form.row(texts.field("meeting", field.name()), box);
        more.accept(row);
        boolean[] filling = new boolean[1];
        Runnable show = () -> {
            filling[0] = true;
            List<Named> all = of.apply(fresh.choices().get());
            box.getItems().setAll(Stream.concat(Stream.of(NOBODY), all.stream()).toList());
            box.setValue(all.stream().filter(one -> one.id().equals(fresh.text(field).get())).findFirst().orElse(NOBODY));
            show(row, !all.isEmpty());
            filling[0] = false;
        };
        fresh.choices().subscribe(show);
        fresh.kind().subscribe(show);
        fresh.text(field).subscribe(show);
        box.valueProperty().subscribe(named -> {
            if (!filling[0] && named != null) {
                fresh.text(field).set(named.id());
            }
        });
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Label quiet() {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
