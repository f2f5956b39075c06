package org.plenary.ui.minutes;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.feature.minutes.ReadBack;
import org.plenary.feature.minutes.ReadBackEntry;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** The read-back: one decision or action at a time, as large as a room needs it, and a key for each answer (DOMAIN C10). */
public final class ReadBackView implements Screen {

    private final ReadBackViewModel model;
    private final Texts texts;
    private final ReadBackSlides slides;
    private final BorderPane node = new BorderPane();
    private final Label place = new Label();
    private final Label name = new Label();
    private final Label item = new Label();
    private final MarkdownView words;
    private final FlowPane facts = new FlowPane();
    private final Label clarification = new Label();
    private final TextArea text = new TextArea();
    private final TextField owners = new TextField();
    private final TextField due = new TextField();
    private final TextField reason = new TextField();
    private final Label problem = new Label();
    private final VBox middle = new VBox();
    /** One for all entries: in a new one, a field could not take the keyboard before the next layout. */
    private final ScrollPane scroll = new ScrollPane(middle);
    private final FlowPane buttons = new FlowPane();
    private ReadBackMode shown = ReadBackMode.READING;

    /** The view of that view model. */
    public ReadBackView(ReadBackViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        slides = new ReadBackSlides(texts);
        words = new MarkdownView(model.ways()::openLink);
        words.getStyleClass().add("readback-words");
        place.getStyleClass().add("readback-place");
        name.getStyleClass().add("readback-name");
        item.getStyleClass().add("quiet");
        clarification.getStyleClass().add("quiet");
        List.of(name, item, clarification, problem).forEach(label -> label.setWrapText(true));
        problem.getStyleClass().add("minutes-warning");
        problem.textProperty().bind(model.problem());
        field(text, model.text(), "readback.text");
        field(owners, model.owners(), "readback.owners");
        field(due, model.due(), "readback.due-day");
        field(reason, model.reason(), "readback.reason");
        text.setWrapText(true);
        text.getStyleClass().add("readback-text");
        facts.getStyleClass().add("readback-facts");
        middle.getStyleClass().add("readback-middle");
        scroll.setFitToWidth(true);
        buttons.getStyleClass().add("readback-buttons");
        node.getStyleClass().add("readback");
        node.setFocusTraversable(true);
        node.setAccessibleText(texts.text("readback.title"));
        node.getStylesheets().add(ReadBackView.class.getResource("/org/plenary/ui/minutes.css").toExternalForm());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::typing);
        model.all().subscribe((was, is) -> show());
        model.inHand().subscribe((was, is) -> show());
        model.mode().subscribe((was, is) -> show());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.text("readback.title"));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.all().map(all -> all.map(ReadBack::title).orElse(""));
    }

    @Override
    public List<Command> commands() {
        return List.of(command("confirm", model::confirm, "C", "Enter"), command("fix", model::fix, "F"), command("strike", model::strike, "X"),
                command("next", () -> model.move(1), "Right", "Page_Down"), command("back", () -> model.move(-1), "Left", "Page_Up"),
                command("project", model::project, "P"),
                Command.of("readback.cancel", texts.text("readback.cancel"), "Esc", model::cancel).when(() -> model.mode().get() != ReadBackMode.READING),
                Command.of("readback.meeting", texts.text("readback.meeting"), "Esc", model::goBack).when(() -> model.mode().get() == ReadBackMode.READING));
    }

    @Override
    public void onShown(String meeting) {
        model.show(meeting);
    }

    @Override
    public void onHidden() {
        model.hide();
    }

    @Override
    public void focusFirst() {
        node.requestFocus();
    }

    private Command command(String name, Runnable action, String... keys) {
        return new Command("readback." + name, texts.text("readback." + name), List.of(keys).stream().map(Keys::of).toList(),
                () -> model.inHand().get().isPresent() && model.mode().get() == ReadBackMode.READING, action);
    }

    /** In a field, Enter says yes and Escape leaves it; in the text of several lines it takes Ctrl with it. */
    private void typing(KeyEvent event) {
        if (model.mode().get() == ReadBackMode.READING || !(event.getTarget() instanceof TextInputControl field)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && (field != text || event.isShortcutDown())) {
            yes();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && field == text) {
            (event.isShiftDown() ? (Node) node : owners.isVisible() && owners.getParent() != null ? owners : buttons.getChildren().getFirst()).requestFocus();
            event.consume();
        }
    }

    private void yes() {
        if (model.mode().get() == ReadBackMode.FIXING) {
            model.confirmFixed();
        } else {
            model.confirmStrike();
        }
    }

    private void show() {
        Optional<ReadBackEntry> entry = model.inHand().get();
        if (entry.isEmpty()) {
            node.setBottom(null);
            node.setCenter(model.all().get().isEmpty() ? null : new EmptyState(Feather.CHECK_CIRCLE, texts.text("readback.none"))
                    .button(texts.text("readback.minutes"), () -> model.all().get().ifPresent(all -> model.ways().openMinutes(all.meeting()))));
            return;
        }
        show(entry.get(), model.all().get().map(all -> all.entries().size()).orElse(0));
    }

    private void show(ReadBackEntry entry, int of) {
        ReadBackMode mode = model.mode().get();
        place.setText(texts.text("readback.place", model.place(), of));
        name.setText(slides.name(entry));
        item.setText(entry.item());
        clarification.setText(entry.clarification());
        facts.getChildren().setAll(slides.facts(entry).stream().map(this::fact).toList());
        words.show(entry.text());
        words.getStyleClass().remove("readback-struck");
        if (entry.standing() == ReadBackEntry.Standing.STRUCK) {
            words.getStyleClass().add("readback-struck");
        }
        middle.getChildren().setAll(place, name, item);
        if (mode == ReadBackMode.FIXING) {
            middle.getChildren().addAll(label(text, "readback.text"), text);
            if (entry.kind() == EntryKind.ACTION) {
                middle.getChildren().addAll(label(owners, "readback.owners"), owners, label(due, "readback.due-day"), due);
            }
            middle.getChildren().add(problem);
        } else {
            middle.getChildren().addAll(words, facts, clarification);
            entry.contested().forEach(field -> middle.getChildren().add(Icons.button(Feather.GIT_MERGE,
                    texts.text("minutes.conflict", texts.field(entry.kind() == EntryKind.ACTION ? "action" : "decision", field)),
                    () -> model.ways().openConflict(entry.id(), field))));
            if (mode == ReadBackMode.STRIKING) {
                middle.getChildren().addAll(label(reason, "readback.reason"), reason);
            }
        }
        buttons(mode);
        node.setCenter(scroll);
        node.setBottom(buttons);
        focus(mode);
    }

    private void focus(ReadBackMode mode) {
        if (mode != shown) {
            shown = mode;
            node.applyCss(); // what stands in the scroll pane is in the scene only once that is styled
            switch (mode) {
                case READING -> node.requestFocus();
                case FIXING -> text.requestFocus();
                case STRIKING -> reason.requestFocus();
            }
        }
    }

    private void buttons(ReadBackMode mode) {
        buttons.getChildren().setAll(switch (mode) {
            case READING -> List.of(button(Feather.CHECK, "readback.confirm", "C", model::confirm, true), button(Feather.EDIT_2, "readback.fix", "F", model::fix, false),
                    button(Feather.X_CIRCLE, "readback.strike", "X", model::strike, false), button(Feather.CHEVRON_LEFT, "readback.back", "←", () -> model.move(-1), false),
                    button(Feather.CHEVRON_RIGHT, "readback.next", "→", () -> model.move(1), false),
                    button(Feather.CORNER_UP_LEFT, "readback.meeting", "Esc", model::goBack, false),
                    button(Feather.FILE_TEXT, "readback.minutes", "", () -> model.all().get().ifPresent(all -> model.ways().openMinutes(all.meeting())), false));
            case FIXING -> List.of(button(Feather.CHECK, "readback.confirm-fixed", "Ctrl+Enter", model::confirmFixed, true), button(Feather.X, "readback.cancel", "Esc", model::cancel, false));
            case STRIKING -> List.of(button(Feather.X_CIRCLE, "readback.strike", "Enter", model::confirmStrike, true), button(Feather.X, "readback.cancel", "Esc", model::cancel, false));
        });
    }

    private Button button(Feather icon, String key, String keys, Runnable action, boolean isAccent) {
        Button button = Icons.button(icon, texts.text(key) + (keys.isEmpty() ? "" : "  (" + keys + ")"), action);
        button.setFocusTraversable(model.mode().get() != ReadBackMode.READING);
        if (isAccent) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private Label fact(String fact) {
        Label label = new Label(fact);
        label.setWrapText(true);
        label.getStyleClass().add("readback-fact");
        return label;
    }

    private Label label(Node field, String key) {
        Label label = new Label(texts.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("form-label");
        return label;
    }

    private void field(TextInputControl field, StringProperty value, String key) {
        field.textProperty().bindBidirectional(value);
        field.setAccessibleText(texts.text(key));
    }
}
