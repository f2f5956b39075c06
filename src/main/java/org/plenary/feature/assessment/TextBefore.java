package org.plenary.feature.assessment;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;

/**
 * The team's text as it stood when a meeting began, so that what the meeting edits can be shown and listed (WHO-P). It is read from the
 * text's history, which keeps the text before and the text after.
 *
 * @param since when the meeting, or else its item, began; empty when neither did: then nothing was edited in it
 */
record TextBefore(Optional<Instant> since) {

    /** Before that meeting and item; either may be gone. */
    static TextBefore of(View view, String meeting, String item) {
        return new TextBefore(Stream.concat(moment(view, meeting, Meeting.STARTED), moment(view, item, AgendaItem.STARTED)).findFirst());
    }

    /** The value of a field then; the one there is where nothing tells. */
    String text(Thing thing, Field field) {
        String now = thing.textOrEmpty(field);
        return since.map(moment -> thing.register(field).stream().flatMap(register -> register.history().stream())
                .filter(version -> !version.change().at().instant().isAfter(moment)).reduce((one, other) -> other).map(TextBefore::text).orElse(""))
                .orElse(now);
    }

    private static String text(Version version) {
        return version.value() instanceof JsonValue.Text text ? text.value() : "";
    }

    private static Stream<Instant> moment(View view, String id, Field field) {
        try {
            return view.find(id).flatMap(thing -> thing.text(field)).filter(text -> !text.isBlank()).map(Instant::parse).stream();
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
