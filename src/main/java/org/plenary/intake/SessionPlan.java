package org.plenary.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a coordination call plans for a coming meeting. Times are of the place where that meeting is held.
 *
 * @param sessions    proposed briefings and sessions
 * @param topics      topics for consideration
 * @param constraints limits on what can be scheduled
 * @param questions   points still to be decided
 * @param cancelled   calls that will not be held
 */
public record SessionPlan(List<Session> sessions, List<Point> topics, List<Point> constraints, List<Point> questions, List<CancelledCall> cancelled) {

    /**
     * @param line     line of the title, from 1
     * @param title    without time and date
     * @param kind     "briefing", "demo" or "session"
     * @param date     day; absent when open
     * @param start    absent when open
     * @param end      absent when open
     * @param flexible whether the text says that the time is flexible
     */
    public record Session(int line, String title, String kind, Optional<LocalDate> date, Optional<LocalTime> start, Optional<LocalTime> end,
            boolean flexible) {
    }

    /**
     * @param line line of the source, from 1
     * @param text healed
     * @param date the day it speaks of
     */
    public record Point(int line, String text, Optional<LocalDate> date) {
    }

    /**
     * @param line   line of the source, from 1
     * @param text   the whole sentence
     * @param call   "Co-Chair/Staff call"
     * @param date   day it would have been held
     * @param reason what follows "due to"
     */
    public record CancelledCall(int line, String text, String call, Optional<LocalDate> date, Optional<String> reason) {
    }

    public SessionPlan {
        sessions = List.copyOf(sessions);
        topics = List.copyOf(topics);
        constraints = List.copyOf(constraints);
        questions = List.copyOf(questions);
        cancelled = List.copyOf(cancelled);
    }

    /** Whether nothing is planned. */
    public boolean isEmpty() {
        return sessions.isEmpty() && topics.isEmpty() && constraints.isEmpty() && questions.isEmpty() && cancelled.isEmpty();
    }
}
