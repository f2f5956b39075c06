package org.plenary.ui.assessment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.MarkdownView;

/** What this member writes on a question, with what to think of beside it. */
final class DraftPane extends VBox {

    private static final double ROOM_FOR_HELP_EM = 44;

    private final List<SlotPane> slots;

    DraftPane(FormParts parts, QuestionViewModel question) {
        slots = question.slots().stream().map(slot -> new SlotPane(parts, question, slot)).toList();
        VBox fields = new VBox();
        fields.getStyleClass().add("slots");
        fields.getChildren().addAll(slots);
        MarkdownView words = new MarkdownView(parts.ways()::openLink);
        words.show(question.section().get().help());
        Label title = new Label(parts.texts().text("assessment.help.title"));
        title.getStyleClass().add("section-label");
        VBox help = new VBox(title, words);
        help.getStyleClass().add("help");
        help.visibleProperty().bind(parts.form().helpShown());
        help.managedProperty().bind(help.visibleProperty());
        getChildren().add(new Beside(fields, help, ROOM_FOR_HELP_EM, 0.3));
    }

    /** Where one begins to write. */
    Node first() {
        return slots.stream().filter(SlotPane::isAnswer).findFirst().orElse(slots.getFirst()).first();
    }
}
