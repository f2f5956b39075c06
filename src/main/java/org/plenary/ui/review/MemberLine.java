package org.plenary.ui.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.plenary.feature.review.MemberRow;
import org.plenary.ui.kit.Texts;

/**
 * Somebody on the roster in words.
 *
 * @param row the same as it was read
 * @param roles their roles, by commas
 * @param clock what their clock says now, and where: "15:02 Zurich"; empty when nobody knows
 * @param words all words that a filter looks in
 */
record MemberLine(MemberRow row, String roles, String clock, String words) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static MemberLine of(MemberRow row, Texts texts, Instant now) {
        String roles = row.roles().stream().map(MemberRow.HeldRole::label).collect(Collectors.joining(", "));
        String state = row.left() ? texts.text("member.left") : "";
        String words = String.join(" ", row.name(), String.join(" ", row.aliases()), row.affiliation(), row.nominatedBy(), roles, row.mail(), state,
                row.zone().map(ZoneId::getId).orElse(""));
        return new MemberLine(row, roles, row.zone().map(zone -> clock(zone, now)).orElse(""), words);
    }

    private static String clock(ZoneId zone, Instant now) {
        ZonedDateTime there = now.atZone(zone);
        long days = there.toLocalDate().toEpochDay() - now.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return TIME.format(there) + (days > 0 ? " +1" : days < 0 ? " −1" : "") + "  " + city;
    }
}
