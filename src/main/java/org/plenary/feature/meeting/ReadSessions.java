package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Session;
import org.plenary.domain.recommendation.Briefing;
import org.plenary.feature.meeting.SessionRow.BriefingRow;

/** Reads the sessions of a meeting: timed ones by time, then those whose time is flexible (S3:18-33). */
final class ReadSessions {

    private static final Comparator<SessionRow> BY_TIME = Comparator
            .<SessionRow, Boolean>comparing(row -> row.day().isEmpty() && row.start().isEmpty())
            .thenComparing(row -> row.day().map(Object::toString).orElse(""))
            .thenComparing(row -> row.start().map(Object::toString).orElse(""));

    private ReadSessions() { }

    static List<SessionRow> of(View view, String meeting) {
        List<Thing> briefings = view.things(Briefing.KIND).stream().sorted(by(Briefing.POSITION)).toList();
        return view.things(Session.KIND).stream().filter(session -> session.textOrEmpty(Session.MEETING).equals(meeting))
                .sorted(by(Session.POSITION)).map(session -> row(view, session, briefings)).sorted(BY_TIME).toList();
    }

    private static SessionRow row(View view, Thing session, List<Thing> briefings) {
        return new SessionRow(session.id(), session.textOrEmpty(Session.TITLE),
                Names.in(view, session, Session.MEETING_KIND).map(Named::name).orElse(""), read(session, Session.DAY, LocalDate::parse),
                session.textOrEmpty(Session.HALF), read(session, Session.START, LocalTime::parse),
                read(session, Session.END, LocalTime::parse), session.flag(Session.FLEXIBLE), session.textOrEmpty(Session.CONSTRAINT),
                briefings.stream().filter(briefing -> briefing.textOrEmpty(Briefing.SESSION).equals(session.id()))
                        .map(briefing -> row(view, briefing)).toList(),
                Contested.in(view, session));
    }

    private static BriefingRow row(View view, Thing briefing) {
        return new BriefingRow(briefing.textOrEmpty(Briefing.TOPIC), briefing.textOrEmpty(Briefing.STATE),
                briefing.members(Briefing.SPEAKERS).stream().map(person -> Names.of(view, person)).toList());
    }

    private static Comparator<Thing> by(Field position) {
        return Comparator.<Thing, String>comparing(thing -> thing.textOrEmpty(position)).thenComparing(Thing::id);
    }

    private static <T> Optional<T> read(Thing session, Field field, Function<String, T> parser) {
        try {
            return session.text(field).map(parser);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
