package org.plenary.feature.meeting;

import java.util.List;
import java.util.Optional;

/**
 * What the chair sees while a meeting runs (DOMAIN C2). Holds private notes: it is for the chair's eyes, never for the audience.
 *
 * @param title the meeting's title
 * @param run how far it is
 * @param times its day, hours and zone
 * @param items its items in reading order, those that the run has
 * @param entries what was written down in it, oldest first
 */
public record Cockpit(String title, MeetingRun run, MeetingTimes times, List<CockpitItem> items, List<MeetingEntry> entries) {

    /** The item of that id. */
    public Optional<CockpitItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The item in hand; empty before the start, after the last item and after the end. */
    public Optional<CockpitItem> current() {
        return run.progress().current().flatMap(now -> item(now.id()));
    }

    /** The item that comes after the one in hand; without one in hand, the first that is open. */
    public Optional<CockpitItem> next() {
        var times = run.progress().items();
        int after = run.progress().current().map(now -> times.indexOf(now) + 1).orElse(0);
        return times.subList(after, times.size()).stream().filter(time -> time.isAhead() || time.isRunning()).findFirst().flatMap(time -> item(time.id()));
    }

    /** What was written down at an item; for none, what belongs to the meeting only. */
    public List<MeetingEntry> entriesAt(Optional<String> item) {
        return entries.stream().filter(entry -> entry.item().equals(item)).toList();
    }
}
