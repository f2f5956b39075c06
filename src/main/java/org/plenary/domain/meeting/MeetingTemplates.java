package org.plenary.domain.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Role;
import org.plenary.domain.review.Shipped;

/** The kinds of meetings, headings of minutes and registers that a review begins with (DOMAIN §1.1, §1.4). */
public final class MeetingTemplates {

    /** Kinds of meetings (DOMAIN §1.1), with the standing agendas the seeds show. */
    public static final List<Shipped> MEETING_KINDS = Stream.of(
            Shipped.templates(MeetingKind.KIND, "Plenary call", "Face-to-face day", "Coordination call", "Leadership call",
                    "Engagement session", "Consultation", "Briefing", "Sub-team call", "Breakout", "Working session"),
            Stream.of(new Shipped(MeetingKind.id("plenary-call"), MeetingKind.NUMBERED, JsonValue.TRUE),
                    agenda("plenary-call", """
                            1. Welcome, roll call, SOI updates (5 min)
                            2. Review of recommendations
                               a) Review table of outstanding questions (15 min)
                               b) Discuss recommendations (30 min)
                            3. AOB (5 min)
                            4. Confirm action items / decisions reached (5 min)
                            """),
                    agenda("face-to-face-day", """
                            1. Welcome, SOI updates, opening remarks (15 min)
                            2. Work plan (45 min)
                            3. Recommendations: step through them as a group (240 min)
                            4. Debrief of the day (30 min)
                            5. AOB (15 min)
                            6. Confirm action items / decisions reached (15 min)
                            """),
                    agenda("coordination-call", """
                            1. Review of agenda topics and proposed briefings (10 min)
                            2. Plenary call schedule (5 min)
                            3. Review outstanding actions / requests (10 min)
                            4. Review proposed agenda for upcoming plenary call (10 min)
                            5. AOB (5 min)
                            """),
                    agenda("engagement-session", """
                            1. Welcome and introductions (5 min)
                            2. Work to date (20 min)
                            3. Questions and comments from the community (40 min)
                            4. Next steps (10 min)
                            """),
                    agenda("briefing", """
                            1. Introductions (5 min)
                            2. Briefing (25 min)
                            3. Questions from the team (20 min)
                            4. Questions to be answered in writing (10 min)
                            """)))
            .flatMap(s -> s).toList();

    /** What the agenda item is called under which open actions are reviewed that have no item of their own (S3:88). */
    public static final String OPEN_ACTIONS = "Review of open action items";

    /** Headings of the attendance list, in the order that published minutes have (WDC, W43). */
    public static final List<Shipped> ATTENDANCE_CATEGORIES = Stream.of(
            Shipped.templates(AttendanceCategory.KIND, "Members", "Remote participants", "ICANN org", "Remote staff",
                    "Facilitator", "Technical writer", "Observers", "Guests", "Apologies"),
            Stream.of(Shipped.of(AttendanceCategory.id("apologies"), AttendanceCategory.STATE, "apologies")),
            listed("members", "remote-participants", "chair", "co-chair", "vice-chair", "member", "board-designee",
                    "rapporteur", "penholder", "implementation-shepherd"),
            listed("icann-org", "remote-staff", "staff", "subject-matter-expert"),
            listed("facilitator", "facilitator", "facilitator"),
            listed("technical-writer", "technical-writer", "technical-writer"),
            listed("observers", "observers", "observer"),
            listed("guests", "guests", "guest", "liaison", "independent-expert"))
            .flatMap(s -> s).toList();

    /** Kinds of recordings (W43, W111). */
    public static final List<Shipped> RECORDING_KINDS = Shipped.templates(RecordingKind.KIND, "Audio", "Room", "Transcript", "Chat",
            "Observer chat").toList();

    /** Headings of the action register (WA). */
    public static final List<Shipped> ACTION_CATEGORIES = Shipped.templates(ActionCategory.KIND, "General", "Workplan", "Outreach",
            "Meetings", "Recommendations", "Questions to the organisation").toList();

    /** All of them. */
    public static final List<Shipped> ALL = Stream.of(MEETING_KINDS, ATTENDANCE_CATEGORIES, RECORDING_KINDS, ACTION_CATEGORIES)
            .flatMap(List::stream).toList();

    private MeetingTemplates() { }

    private static Shipped agenda(String kind, String text) {
        return Shipped.of(MeetingKind.id(kind), MeetingKind.STANDING_AGENDA, text.strip());
    }

    private static Stream<Shipped> listed(String category, String remoteCategory, String... roles) {
        return Stream.of(roles).flatMap(role -> Stream.of(listed(role, Role.CATEGORY, category),
                listed(role, Role.REMOTE_CATEGORY, remoteCategory)));
    }

    private static Shipped listed(String role, Field field, String category) {
        return Shipped.of(Role.id(role), field, AttendanceCategory.id(category));
    }
}
