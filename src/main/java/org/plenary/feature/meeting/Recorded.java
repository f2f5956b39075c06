package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.ItemTime;

/** Moments as things record them: in UTC, to the second. */
final class Recorded {

    private static final long LONGEST_PAUSE = Duration.ofDays(365).toSeconds();

    private Recorded() { }

    /** The moment in a field; what somebody wrote that is none counts as missing. */
    static Optional<Instant> at(Thing thing, Field field) {
        try {
            return thing.text(field).filter(text -> !text.isBlank()).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The moment as a field holds it. */
    static JsonValue value(Instant moment) {
        return JsonValue.of(moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** What an item recorded of its time. */
    static ItemTime time(Thing item, Duration planned) {
        return new ItemTime(item.id(), planned, ItemState.of(item.textOrEmpty(AgendaItem.STATE)), at(item, AgendaItem.STARTED),
                at(item, AgendaItem.ENDED), Duration.ofSeconds(Math.clamp(item.number(AgendaItem.PAUSED).orElse(0), 0, LONGEST_PAUSE)));
    }
}
