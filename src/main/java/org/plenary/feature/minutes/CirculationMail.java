package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;

/** The mail that sends draft minutes round, ready to paste: by when to answer, and the public edition below. */
public final class CirculationMail {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final DraftMinutes drafts;
    private final DocumentWriter mail;

    /** @param mail writes the text of a mail */
    public CirculationMail(DraftMinutes drafts, DocumentWriter mail) {
        this.drafts = drafts;
        this.mail = mail;
    }

    /** The text of the mail; empty when there is no such meeting. */
    public String of(String meeting, Optional<Instant> deadline, Optional<ZoneId> zone) {
        return drafts.of(meeting, Edition.PUBLIC).map(draft -> "Dear all,\n\nbelow are the draft minutes. "
                + deadline.map(until -> "Please send corrections by " + moment(until, zone) + ".\n\n").orElse("\n\n") + new String(mail.bytes(draft.text()), UTF_8)).orElse("");
    }

    /** "14 September 2018, 16:00 UTC (14 September 2018, 18:00 Europe/Madrid)"; UTC alone where the zone is unknown. */
    public static String moment(Instant moment, Optional<ZoneId> zone) {
        return MOMENT.format(moment.atZone(ZoneOffset.UTC)) + " UTC" + zone.filter(at -> !at.equals(ZoneOffset.UTC))
                .map(at -> " (" + MOMENT.format(moment.atZone(at)) + " " + at.getId() + ")").orElse("");
    }
}
