package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Audience;
import org.plenary.domain.review.ProgressNote;
import org.plenary.domain.review.ShownNumber;
import org.plenary.domain.review.WrittenDay;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.meeting.EntryDetails.Linked;
import org.plenary.feature.meeting.EntryDetails.Note;
import org.plenary.feature.meeting.EntryDetails.Owner;

/** Reads one action, decision or question with all that hangs on it. */
public final class ReadEntry {

    /** What people edit where it stands, by kind; all the rest is in the thing's own form. */
    private static final Map<String, List<Field>> FIELDS = Map.of(
            ActionItem.KIND.name(), List.of(ActionItem.TEXT, ActionItem.DUE, ActionItem.RESPONSE, ActionItem.COMPLETED),
            Decision.KIND.name(), List.of(Decision.TEXT, Decision.DATE, Decision.CLARIFICATION),
            Question.KIND.name(), List.of(Question.TEXT, Question.ADDRESSEE, Question.SENT, Question.EXPECTED, Question.CLARIFICATION, Question.ANSWER,
                    Question.ANSWERED));

    private final LocalCopy copy;

    /** @param copy where the registers are */
    public ReadEntry(LocalCopy copy) {
        this.copy = copy;
    }

    /** The entry of that id; empty when it is gone, or is no entry of a register. */
    public Optional<EntryDetails> of(String id) {
        return copy.read(view -> view.find(id).filter(thing -> FIELDS.containsKey(EntityId.kind(id))).map(thing -> details(view, thing)));
    }

    private static EntryDetails details(View view, Thing thing) {
        var fields = new LinkedHashMap<String, Editable>();
        FIELDS.get(EntityId.kind(thing.id())).forEach(field -> fields.put(field.name(), Editable.of(view, thing, field)));
        boolean decides = EntityId.kind(thing.id()).equals(Decision.KIND.name());
        return new EntryDetails(thing.id(), fields, owners(view, thing), notes(view, thing.id()), recommendations(view, thing), thing.flag(Question.BLOCKS),
                decides && DecisionState.isFixed(thing), decides ? signOff(view, thing) : Optional.empty(),
                decides ? thing.text(Decision.SUPERSEDES).flatMap(view::find).map(old -> decision(view, old)) : Optional.empty(),
                decides ? successor(view, thing.id()) : Optional.empty(), offered(view));
    }

    private static List<Owner> owners(View view, Thing thing) {
        if (EntityId.kind(thing.id()).equals(Question.KIND.name())) {
            return Names.in(view, thing, Question.ASKED_BY).map(asker -> new Owner(asker.id(), asker.name(), false)).stream().toList();
        }
        return Stream.concat(thing.members(ActionItem.OWNERS).stream().map(person -> new Owner(person, Names.of(view, person), false))
                        .sorted(Comparator.comparing(Owner::name)),
                thing.members(ActionItem.OWNER_GROUPS).stream().map(group -> new Owner(group, group, true))).toList();
    }

    private static List<Note> notes(View view, String of) {
        return view.things(ProgressNote.KIND).stream().filter(note -> note.textOrEmpty(ProgressNote.OF).equals(of))
                .sorted(Comparator.comparing((Thing note) -> WrittenDay.in(note, ProgressNote.DATE).orElse(LocalDate.MIN))
                        .thenComparing(note -> note.lastWritten().change().at()).reversed())
                .map(note -> new Note(note.id(), WrittenDay.in(note, ProgressNote.DATE), note.textOrEmpty(ProgressNote.TEXT),
                        Names.in(view, note, ProgressNote.AUTHOR).map(Named::name).orElse(""),
                        !note.textOrEmpty(Audience.FIELD).equals(Audience.PUBLIC))).toList();
    }

    /** The three kinds name this field alike. */
    private static List<Linked> recommendations(View view, Thing thing) {
        return thing.members(ActionItem.RECOMMENDATIONS).stream().flatMap(id -> view.find(id).stream())
                .sorted(Comparator.comparingLong(one -> one.number(Recommendation.NUMBER).orElse(Long.MAX_VALUE)))
                .map(one -> new Linked(one.id(), "R" + one.number(Recommendation.NUMBER).orElse(0), one.textOrEmpty(Recommendation.SHORT_DETAIL))).toList();
    }

    private static Optional<EntryDetails.SignOff> signOff(View view, Thing decision) {
        return Names.in(view, decision, Decision.SIGNED_OFF_BY)
                .map(by -> new EntryDetails.SignOff(by.name(), Recorded.at(decision, Decision.SIGNED_OFF_AT)));
    }

    private static Optional<Linked> successor(View view, String id) {
        return view.things(Decision.KIND).stream().filter(one -> one.textOrEmpty(Decision.SUPERSEDES).equals(id))
                .filter(one -> DecisionState.of(one) != DecisionState.STRUCK).findFirst().map(one -> decision(view, one));
    }

    private static Linked decision(View view, Thing decision) {
        return new Linked(decision.id(), ShownNumber.of(decision, view::find).words(), decision.textOrEmpty(Decision.TEXT));
    }

    private static List<Owner> offered(View view) {
        return Stream.concat(Names.people(view).stream().map(person -> new Owner(person.id(), person.name(), false)),
                RecordEntry.groups(view).map(group -> new Owner(group.name(), group.name(), true))).toList();
    }
}
