package org.plenary.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.domain.meeting.Session;
import org.plenary.domain.recommendation.Briefing;

/** Puts what a coordination call plans into a review: sessions and briefings at an ICANN meeting, the next plenary, cancelled calls (S3). */
final class PlanProposal {

    private static final String NEXT_AGENDA = "Review Proposed Plenary Call Agenda";

    private PlanProposal() { }

    /** Only coordination calls plan other meetings; the agenda of any other meeting is its own. */
    static void add(SourceText source, MeetingHeading heading, String planning, Known known, ProposedThings into) {
        if (!heading.kind().equals(Optional.of("coordination"))) {
            return;
        }
        Reading<SessionPlan> read = BriefingText.read(source);
        if (!read.found().isEmpty()) {
            into.problems(read.problems());
            addMeeting(read.found(), heading, planning, known, into);
            read.found().cancelled().forEach(call -> addCancelled(call, planning, known, into));
        }
        List<AgendaEntry> next = AgendaText.under(source, NEXT_AGENDA).found();
        if (!next.isEmpty()) {
            String key = known.source() + "-next-plenary";
            into.thing(Meeting.KIND.id(key), next.getFirst().line()).put(Meeting.TITLE, "Next plenary call (proposed agenda)")
                    .put(Meeting.MEETING_KIND, MeetingKind.id("plenary-call")).put(Meeting.STATUS, "draft")
                    .put(Meeting.PLANNED_IN, Meeting.KIND.id(planning));
            AgendaProposal.add(next, key, into);
        }
    }

    private static void addMeeting(SessionPlan plan, MeetingHeading heading, String planning, Known known, ProposedThings into) {
        if (plan.sessions().isEmpty()) {
            return;
        }
        int line = plan.sessions().getFirst().line();
        Optional<LocalDate> first = plan.sessions().stream().flatMap(s -> s.date().stream()).min(LocalDate::compareTo);
        String key = first.map(date -> date + "-face-to-face-day").orElse(known.source() + "-sessions");
        var meeting = into.thing(Meeting.KIND.id(key), line)
                .put(Meeting.TITLE, heading.icannMeeting().map(i -> i.name() + i.city().map(c -> " " + c).orElse("")).orElse("Sessions"))
                .put(Meeting.MEETING_KIND, MeetingKind.id("face-to-face-day")).put(Meeting.DATE, first).put(Meeting.STATUS, "draft")
                .put(Meeting.PLANNED_IN, Meeting.KIND.id(planning)).put(Meeting.NOTE, points(plan.constraints()));
        heading.icannMeeting().ifPresent(icann -> meeting.put(Meeting.EVENT, MeetingProposal.event(icann, line, into))
                .put(Meeting.PLACE, icann.city()));
        var places = new ProposedThings.Places();
        plan.sessions().forEach(session -> addSession(session, key, known, places, into));
        var topics = new ProposedThings.Places();
        plan.topics().forEach(topic -> into.thing(AgendaItem.id(key, topic.text()), topic.line())
                .put(AgendaItem.MEETING, Meeting.KIND.id(key)).put(AgendaItem.TITLE, topic.text())
                .put(AgendaItem.ITEM_KIND, "discussion").put(AgendaItem.POSITION, topics.next()));
    }

    private static void addSession(SessionPlan.Session found, String meeting, Known known, ProposedThings.Places places,
            ProposedThings into) {
        String id = Session.id(meeting, found.title());
        boolean briefing = !found.kind().equals("session");
        var session = into.thing(id, found.line()).put(Session.MEETING, Meeting.KIND.id(meeting)).put(Session.TITLE, found.title())
                .put(Session.MEETING_KIND, MeetingKind.id(briefing ? "briefing" : "working-session"))
                .put(Session.DAY, found.date()).put(Session.START, found.start()).put(Session.END, found.end())
                .put(Session.POSITION, places.next());
        if (found.flexible()) {
            session.yes(Session.FLEXIBLE);
        }
        if (briefing && known.date().isPresent()) {
            into.thing(Briefing.id(known.date().get(), found.title()), found.line()).put(Briefing.TOPIC, found.title())
                    .put(Briefing.MEETING, Meeting.KIND.id(meeting)).put(Briefing.SESSION, id).put(Briefing.SLOT, slot(found))
                    .put(Briefing.STATE, "proposed").put(Briefing.POSITION, places.next());
        }
    }

    private static String slot(SessionPlan.Session found) {
        if (found.flexible()) {
            return "time is flexible";
        }
        String times = found.start().map(s -> s + found.end().map(e -> " – " + e).orElse("")).orElse("");
        return (found.date().map(Object::toString).orElse("") + " " + times).strip();
    }

    private static void addCancelled(SessionPlan.CancelledCall call, String planning, Known known, ProposedThings into) {
        String key = call.date().map(date -> date + "-coordination-call").orElse(known.source() + "-cancelled");
        into.thing(Meeting.KIND.id(key), call.line()).put(Meeting.TITLE, call.call())
                .put(Meeting.MEETING_KIND, MeetingKind.id("coordination-call")).put(Meeting.DATE, call.date())
                .put(Meeting.STATUS, "cancelled").put(Meeting.STATUS_REASON, call.reason())
                .put(Meeting.PLANNED_IN, Meeting.KIND.id(planning));
    }

    private static String points(List<SessionPlan.Point> points) {
        return points.stream().map(point -> "- " + point.text()).collect(Collectors.joining("\n"));
    }
}
