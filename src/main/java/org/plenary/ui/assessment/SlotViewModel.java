package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.feature.assessment.Clash;
import org.plenary.feature.assessment.Section;
import org.plenary.feature.assessment.Wording;

/** One field of a question's draft, or of the team's text on it: a choice or a text. UI thread. */
public final class SlotViewModel {

    private static final String CANNOT_DETERMINE = "cannot-determine";

    private final EditedField edited;
    private final ReadOnlyObjectWrapper<Section.Slot> slot;

    SlotViewModel(Section.Slot slot, EditedField edited) {
        this.slot = new ReadOnlyObjectWrapper<>(slot);
        this.edited = edited;
    }

    /** Its text, and how safe that is. */
    public EditedField edited() {
        return edited;
    }

    /** The field's name, {@code further-work}. */
    public String name() {
        return slot.get().field().name();
    }

    /** Whether one of several is chosen rather than a text written. */
    public boolean isChoice() {
        return slot.get().isChoice();
    }

    /** Whether it belongs to the team's text rather than to this member's draft. */
    public boolean isOfTeam() {
        return EntityId.kind(slot.get().editor().entity()).equals(TeamText.KIND.name());
    }

    /** What can be chosen. */
    public List<Section.Offer> offers() {
        return slot.get().offers();
    }

    /** The field as it was read last. */
    public ReadOnlyObjectProperty<Section.Slot> slot() {
        return slot.getReadOnlyProperty();
    }

    /** The versions that stand against each other, if several do. */
    public Optional<Clash> clash() {
        return slot.get().clash();
    }

    /** Chooses, and saves at once; what is chosen already is taken back. */
    public void choose(Section.Offer offer) {
        edited.put(edited.text().get().equals(offer.id()) ? "" : offer.id());
    }

    /** Takes a version: of those that clash, or an older one. It is written as a new one. */
    public void take(Wording wording) {
        edited.settle(wording.value());
    }

    /** What the choice means; the text itself where it is no choice. */
    String meaning() {
        String value = edited.text().get();
        return isChoice() ? offers().stream().filter(o -> o.id().equals(value)).map(Section.Offer::meaning).findFirst().orElse("") : value;
    }

    /** Whether to show it: what is missing is asked only where something cannot be determined. */
    BooleanBinding wanted(SlotViewModel choice) {
        return Bindings.createBooleanBinding(() -> !name().equals(Answer.MISSING.name()) || choice.meaning().equals(CANNOT_DETERMINE)
                || !edited.text().get().isBlank() || clash().isPresent(), edited.text(), choice.edited.text(), slot);
    }

    void refresh(Section.Slot now) {
        slot.set(now);
        edited.refresh(now.editor(), now.value());
    }
}
