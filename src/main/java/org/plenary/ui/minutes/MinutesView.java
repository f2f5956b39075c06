package org.plenary.ui.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.feature.minutes.MinutesReading;
import org.plenary.feature.minutes.VersionRow;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.WordDiff;

/** The minutes screen: the meeting and the options at the left, the minutes as they will read, what is missing and the way to publication at the right. */
public final class MinutesView implements Screen {

    /** Under this width, in em, the sides come below the minutes. */
    private static final double NARROW_EM = 60;

    private final MinutesViewModel model;
    private final Texts texts;
    private final Scale scale;
    private final BorderPane node = new BorderPane();
    private final ComboBox<MeetingRow> meetings = new ComboBox<>();
    private final ToggleGroup looks = new ToggleGroup();
    private final FlowPane bar = new FlowPane();
    private final TextTreePane draft;
    private final TextTreePane preview;
    private final TextTreePane signed;
    private final DiffText changes = new DiffText();
    private final LayoutPane layout;
    private final ScrollPane page = new ScrollPane();
    private final VBox chooser;
    private final OptionsPane options;
    private final VBox left;
    private final VBox right;
    private Optional<Placed> placed = Optional.empty();
    private boolean filling;

    /** How the parts stand. */
    private record Placed(Middle middle, boolean narrow) { }

    /** The view of that view model; it is read when first shown. */
    public MinutesView(MinutesViewModel model, Scale scale, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        draft = new TextTreePane(model.ways()::openLink);
        preview = new TextTreePane(model.ways()::openLink);
        signed = new TextTreePane(model.ways()::openLink);
        layout = new LayoutPane(model.layout(), texts, () -> model.middle().set(Middle.DRAFT));
        Label which = new Label(texts.text("minutes.meeting"));
        which.setLabelFor(meetings);
        which.getStyleClass().add("form-label");
        meetings.setMaxWidth(Double.MAX_VALUE);
        meetings.setAccessibleText(texts.text("minutes.meeting"));
        meetings.setCellFactory(list -> new MeetingNameCell(texts));
        meetings.setButtonCell(new MeetingNameCell(texts));
        meetings.getSelectionModel().selectedItemProperty().subscribe((was, is) -> choose(is));
        options = new OptionsPane(model, texts);
        chooser = new VBox(which, meetings);
        chooser.getStyleClass().add("minutes-options");
        left = new VBox();
        left.getStyleClass().add("minutes-left");
        right = new VBox(new LifePane(model, texts), new GapsPane(model, texts), new ExportPane(model.export(), texts));
        right.getStyleClass().add("minutes-right");
        Stream.of(Middle.DRAFT, Middle.SIGNED, Middle.CHANGES).forEach(this::look);
        bar.getStyleClass().add("minutes-bar");
        changes.getStyleClass().add("page");
        page.setFitToWidth(true);
        page.getStyleClass().add("minutes-page");
        page.setAccessibleText(texts.text("minutes.title"));
        node.getStyleClass().add("minutes");
        node.setMinWidth(0);
        node.getStylesheets().add(MinutesView.class.getResource("/org/plenary/ui/minutes.css").toExternalForm());
        model.meetings().subscribe(this::fill);
        model.selected().subscribe((was, is) -> select());
        model.isRead().subscribe((was, is) -> place());
        model.middle().subscribe((was, is) -> place());
        model.reading().subscribe(reading -> reading.ifPresent(this::show));
        model.layout().preview().subscribe(made -> made.ifPresent(preview::show));
        node.widthProperty().subscribe(this::place);
        scale.percent().subscribe(this::place);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("minutes.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.reading().map(reading -> reading.map(MinutesReading::title).orElse(""));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("minutes.read-back", texts.text("minutes.read-back"), "B", model::readBack).when(this::hasMinutes),
                Command.of("minutes.export", texts.text("minutes.export.all"), "Shortcut+E", () -> model.export().write(List.of())).when(this::hasMinutes),
                Command.of("minutes.layout", texts.text("minutes.layout.edit"), "Shortcut+L", () -> model.middle().set(Middle.LAYOUT)).when(this::hasMinutes),
                new Command("minutes.choose", texts.text("minutes.choose"), List.of(Keys.FIND), meetings::requestFocus),
                Command.of("minutes.circulate", texts.text("minutes.circulate"), model.life()::circulate).when(this::hasMinutes),
                Command.of("minutes.sign-off", texts.text("minutes.sign-off"), () -> model.reading().get().flatMap(reading -> reading.chairs().stream().findFirst())
                        .ifPresent(chair -> model.life().signOff(chair.id()))).when(this::hasMinutes),
                Command.of("minutes.publish", texts.text("minutes.publish"), model.life()::publish).when(this::hasMinutes),
                Command.of("minutes.draft", texts.text("minutes.look.draft"), "Esc", () -> model.middle().set(Middle.DRAFT))
                        .when(() -> model.middle().get() != Middle.DRAFT));
    }

