package org.plenary.feature.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Recording;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.review.Link;
import org.plenary.feature.Reading;

/** The links of a meeting and of its items. One whose address is missing says so (DOMAIN T5). */
final class Links {

    private static final String MISSING = " (link missing)";

    private final Reading reading;

    Links(Reading reading) {
        this.reading = reading;
    }

    /** The things that hang on a thing as links, in order. */
    List<Thing> on(Thing thing) {
        return reading.things(Link.KIND, Link.OF, thing.id()).stream()
                .sorted(Comparator.comparing((Thing link) -> link.textOrEmpty(Link.POSITION)).thenComparing(Thing::id)).toList();
    }

    List<Line> of(Thing thing) {
        return on(thing).stream().map(link -> line(reading.text(link, Link.LABEL), reading.text(link, Link.LINK))).toList();
    }

    /** The meeting's own page, its links and its recordings. */
    List<Line> ofMeeting(Thing meeting) {
        String page = reading.text(meeting, Meeting.LINK);
        Stream<Line> recordings = reading.things(Recording.KIND, Recording.MEETING, meeting.id()).stream()
                .sorted(Comparator.comparing((Thing one) -> one.textOrEmpty(Recording.POSITION)).thenComparing(Thing::id)).map(this::recording);
        return Stream.of(page.isEmpty() ? Stream.<Line>empty() : Stream.of(line("Page of the meeting", page)), of(meeting).stream(), recordings)
                .flatMap(lines -> lines).toList();
    }

    private Line recording(Thing recording) {
        Field kind = Recording.RECORDING_KIND;
        String language = reading.text(recording, Recording.LANGUAGE);
        String label = "Recording" + (reading.text(recording, kind).isEmpty() ? "" : ": " + reading.name(reading.text(recording, kind)))
                + (language.isEmpty() ? "" : " (" + language + ")");
        return reading.flag(recording, Recording.NOT_AVAILABLE) ? Line.of(label + ", not available") : line(label, reading.text(recording, Recording.LINK));
    }

    private static Line line(String label, String address) {
        return address.isEmpty() ? Line.of(label + MISSING) : Line.EMPTY.link(label.isEmpty() ? address : label, address);
    }
}
