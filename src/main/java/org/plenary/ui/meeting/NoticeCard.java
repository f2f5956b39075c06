package org.plenary.ui.meeting;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.Field;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** A longer text of the meeting in Markdown: read, and edited when asked to. Ctrl+Enter saves, Escape leaves it as it was. */
final class NoticeCard extends VBox {

    private final Texts texts;
    private final String label;
    private final MarkdownView view;
    private final TextArea area = new TextArea();
    private final Button edit;
    private final Label none;
    private final Label problem = new Label();
    private final HBox buttons;
    private final Button conflict;
    private Optional<FieldViewModel> field = Optional.empty();
    private Subscription bound = () -> { };
    private boolean editing;

    NoticeCard(Field which, MeetingsViewModel model, Texts texts) {
        this.texts = texts;
        this.label = texts.field("meeting", which.name());
        getStyleClass().add("notice-card");
        view = new MarkdownView(model.ways()::openLink);
        none = new Label(texts.text("meeting.notice.none." + which.name()));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        area.setWrapText(true);
        area.setAccessibleText(label);
        area.getStyleClass().add("notice-area");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        problem.getStyleClass().add("form-problem");
        edit = Icons.button(Feather.EDIT_3, texts.text("meeting.notice.edit"), this::begin);
        edit.getStyleClass().add("flat");
        edit.setAccessibleText(texts.text("meeting.notice.edit") + ": " + label);
        conflict = new Button("", new StateChip(Mark.CONFLICT, texts.text("meeting.conflict")));
        conflict.getStyleClass().add("flat");
        conflict.setAccessibleText(texts.text("meeting.conflict.in", label));
        conflict.setOnAction(event -> field.ifPresent(now -> model.ways().openConflict(now.entity(), now.register())));
        Button save = new Button(texts.text("meeting.notice.save"));
        save.setOnAction(event -> finish());
        Button leave = new Button(texts.text("meeting.notice.leave"));
        leave.getStyleClass().add("flat");
        leave.setOnAction(event -> cancel());
        buttons = new HBox(save, leave);
        buttons.getStyleClass().add("notice-buttons");
        Label heading = new Label(label);
        heading.getStyleClass().add("form-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, conflict, edit);
        head.getStyleClass().add("notice-head");
        getChildren().addAll(head, none, view, area, problem, buttons);
        getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        for (Region part : new Region[] {conflict, edit}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        model.meeting().fields().subscribe(fields -> Optional.ofNullable(fields.get(which.name())).ifPresent(this::bind));
    }

    private void bind(FieldViewModel model) {
        bound.unsubscribe();
        field = Optional.of(model);
        editing = false;
        bound = Subscription.combine(model.text().subscribe(this::text), model.problem().subscribe(this::problem),
                model.contested().subscribe(contested -> show()), area.textProperty().subscribe((was, is) -> {
                    if (editing) {
                        model.text().set(is);
                    }
                }),
                area.focusedProperty().subscribe((was, is) -> {
                    if (editing && !is) {
                        model.finish();
                    }
                }));
    }

    private void text(String markdown) {
        if (!area.getText().equals(markdown)) {
            area.setText(markdown);
        }
        if (!editing) {
            show();
        }
    }

    private void problem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    private void begin() {
        editing = true;
        show();
        area.requestFocus();
        area.positionCaret(0);
    }

    private void finish() {
        field.filter(FieldViewModel::finish).ifPresent(saved -> end());
    }

    private void cancel() {
        field.ifPresent(FieldViewModel::cancel);
        end();
    }

    private void end() {
        editing = false;
        show();
        edit.requestFocus();
    }

    private void show() {
        String markdown = field.map(now -> now.text().get()).orElse("");
        boolean contested = field.filter(now -> now.contested().get()).isPresent();
        if (!editing) {
            view.show(markdown);
        }
        view.setVisible(!editing && !markdown.isBlank());
        none.setVisible(!editing && markdown.isBlank());
        area.setVisible(editing);
        buttons.setVisible(editing);
        conflict.setVisible(contested);
        edit.setVisible(!editing && !contested);
        edit.setText(texts.text(markdown.isBlank() ? "meeting.notice.write" : "meeting.notice.edit"));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }
}
