package org.plenary.ui.assessment;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.assessment.Answer;
import org.plenary.feature.assessment.Section;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Tone;

/** A field of the draft with what stands in its way: versions to choose between, or one that came while this one is being typed. */
final class SlotPane extends VBox {

    private final FormParts parts;
    private final SlotViewModel slot;
    private final VBox clash = new VBox();
    private final Node first;

    SlotPane(FormParts parts, QuestionViewModel question, SlotViewModel slot) {
        this.parts = parts;
        this.slot = slot;
        getStyleClass().add("slot");
        Runnable focused = () -> {
            question.focus(slot);
            parts.reveal().accept(this);
        };
        MessageBar overtaken = new MessageBar(Tone.WARNING, Feather.DOWNLOAD, Bindings.when(slot.edited().overtaken())
                .then(parts.texts().text("assessment.overtaken")).otherwise("")).act(parts.texts().text("assessment.overtaken.show"), slot.edited()::leave);
        Region control = slot.isChoice() ? new ChoicePane(slot, label(), parts.form().canWrite(), focused)
                : new TextPane(parts, slot, label(), prompt(question.section().get()), focused);
        first = control instanceof TextPane text ? text.area() : control;
        getChildren().addAll(clash, overtaken, control);
        slot.slot().subscribe(now -> showClash());
        visibleProperty().bind(slot.wanted(question.choiceOf(slot)));
        managedProperty().bind(visibleProperty());
    }

    /** Where the keyboard goes when somebody comes to this field. */
    Node first() {
        return first;
    }

    /** Whether it is the answer itself. */
    boolean isAnswer() {
        return slot.name().equals(Answer.TEXT.name());
    }

    private String label() {
        return SlotWords.of(parts.texts(), slot.name());
    }

    private String prompt(Section section) {
        boolean isNew = section.answers().isEmpty() && section.team().isEmpty();
        return !isAnswer() ? "" : parts.texts().text(isNew ? "assessment.prompt.first" : "assessment.prompt");
    }

    private void showClash() {
        clash.getChildren().setAll(slot.clash().stream().map(c -> new ConflictPane(c, parts.texts(), this::origin, slot::take)).toList());
        clash.setManaged(slot.clash().isPresent());
    }

    private String origin(Wording wording) {
        return parts.texts().text("assessment.wording", wording.name(), wording.device(), parts.form().moment(wording.at()));
    }
}
