package org.plenary.feature.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.RosterName;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Confirms, mends or strikes a decision or an action when it is read back (M-CAP, C10). Each is one change that {@code UndoChange} can take back; one
 * that changes nothing gives an empty dot.
 */
public final class ConfirmEntry {

    private static final String CONFIRMED = "confirmed";
    private static final String STRUCK = "struck";
    private static final String PUBLISHED = "published";

    private final LocalCopy copy;

    /** @param copy where they are */
    public ConfirmEntry(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * What an entry is to say.
     *
     * @param editor remembers the text that was before the person
     * @param text Markdown; never blank
     * @param owners whose action it is; nobody for a decision
     * @param due by when; empty for a decision
     */
    public record Mended(OpenEditor editor, String text, List<RosterName> owners, Optional<LocalDate> due) {

        public Mended {
            owners = List.copyOf(owners);
        }
    }

    /** It is right as it stands. */
    public Outcome<Optional<Dot>> confirm(String entry) {
        return save(entry, (view, thing) -> Outcome.done(readBack(view, thing, CONFIRMED)));
    }

    /** It is right as it is mended here. Refused without words, and where it was published: that is replaced by a new one. */
    public Outcome<Optional<Dot>> confirm(String entry, Mended mended) {
        return mended.text().isBlank() ? Outcome.refused("There are no words to confirm. Strike it instead; nothing was changed.")
                : save(entry, (view, thing) -> {
                    List<Edit> edits = readBack(view, thing, CONFIRMED);
                    edits.addAll(words(view, thing, mended));
                    return thing.textOrEmpty(Decision.STATE).equals(PUBLISHED) && edits.size() > 1
                            ? Outcome.refused("This decision is published and stays as it is. Replace it by a new one; nothing was changed.") : Outcome.done(edits);
                });
    }

    /**
     * It is taken out: kept, and marked as struck. A published one stays.
     *
     * @param reason kept with it; empty for none
     */
    public Outcome<Optional<Dot>> strike(String entry, String reason) {
        return save(entry, (view, thing) -> {
            if (thing.textOrEmpty(Decision.STATE).equals(PUBLISHED)) {
                return Outcome.refused("This decision is published and stays as it is. Replace it by a new one; nothing was changed.");
            }
            List<Edit> edits = readBack(view, thing, STRUCK);
            Field field = isAction(thing) ? ActionItem.CLARIFICATION : Decision.CLARIFICATION;
            String before = thing.textOrEmpty(field);
            if (!reason.isBlank() && !before.contains(reason.strip())) {
                edits.add(view.set(thing.id(), field, JsonValue.of(before.isBlank() ? reason.strip() : before.strip() + "\n\n" + reason.strip())));
            }
            return Outcome.done(edits);
        });
    }

    private Outcome<Optional<Dot>> save(String entry, BiFunction<View, Thing, Outcome<List<Edit>>> plan) {
        return Planned.save(copy, view -> {
            Optional<Thing> thing = view.find(entry);
            Optional<String> refusal = thing.isEmpty() ? Optional.of("This entry is gone: somebody deleted it. Nothing was changed.")
                    : VersionPlan.contested(view, thing.get());
            return refusal.isPresent() ? Outcome.refused(refusal.get()) : plan.apply(view, thing.orElseThrow());
        });
    }

    private static List<Edit> readBack(View view, Thing thing, String word) {
        var edits = new ArrayList<Edit>();
        if (!thing.textOrEmpty(Decision.READ_BACK).equals(word)) {
            edits.add(view.set(thing.id(), Decision.READ_BACK, JsonValue.of(word)));
        }
        return edits;
    }

    private static List<Edit> words(View view, Thing thing, Mended mended) {
        var edits = new ArrayList<Edit>();
        if (!thing.textOrEmpty(Decision.TEXT).strip().equals(mended.text().strip())) {
            edits.add(mended.editor().save(JsonValue.of(mended.text().strip())));
        }
        if (isAction(thing)) {
            var people = new TreeSet<String>();
            var groups = new TreeSet<String>();
            mended.owners().forEach(owner -> (owner.isGroup() ? groups : people).add(owner.isGroup() ? owner.name() : owner.id()));
            members(view, thing, ActionItem.OWNERS, people, edits);
            members(view, thing, ActionItem.OWNER_GROUPS, groups, edits);
            var plan = new VersionPlan(view, thing.id());
            plan.set(ActionItem.DUE, mended.due().map(day -> JsonValue.of(day.toString())).orElse(JsonValue.NULL));
            edits.addAll(plan.edits());
        }
        return edits;
    }

    /** Members that are other entries of somebody who stays are left as they are. */
    private static void members(View view, Thing thing, Field set, SortedSet<String> wanted, List<Edit> edits) {
        SortedSet<String> now = thing.members(set);
        now.stream().filter(one -> !wanted.contains(one) && !wanted.contains(view.standsFor(one))).forEach(one -> edits.add(view.member(thing.id(), set, one, false)));
        wanted.stream().filter(one -> now.stream().noneMatch(had -> had.equals(one) || view.standsFor(had).equals(one)))
                .forEach(one -> edits.add(view.member(thing.id(), set, one, true)));
    }

    private static boolean isAction(Thing thing) {
        return EntityId.kind(thing.id()).equals(ActionItem.KIND.name());
    }
}
