package org.plenary.document;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.minutes.Dates;

/**
 * A zone's rules in an iCalendar file (RFC 5545 §3.6.5): as rules for every year where the zone has such, which is all that Outlook reads;
 * otherwise each change of its clock around the times that need it, one by one.
 */
final class IcsZone {

    /** The clock's last change before a time is found within it, where there is one every year. */
    private static final Duration AROUND = Duration.ofDays(400);

    private final ZoneRules rules;
    private final IcsLines lines;

    private IcsZone(ZoneRules rules, IcsLines lines) {
        this.rules = rules;
        this.lines = lines;
    }

    /** @param times those on that zone's clock, by start; one at least */
    static void add(ZoneId zone, List<Dates.Timed> times, IcsLines lines) {
        Instant from = times.getFirst().start().minus(AROUND);
        Instant until = times.stream().map(Dates.Timed::end).max(Comparator.naturalOrder()).orElseThrow().plus(AROUND);
        lines.add("BEGIN", "VTIMEZONE");
        lines.add("TZID", zone.getId());
        new IcsZone(zone.getRules(), lines).add(from, until);
        lines.add("END", "VTIMEZONE");
    }

    private void add(Instant from, Instant until) {
        int year = from.atZone(ZoneOffset.UTC).getYear();
        boolean isRegular = !rules.getTransitionRules().isEmpty() && rules.getTransitions().stream().noneMatch(change -> change.getInstant().isAfter(from))
                && rules.getTransitionRules().stream().allMatch(rule -> IcsRule.of(rule, year).isPresent());
        if (isRegular) {
            for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
                ZoneOffsetTransition first = rule.createTransition(year);
                add(first.getInstant(), first.getOffsetBefore(), first.getOffsetAfter(), IcsRule.of(rule, year));
            }
            return;
        }
        add(from, rules.getOffset(from), rules.getOffset(from), Optional.empty());
        for (ZoneOffsetTransition next = rules.nextTransition(from); next != null && next.getInstant().isBefore(until);
                next = rules.nextTransition(next.getInstant())) {
            add(next.getInstant(), next.getOffsetBefore(), next.getOffsetAfter(), Optional.empty());
        }
    }

    private void add(Instant at, ZoneOffset before, ZoneOffset after, Optional<String> everyYear) {
        String component = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN", component);
        lines.add("DTSTART", IcsWriter.CLOCK.withZone(before).format(at)); // on the clock as it was until then
        lines.add("RRULE", everyYear.orElse(""));
        lines.add("TZOFFSETFROM", offset(before));
        lines.add("TZOFFSETTO", offset(after));
        lines.add("END", component);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "");
    }
}
