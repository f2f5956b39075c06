package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Note;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.domain.meeting.RosterName;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.review.Audience;
import org.plenary.domain.review.Numbering;

/** The edits that make a note, decision, action or question out of a typed line. */
final class EntryEdits {

    private final View view;
    private final String id;
    private final QuickEntry entry;
    private final String me;
    private final List<Edit> edits = new ArrayList<>();

    EntryEdits(View view, String id, QuickEntry entry, String me) {
        this.view = view;
        this.id = id;
        this.entry = entry;
        this.me = me;
    }

    List<Edit> at(Optional<String> meeting, Optional<String> item, LocalDate day, Instant now) {
        switch (entry.kind()) {
            case NOTE -> {
                about(Note.TEXT, Note.MEETING, meeting, Note.AGENDA_ITEM, item, Note.RECOMMENDATIONS);
                by(Note.AUTHOR, Note.AT, now);
                set(Audience.FIELD, entry.isPublic() ? Audience.PUBLIC : Audience.INTERNAL);
            }
            case DECISION -> {
                about(Decision.TEXT, Decision.MEETING, meeting, Decision.AGENDA_ITEM, item, Decision.RECOMMENDATIONS);
                by(Decision.RECORDED_BY, Decision.AT, now);
                set(Decision.DATE, day.toString());
                meeting.ifPresent(one -> set(Decision.SOURCE, "meeting"));
                set(Decision.STATE, "provisional");
            }
            case ACTION -> {
                about(ActionItem.TEXT, ActionItem.MEETING, meeting, ActionItem.AGENDA_ITEM, item, ActionItem.RECOMMENDATIONS);
                by(ActionItem.RECORDED_BY, ActionItem.AT, now);
                set(ActionItem.REQUESTED, day.toString());
                set(ActionItem.STATE, "open");
                entry.due().ifPresent(due -> set(ActionItem.DUE, due.toString()));
                entry.people().forEach(owner -> member(owner.isGroup() ? ActionItem.OWNER_GROUPS : ActionItem.OWNERS,
                        owner.isGroup() ? owner.name() : owner.id()));
            }
            case QUESTION -> {
                about(Question.TEXT, Question.MEETING, meeting, Question.AGENDA_ITEM, item, Question.RECOMMENDATIONS);
                set(Question.ASKED, day.toString());
                set(Question.ASKED_BY, entry.people().stream().filter(person -> !person.isGroup()).findFirst().map(RosterName::id).orElse(me));
                set(Question.STATE, "asked");
                entry.due().ifPresent(due -> set(Question.DUE, due.toString()));
            }
        }
        if (entry.kind() != EntryKind.NOTE) {
            edits.addAll(Numbering.giveAtOnce(view, id, me));
        }
        return edits;
    }

    private void about(Field text, Field inMeeting, Optional<String> meeting, Field atItem, Optional<String> item, Field recommendations) {
        set(text, entry.text());
        meeting.ifPresent(one -> set(inMeeting, one));
        item.ifPresent(one -> set(atItem, one));
        entry.recommendations().forEach(one -> member(recommendations, one));
    }

    private void by(Field author, Field at, Instant now) {
        set(author, me);
        edits.add(view.set(id, at, Recorded.value(now)));
    }

    private void member(Field set, String member) {
        edits.add(view.member(id, set, member, true));
    }

    private void set(Field field, String text) {
        edits.add(view.set(id, field, JsonValue.of(text)));
    }
}
