package org.plenary.domain.meeting;

import java.util.List;
import org.plenary.domain.exchange.Kind;

/** The kinds that this room declares. */
public final class MeetingKinds {

    /** All of them, in the order people see them. */
    public static final List<Kind> ALL = List.of(
            MeetingSeries.KIND, MeetingKind.KIND, Meeting.KIND, Session.KIND, AgendaItem.KIND, Attendance.KIND,
            AttendanceCategory.KIND, Recording.KIND, RecordingKind.KIND, Note.KIND, Decision.KIND, ActionItem.KIND,
            ActionCategory.KIND, Speaker.KIND);

    private MeetingKinds() { }
}
