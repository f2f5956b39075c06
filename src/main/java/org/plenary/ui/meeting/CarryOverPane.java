package org.plenary.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.CarryLine;
import org.plenary.feature.meeting.CarryLine.Kind;
import org.plenary.feature.meeting.CarryLine.Standing;
import org.plenary.feature.meeting.CarryPreview;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What may be carried over, with a tick for each line. Up and Down walk, Space ticks, Ctrl+Enter carries over, Escape goes back; nothing is changed before. */
final class CarryOverPane extends BorderPane {

    private static final int DEEPEST_SHOWN = 5;

    private final MeetingsViewModel meetings;
    private final CarryOverViewModel model;
    private final Texts texts;
    private final Label from = new Label();
    private final VBox lines = new VBox();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Button apply = new Button();
    private final Button all;

    CarryOverPane(MeetingsViewModel meetings, Texts texts) {
        this.meetings = meetings;
        this.model = meetings.carry();
        this.texts = texts;
        getStyleClass().add("carry-over");
        Label heading = new Label(texts.text("meeting.carry.title"));
        heading.getStyleClass().add("card-title");
        from.getStyleClass().add("quiet");
        from.setWrapText(true);
        VBox head = new VBox(heading, from);
        head.getStyleClass().add("carry-head");
        lines.getStyleClass().add("carry-lines");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> meetings.applyCarry());
        all = Icons.button(Feather.CHECK_SQUARE, texts.text("meeting.carry.all"), model::tickAllOrNone);
        Button back = new Button(texts.text("meeting.paste.back"));
        back.setOnAction(event -> meetings.goBack());
        FlowPane buttons = new FlowPane(apply, all, back);
        buttons.getStyleClass().add("carry-buttons");
        setTop(head);
        setBottom(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.preview().subscribe(preview -> preview.ifPresent(this::show));
        model.ticked().subscribe(ticked -> tick());
    }

    /** Puts the keyboard on the first line that can be ticked. */
    void focusFirst() {
        applyCss();
        boxes.stream().findFirst().map(Node.class::cast).orElse(apply).requestFocus();
    }

    private void show(CarryPreview preview) {
        boxes.clear();
        lines.getChildren().setAll(preview.lines().stream().map(this::row).toList());
        from.setText(texts.text("meeting.carry.from", preview.meeting().name(),
                preview.from().stream().map(one -> one.name()).collect(Collectors.joining(", "))));
        from.setVisible(!preview.from().isEmpty());
        boolean nothing = preview.lines().isEmpty();
        setCenter(nothing ? new EmptyState(Feather.CORNER_DOWN_RIGHT, texts.text(preview.from().isEmpty() ? "meeting.carry.no-last" : "meeting.carry.nothing")) : scroll);
        apply.setVisible(!nothing);
        all.setVisible(!boxes.isEmpty());
        tick();
        focusFirst();
    }

    private Node row(CarryLine line) {
        Region indent = new Region();
        indent.getStyleClass().add("indent-" + Math.min(line.depth(), DEEPEST_SHOWN));
        indent.setManaged(line.depth() > 0);
        FlowPane why = new FlowPane();
        why.getStyleClass().add("carry-why");
        line.reasons().forEach(reason -> why.getChildren().add(Chips.tag(texts.text("meeting.carry." + word(reason), line.actions(), line.from()))));
        if (line.standing() != Standing.NEW) {
            why.getChildren().add(Chips.tag(texts.text("meeting.carry." + word(line.standing())), line.standing() == Standing.TAKEN_OFF ? Tone.WARNING : Tone.NEUTRAL));
        }
        String title = line.title().isBlank() ? texts.text("meeting.untitled") : line.title();
        String spoken = title + ", " + why.getChildren().stream().map(chip -> ((Label) chip).getText()).collect(Collectors.joining(", "));
        Node what = line.canCome() ? box(line, title, spoken) : here(title);
        VBox body = new VBox(what, why);
        body.getStyleClass().add("carry-body");
        body.setMinWidth(0);
        HBox row = new HBox(indent, body);
        row.getStyleClass().add("carry-line");
        return row;
    }

    private CheckBox box(CarryLine line, String title, String spoken) {
        CheckBox box = new CheckBox(title);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setAccessibleText(spoken);
        box.setUserData(line.id());
        if (line.kind() == Kind.ACTION) {
            box.setGraphic(Icons.icon(Feather.CHECK_CIRCLE));
        }
        box.setOnAction(event -> model.tick(line, box.isSelected()));
        boxes.add(box);
        return box;
    }

    private static Label here(String title) {
        Label label = new Label(title, Icons.icon(Feather.CHECK));
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "carry-here");
        return label;
    }

    private void tick() {
        boxes.forEach(box -> box.setSelected(model.ticked().get().contains((String) box.getUserData())));
        int count = model.ticked().get().size();
        apply.setText(count == 0 ? texts.text("meeting.carry.apply") : texts.count("meeting.carry.apply", count));
        apply.setDisable(count == 0);
    }

    private void key(KeyEvent event) {
        boolean held = event.isShortcutDown();
        boolean done = switch (event.getCode()) {
            case ESCAPE -> run(meetings::goBack);
            case ENTER -> held && !apply.isDisabled() && run(meetings::applyCarry);
            case A -> held && run(model::tickAllOrNone);
            case UP -> move(-1);
            case DOWN -> move(1);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean move(int steps) {
        int at = boxes.indexOf(getScene() == null ? null : getScene().getFocusOwner());
        if (at < 0) {
            return false;
        }
        CheckBox next = boxes.get(Math.clamp(at + (long) steps, 0, boxes.size() - 1));
        next.requestFocus();
        reveal(next);
        return true;
    }

    private void reveal(Node box) {
        Optional.of(box.localToScene(box.getLayoutBounds())).map(lines::sceneToLocal).ifPresent(bounds -> {
            double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
            if (hidden > 0) {
                double top = scroll.getVvalue() * hidden;
                double wanted = Math.max(Math.min(top, bounds.getMinY()), bounds.getMaxY() - scroll.getViewportBounds().getHeight());
                scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
            }
        });
    }

    private static boolean run(Runnable action) {
        action.run();
        return true;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
