package org.plenary.ui.assessment;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.TeamText;
import org.plenary.feature.assessment.Section;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Tone;

/** A field of the draft, or of the team's text, with what stands in its way: versions to choose between, or one that came while this one is being typed. */
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
        Region control = control(parts, question, slot, focused);
        first = control instanceof TextPane text ? text.area() : control;
        if (slot.isOfTeam()) {
            // two versions are settled, not written over
            slot.slot().subscribe(now -> control.setDisable(now.clash().isPresent() || !parts.form().canWrite()));
        }
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

    private Region control(FormParts shared, QuestionViewModel question, SlotViewModel of, Runnable focused) {
        if (of.name().equals(TeamText.PENHOLDER.name())) {
            return new PersonPane(of, label(), shared.texts());
        }
        return of.isChoice() ? new ChoicePane(of, label(), shared.form().canWrite(), focused)
                : new TextPane(shared, of, label(), prompt(question.section().get()), focused);
    }

    private String label() {
        return SlotWords.of(parts.texts(), slot);
    }

    private String prompt(Section section) {
        if (slot.isOfTeam()) {
            return isAnswer() ? parts.texts().text("assessment.prompt.team") : "";
        }
        boolean isNew = section.answers().isEmpty() && section.team().isEmpty();
        return !isAnswer() ? "" : parts.texts().text(isNew ? "assessment.prompt.first" : "assessment.prompt");
    }

    private void showClash() {
        clash.getChildren().setAll(slot.clash().stream().flatMap(c -> slot.isOfTeam()
                ? Stream.of(ClashParts.toSettle(parts, c), ClashParts.toOpen(parts, c))
                : Stream.<Node>of(new ConflictPane(c, parts.texts(), this::origin, slot::take))).toList());
        clash.setManaged(slot.clash().isPresent());
    }

    private String origin(Wording wording) {
        return parts.texts().text("assessment.wording", wording.name(), wording.device(), parts.form().moment(wording.at()));
    }
}
