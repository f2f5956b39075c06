package org.plenary.feature.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Note;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Audience;
import org.plenary.domain.review.WrittenDay;

/** Gathers what was written down in a meeting. Only while its view may be read. */
final class MeetingEntries {

    private final View view;
    private final String meeting;

    MeetingEntries(View view, String meeting) {
        this.view = view;
        this.meeting = meeting;
    }

    /** All of it, oldest first. */
    List<MeetingEntry> inOrder() {
        return Stream.of(
                of(ActionItem.KIND, ActionItem.MEETING).map(action -> entry(EntryKind.ACTION, action, Stream.concat(
                        action.members(ActionItem.OWNERS).stream().map(owner -> Names.of(view, owner)), action.members(ActionItem.OWNER_GROUPS).stream()))),
                of(Decision.KIND, Decision.MEETING).map(decision -> entry(EntryKind.DECISION, decision, Stream.empty())),
                of(Question.KIND, Question.MEETING).map(question -> entry(EntryKind.QUESTION, question,
                        Names.in(view, question, Question.ASKED_BY).map(Named::name).stream())),
                of(Note.KIND, Note.MEETING).map(note -> entry(EntryKind.NOTE, note, Stream.empty())))
                .flatMap(entries -> entries).sorted(Comparator.comparing(MeetingEntry::at).thenComparing(MeetingEntry::id)).toList();
    }

    private Stream<Thing> of(Kind kind, Field inMeeting) {
        return view.things(kind).stream().filter(thing -> thing.textOrEmpty(inMeeting).equals(meeting));
    }

    /** The four kinds name these fields alike: text, agenda-item, due, recommendations and at. */
    private MeetingEntry entry(EntryKind kind, Thing thing, Stream<String> people) {
        List<Long> numbers = thing.members(Note.RECOMMENDATIONS).stream()
                .flatMap(id -> view.find(id).stream()).flatMap(one -> one.number(Recommendation.NUMBER).stream().boxed()).sorted().toList();
        return new MeetingEntry(thing.id(), kind, thing.text(Note.AGENDA_ITEM).filter(id -> !id.isBlank()), thing.textOrEmpty(Note.TEXT), people.toList(),
                WrittenDay.in(thing, ActionItem.DUE), numbers, kind == EntryKind.NOTE && !thing.textOrEmpty(Audience.FIELD).equals(Audience.PUBLIC),
                Contested.in(view, thing), Recorded.at(thing, Note.AT).orElseGet(() -> firstWritten(thing)));
    }

    /** What has no moment of its own, such as a question, was written down when its first change was made. */
    private static Instant firstWritten(Thing thing) {
        return thing.registers().stream().map(register -> register.first().change().at().instant()).min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
