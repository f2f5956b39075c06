package org.plenary.ui.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.feature.meeting.MeetingRow;

/**
 * The meetings that matter now.
 *
 * @param next the running one, those ahead, then drafts without a day; at most three
 * @param latest those held last; as many as make three together, but at least one
 */
record NextMeetings(List<MeetingRow> next, List<MeetingRow> latest) {

    private static final int MOST = 3;
    private static final Comparator<MeetingRow> SOONEST = Comparator
            .<MeetingRow, LocalDate>comparing(row -> row.times().date().orElse(LocalDate.MAX))
            .thenComparing(row -> row.times().start().orElse(LocalTime.MAX)).thenComparing(MeetingRow::title);

    /** @param latestFirst every meeting, as they are listed */
    static NextMeetings of(List<MeetingRow> latestFirst, LocalDate today) {
        List<MeetingRow> held = latestFirst.stream().filter(row -> !row.status().equals("cancelled")).toList();
        List<MeetingRow> next = Stream.concat(held.stream().filter(NextMeetings::isRunning),
                held.stream().filter(row -> !isRunning(row) && isAhead(row, today)).sorted(SOONEST)).limit(MOST).toList();
        List<MeetingRow> latest = held.stream().filter(row -> !isRunning(row) && !isAhead(row, today)).limit(Math.max(1, MOST - next.size())).toList();
        return new NextMeetings(next, latest);
    }

    private static boolean isRunning(MeetingRow row) {
        return row.status().equals("running");
    }

    /** A meeting of several days is ahead until its last day is over; a draft without a day is still to come. */
    private static boolean isAhead(MeetingRow row, LocalDate today) {
        LocalDate last = row.times().lastDate().or(() -> row.times().date()).orElse(LocalDate.MAX);
        return !row.status().equals("closed") && !last.isBefore(today);
    }
}
