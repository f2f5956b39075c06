package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.meeting.DueDay;
import org.plenary.domain.review.ShownNumber;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;

/**
 * Edits a text or a day of an action, decision or question where it stands, by the editor rule (SYNC §2). Days may be said as people say them:
 * "fri". The words of a decision that was confirmed or signed off stay as they are: {@link AdvanceDecision#reword} supersedes it.
 */
public final class EditEntry {

    private final LocalCopy copy;
    private final EditText texts;
    private final Supplier<LocalDate> today;

    /**
     * @param unsaved where what is typed is kept until it is saved
     * @param today the day that "fri" is said on
     */
    public EditEntry(LocalCopy copy, UnsavedTexts unsaved, Supplier<LocalDate> today) {
        this.copy = copy;
        this.texts = new EditText(copy, unsaved);
        this.today = today;
    }

    /** What is wrong with a typed text for a field; empty when it can be saved. Any thread, and quick. */
    public Optional<String> problem(Field field, String typed) {
        return EditText.problem(field, meant(field, typed));
    }

    /** Keeps what is typed so far, so that no crash loses it. */
    public Outcome<Boolean> keep(Editable field, String typed) {
        return texts.keep(field, typed);
    }

    /** Forgets what was kept: the saved text stays. */
    public void drop(Editable field) {
        texts.drop(field);
    }

    /** Saves what was typed; refused as {@link EditText#save}, and for the words and the day of a decision that is fixed. */
    public Outcome<Optional<Dot>> save(Field field, Editable of, String typed) {
        Optional<String> fixed = copy.read(view -> view.find(of.editor().entity()).filter(thing -> isFixed(thing.id(), field) && DecisionState.isFixed(thing))
                .map(thing -> ShownNumber.of(thing, view::find).words()));
        return fixed.isPresent() ? Outcome.refused(fixed.get() + " was confirmed or signed off, so its words stay. "
                + "Reword it as a new decision that supersedes it. Nothing was changed.") : texts.save(of, meant(field, typed));
    }

    private static boolean isFixed(String id, Field field) {
        return EntityId.kind(id).equals(Decision.KIND.name()) && (field.equals(Decision.TEXT) || field.equals(Decision.DATE));
    }

    private String meant(Field field, String typed) {
        return field.type() == FieldType.DATE ? DueDay.of(typed, today.get()).map(LocalDate::toString).orElse(typed) : typed;
    }
}
