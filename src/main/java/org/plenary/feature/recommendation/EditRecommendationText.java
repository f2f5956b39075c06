package org.plenary.feature.recommendation;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;

/** Edits a text of a recommendation where it stands, by the editor rule (SYNC §2): what arrives meanwhile is never overwritten. */
public final class EditRecommendationText {

    private final LocalCopy copy;
    private final UnsavedTexts unsaved;

    /**
     * @param copy where the recommendation is
     * @param unsaved where what is typed is kept until it is saved
     */
    public EditRecommendationText(LocalCopy copy, UnsavedTexts unsaved) {
        this.copy = copy;
        this.unsaved = unsaved;
    }

    /**
     * A text being edited.
     *
     * @param editor what to save it with
     * @param saved the text that is saved
     * @param text the text to begin with: what a crash interrupted where there is something, else the saved one
     */
    public record Editing(OpenEditor editor, String saved, String text) { }

    /** Opens a text for editing. Refused where people's texts conflict: those are to be settled. */
    public Outcome<Editing> open(String recommendation, RecommendationText which) {
        Outcome<Editing> now = copy.read(view -> open(view, recommendation, which));
        return now.then(editing -> Outcome.done(unsaved.all().stream()
                .filter(kept -> kept.editor().entity().equals(recommendation) && kept.editor().field().equals(which.field().name()))
                .findFirst().map(kept -> new Editing(kept.editor(), editing.saved(), kept.text())).orElse(editing)));
    }

    /** Keeps what is typed so far, so that no crash loses it. */
    public Outcome<Boolean> keep(Editing editing, String text) {
        return unsaved.keep(editing.editor(), text);
    }

    /** Saves the text and forgets what was kept. Saves nothing when it is what was there; the dot is empty then. */
    public Outcome<Optional<Dot>> save(Editing editing, String text) {
        boolean oneLine = editing.editor().field().equals(RecommendationText.DETAIL.field().name());
        String wanted = oneLine ? text.strip().replaceAll("\\s+", " ") : text.strip();
        Outcome<Optional<Dot>> saved = wanted.equals(editing.saved()) ? Outcome.done(Optional.empty())
                : copy.save(view -> List.of(editing.editor().save(wanted.isEmpty() ? JsonValue.NULL : JsonValue.of(wanted))));
        return saved.then(dot -> {
            drop(editing);
            return Outcome.done(dot);
        });
    }

    /** Leaves the saved text as it is and forgets what was typed. */
    public void drop(Editing editing) {
        unsaved.drop(editing.editor().entity(), editing.editor().field());
    }

    private static Outcome<Editing> open(View view, String id, RecommendationText which) {
        Optional<Thing> thing = view.find(id);
        if (thing.isEmpty()) {
            return Outcome.refused("This recommendation is not here any more. Nothing was changed.");
        }
        if (thing.get().isContested(which.field())) {
            return Outcome.refused("People wrote different texts here. Settle that conflict first. Nothing was changed.");
        }
        String text = thing.get().textOrEmpty(which.field());
        return Outcome.done(new Editing(OpenEditor.open(view, id, which.field().name()), text, text));
    }
}