    @Override
    public void onShown(String item) {
        String meeting = item.replaceFirst("#.*", "");
        if (!meeting.isEmpty()) {
            model.choose(meeting);
        }
        Stream.of(Middle.values()).filter(middle -> item.endsWith("#" + middle.name().toLowerCase(Locale.ROOT))).findFirst().ifPresent(model.middle()::set);
        model.read();
    }

    @Override
    public void focusFirst() {
        meetings.requestFocus();
    }

    private boolean hasMinutes() {
        return model.reading().get().isPresent();
    }

    private void look(Middle middle) {
        var button = new ToggleButton(texts.text("minutes.look." + middle.name().toLowerCase(Locale.ROOT)));
        button.setToggleGroup(looks);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.middle().set(middle);
        });
        model.middle().subscribe(now -> button.setSelected(now == middle));
        button.disableProperty().bind(model.reading().map(reading -> middle != Middle.DRAFT
                && !reading.filter(one -> middle == Middle.SIGNED ? one.signed().isPresent() : one.isChanged()).isPresent()));
        bar.getChildren().add(button);
    }

    private void show(MinutesReading reading) {
        draft.show(reading.draft().text());
        Optional<VersionRow> text = reading.signed();
        reading.signedText().ifPresentOrElse(signed::show, signed::clear);
        changes.show(text.filter(version -> reading.isChanged()).map(version -> WordDiff.of(version.snapshot(), reading.now())).orElse(List.of()));
        if (model.middle().get() == Middle.CHANGES && !reading.isChanged() || model.middle().get() == Middle.SIGNED && text.isEmpty()) {
            model.middle().set(Middle.DRAFT);
        }
        place();
    }

    private void place() {
        if (model.isRead().get() && model.meetings().get().isEmpty()) {
            placed = Optional.empty();
            node.getChildren().clear();
            node.setCenter(new EmptyState(Feather.FILE_TEXT, texts.text("minutes.none")).button(texts.text("minutes.none.meetings"), model.ways()::openMeetings));
            return;
        }
        Middle now = model.middle().get();
        boolean narrow = node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em();
        var wanted = new Placed(now, narrow);
        if (placed.equals(Optional.of(wanted))) {
            return; // what is placed anew would lose the keyboard
        }
        placed = Optional.of(wanted);
        Node content = switch (now) {
            case DRAFT -> draft;
            case SIGNED -> signed;
            case CHANGES -> changes;
            case LAYOUT -> preview;
        };
        node.getChildren().clear();
        if (narrow) {
            left.getChildren().setAll(chooser);
            page.setContent(now == Middle.LAYOUT ? new VBox(left, layout, content) : new VBox(left, bar, content, right, options));
            node.setCenter(page);
            return;
        }
        left.getChildren().setAll(chooser, options);
        page.setContent(content);
        node.setLeft(scroll(left));
        if (now == Middle.LAYOUT) {
            node.setCenter(new SplitPane(layout, page));
        } else {
            BorderPane middle = new BorderPane(page);
            middle.setTop(bar);
            node.setCenter(middle);
            node.setRight(scroll(right));
        }
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void fill(List<MeetingRow> rows) {
        if (!meetings.getItems().equals(rows)) {
            filling = true;
            meetings.getItems().setAll(rows);
            filling = false;
        }
        select();
        place();
    }

    private void select() {
        filling = true;
        meetings.getItems().stream().filter(row -> model.selected().get().equals(Optional.of(row.id()))).findFirst()
                .ifPresent(row -> meetings.getSelectionModel().select(row));
        filling = false;
    }

    private void choose(MeetingRow row) {
        if (!filling && row != null) {
            model.choose(row.id());
        }
    }
}
