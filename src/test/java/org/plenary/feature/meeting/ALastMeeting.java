package org.plenary.feature.meeting;

import java.util.ArrayList;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.fixture.MemoryCopy;

/** Call #43 as it ended, with items done, skipped and left open and two open actions; and call #44 that is still to come. */
public final class ALastMeeting {

    /** The call that was held. */
    public static final String LAST = "meeting/43";
    /** The one to come. */
    public static final String NEXT = "meeting/44";

    private ALastMeeting() { }

    /** A copy of Anna's with both. */
    public static MemoryCopy copy() {
        MemoryCopy copy = MemoryCopy.begun("anna");
        meeting(copy, LAST, 43, "2018-09-13", "closed");
        item(copy, LAST, "Welcome, roll call", "roll-call", "", "done");
        item(copy, LAST, "Work plan", "discussion", "", "done");
        item(copy, LAST, "Outreach plan", "decision", "", "skipped");
        item(copy, LAST, "Recommendations", "discussion", "", "");
        item(copy, LAST, "Outstanding questions", "discussion", "Recommendations", "open");
        item(copy, LAST, "Findings of sub-teams", "discussion", "Recommendations", "done");
        item(copy, LAST, "Travel news", "information", "", "done");
        AnAgenda.set(copy, of(LAST, "Travel news"), AgendaItem.RECURRING, JsonValue.TRUE);
        item(copy, LAST, "Coffee", "break", "", "");
        item(copy, LAST, "AOB", "any-other-business", "", "");
        action(copy, "plan", "Send the work plan to the Board", LAST, of(LAST, "Work plan"), "open");
        action(copy, "letter", "Write the letter", LAST, "", "open");
        action(copy, "done", "Book the room", LAST, of(LAST, "Travel news"), "done");
        meeting(copy, NEXT, 44, "2018-09-27", "draft");
        item(copy, NEXT, "Welcome, roll call", "roll-call", "", "");
        item(copy, NEXT, "AOB", "any-other-business", "", "");
        item(copy, NEXT, "Confirm action items / decisions reached", "confirm", "", "");
        return copy;
    }

    /** The id of an item of that title. */
    public static String of(String meeting, String title) {
        return AgendaItem.id(meeting.substring(meeting.indexOf('/') + 1), title);
    }

    /** Puts a plenary call on the list. */
    public static void meeting(MemoryCopy copy, String id, int number, String day, String status) {
        copy.save(view -> {
            var edits = new ArrayList<Edit>();
            edits.add(view.set(id, Meeting.NUMBER, JsonValue.of(number)));
            edits.add(view.set(id, Meeting.TITLE, JsonValue.of("Plenary call #" + number)));
            edits.add(view.set(id, Meeting.DATE, JsonValue.of(day)));
            edits.add(view.set(id, Meeting.STATUS, JsonValue.of(status)));
            edits.add(view.set(id, Meeting.MEETING_KIND, JsonValue.of(MeetingKind.id("plenary-call"))));
            return edits;
        });
    }

    /** Puts an item last on an agenda, or below another. */
    public static void item(MemoryCopy copy, String meeting, String title, String kind, String parent, String state) {
        copy.save(view -> {
            var edits = new ArrayList<Edit>();
            String id = of(meeting, title);
            edits.add(view.set(id, AgendaItem.MEETING, JsonValue.of(meeting)));
            edits.add(view.set(id, AgendaItem.TITLE, JsonValue.of(title)));
            edits.add(view.set(id, AgendaItem.ITEM_KIND, JsonValue.of(kind)));
            edits.add(view.set(id, AgendaItem.POSITION, JsonValue.of("V" + (char) ('A' + AgendaTree.items(view, meeting).size()) + "0V")));
            if (!parent.isEmpty()) {
                edits.add(view.set(id, AgendaItem.PARENT, JsonValue.of(of(meeting, parent))));
            }
            if (!state.isEmpty()) {
                edits.add(view.set(id, AgendaItem.STATE, JsonValue.of(state)));
            }
            return edits;
        });
    }

    /** Puts an action into the register. */
    public static void action(MemoryCopy copy, String key, String text, String meeting, String item, String state) {
        copy.save(view -> {
            var edits = new ArrayList<Edit>();
            String id = ActionItem.KIND.id(key);
            edits.add(view.set(id, ActionItem.TEXT, JsonValue.of(text)));
            edits.add(view.set(id, ActionItem.MEETING, JsonValue.of(meeting)));
            edits.add(view.set(id, ActionItem.STATE, JsonValue.of(state)));
            if (!item.isEmpty()) {
                edits.add(view.set(id, ActionItem.AGENDA_ITEM, JsonValue.of(item)));
            }
            return edits;
        });
    }
}
