package org.plenary.feature.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.minutes.LayoutTemplate;
import org.plenary.domain.minutes.ShippedLayout;
import org.plenary.domain.review.Template;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/** Edits the layout of minutes: the shipped one becomes the team's own with the first edit. */
public final class EditLayout {

    private final LocalCopy copy;

    /** @param copy where layouts are */
    public EditLayout(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * A layout as it was read.
     *
     * @param editor remembers the heads whose text this is
     * @param text the layout
     * @param isShipped true while the team has none of its own
     * @param isContested whether people's texts conflict
     */
    public record LayoutText(OpenEditor editor, String text, boolean isShipped, boolean isContested) { }

    /** The layout that minutes are made with. */
    public LayoutText read() {
        return copy.read(view -> {
            Optional<Thing> own = new Layouts(new Reading(view, Edition.INTERNAL)).find("");
            String id = own.map(Thing::id).orElse(LayoutTemplate.id(ShippedLayout.KEY));
            return new LayoutText(OpenEditor.open(view, id, LayoutTemplate.TEXT.name()), own.map(one -> one.textOrEmpty(LayoutTemplate.TEXT)).orElse(ShippedLayout.MINUTES),
                    own.isEmpty(), own.map(one -> one.isContested(LayoutTemplate.TEXT)).orElse(false));
        });
    }

    /** Saves a text in the place of the one that was read, in one change; a damaged one too, so that nothing typed is lost. */
    public Outcome<Optional<Dot>> save(LayoutText read, String text) {
        if (read.isContested()) {
            return Outcome.refused("People wrote different layouts. Settle that conflict first; nothing was changed.");
        }
        return text.isBlank() ? Outcome.refused("A layout without words would give empty minutes. Nothing was changed.")
                : copy.save(view -> edits(view, read, text));
    }

    private static List<Edit> edits(View view, LayoutText read, String text) {
        if (text.equals(read.text())) {
            return List.of();
        }
        var edits = new ArrayList<Edit>();
        edits.add(read.editor().save(JsonValue.of(text)));
        if (read.isShipped()) {
            var plan = new VersionPlan(view, read.editor().entity());
            plan.set(Template.LABEL, JsonValue.of("Minutes"));
            plan.set(LayoutTemplate.USE, JsonValue.of(ShippedLayout.USE));
            plan.set(LayoutTemplate.LANGUAGE, JsonValue.of(ShippedLayout.LANGUAGE));
            edits.addAll(plan.edits());
        }
        return edits;
    }
}
