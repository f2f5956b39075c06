package org.plenary.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Audience;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.ProgressNote;

/** Puts open actions into a review, each with its owner and its status as a dated progress note. */
final class ActionProposal {

    private ActionProposal() { }

    static void add(SourceText source, Known known, ProposedThings into) {
        Reading<List<ActionFound>> read = ActionText.read(source, known.date());
        if (read.found().isEmpty()) {
            return;
        }
        into.problems(read.problems());
        for (int i = 0; i < read.found().size(); i++) {
            add(read.found().get(i), ActionItem.id(known.source(), i + 1), known, into);
        }
    }

    private static void add(ActionFound found, String id, Known known, ProposedThings into) {
        var action = into.thing(id, found.line()).put(ActionItem.TEXT, found.text()).put(ActionItem.STATE, "open")
                .put(ActionItem.MEETING, known.meeting().map(Meeting.KIND::id)).put(ActionItem.REQUESTED, known.date())
                .put(ActionItem.DUE, found.date());
        found.owner().ifPresent(name -> {
            String slug = Slug.of(name);
            into.thing(Person.id(slug), found.line()).put(Person.NAME, name);
            action.member(ActionItem.OWNERS, slug);
        });
        for (int i = 0; i < found.notes().size(); i++) {
            note(found.notes().get(i), id, i, known.date(), into);
        }
    }

    private static void note(ActionFound.Note note, String action, int place, Optional<LocalDate> date, ProposedThings into) {
        String id = ProgressNote.KIND.id(action + "/" + date.map(Object::toString).orElse("undated"));
        into.thing(place == 0 ? id : id + "-" + (place + 1), note.line()).put(ProgressNote.OF, action)
                .put(ProgressNote.DATE, date).put(ProgressNote.TEXT, note.text()).put(Audience.FIELD, "public");
    }
}
