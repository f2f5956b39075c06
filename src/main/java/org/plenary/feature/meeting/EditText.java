package org.plenary.feature.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;

/** Edits a field of a meeting or of an agenda item where it stands, by the editor rule (SYNC §2): what arrives meanwhile is never overwritten. */
public final class EditText {

    /** The kinds whose things name their meeting in a field of that name. */
    private static final Set<String> OF_MEETINGS = Set.of(AgendaItem.KIND.name(), Attendance.KIND.name(), StatementOfInterest.KIND.name());

    private final LocalCopy copy;
    private final UnsavedTexts unsaved;

    /**
     * @param copy where the meetings are
     * @param unsaved where what is typed is kept until it is saved
     */
    public EditText(LocalCopy copy, UnsavedTexts unsaved) {
        this.copy = copy;
        this.unsaved = unsaved;
    }

    /**
     * A text that was being typed when the program stopped.
     *
     * @param field what to save it with; its text is what is saved
     * @param kind the kind of thing it belongs to, with {@code register} for the field's label
     * @param register the field's name
     * @param of what people call the thing
     * @param typed as far as it was typed
     */
    public record LeftOver(Editable field, String kind, String register, String of, String typed) { }

    /** What is wrong with a typed text for a field; empty when it can be saved. Any thread, and quick. */
    public static Optional<String> problem(Field field, String typed) {
        return TypedText.value(field, typed) instanceof Outcome.Refused<JsonValue>(String sentence) ? Optional.of(sentence) : Optional.empty();
    }

    /** Keeps what is typed so far, so that no crash loses it. */
    public Outcome<Boolean> keep(Editable field, String typed) {
        return unsaved.keep(field.editor(), typed);
    }

    /** Forgets what was kept: the saved text stays. */
    public void drop(Editable field) {
        unsaved.drop(field.editor().entity(), field.editor().field());
    }

    /**
     * Saves what was typed and forgets what was kept. Saves nothing when it is what was there; the dot is empty then. Refused when it
     * cannot be meant for the field, or where people's values conflict; what was typed is still kept then.
     */
    public Outcome<Optional<Dot>> save(Editable field, String typed) {
        if (field.contested()) {
            return Outcome.refused("People wrote different things here. Settle that conflict first. Nothing was changed.");
        }
        Optional<Field> declared = copy.read(view -> view.kinds().field(field.editor().entity(), field.editor().field()));
        return TypedText.value(declared.orElseThrow(), typed).then(value -> {
            boolean same = TypedText.value(declared.get(), field.text()).equals(Outcome.done(value));
            Outcome<Optional<Dot>> saved = same ? Outcome.done(Optional.empty()) : copy.save(view -> List.of(field.editor().save(value)));
            return saved.then(dot -> {
                drop(field);
                return Outcome.done(dot);
            });
        });
    }

    /** What was being typed in a meeting or its agenda when the program stopped, and was never saved. */
    public List<LeftOver> leftOver(String meeting) {
        List<UnsavedTexts.Kept> kept = unsaved.all();
        return copy.read(view -> kept.stream().flatMap(one -> leftOver(view, meeting, one).stream()).toList());
    }

    private static Optional<LeftOver> leftOver(View view, String meeting, UnsavedTexts.Kept kept) {
        OpenEditor editor = kept.editor();
        return view.find(editor.entity()).filter(thing -> belongs(thing, meeting))
                .flatMap(thing -> view.kinds().field(editor.entity(), editor.field()).map(field -> {
                    Editable now = Editable.of(view, thing, field);
                    String of = thing.text(thing.id().equals(meeting) ? Meeting.TITLE : AgendaItem.TITLE).orElseGet(() -> person(view, thing));
                    return new LeftOver(new Editable(editor, now.text(), now.contested()), EntityId.kind(thing.id()), field.name(), of, kept.text());
                })).filter(left -> !left.typed().strip().equals(left.field().text()));
    }

    private static String person(View view, Thing thing) {
        return thing.text(Attendance.PERSON).map(id -> Names.of(view, id)).orElse("");
    }

    private static boolean belongs(Thing thing, String meeting) {
        return thing.id().equals(meeting) || OF_MEETINGS.contains(EntityId.kind(thing.id())) && thing.textOrEmpty(AgendaItem.MEETING).equals(meeting);
    }
}
