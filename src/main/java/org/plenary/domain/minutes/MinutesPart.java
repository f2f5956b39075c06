package org.plenary.domain.minutes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a layout of minutes may name between two pairs of braces: each is a place that the meeting itself fills. */
public enum MinutesPart {
    /** "SSR2 Review Team Plenary Call #43"; may stand among other words. */
    TITLE(true),
    /** The team's short name; may stand among other words. */
    TEAM(true),
    /** The day, "13 September 2018"; may stand among other words. */
    DAY(true),
    /** Says that a copy is for the team only; empty in the public one. */
    NOTICE(false),
    /** What the team wrote to introduce this version. */
    INTRODUCTION(false),
    /** When and where it was, who led it and who wrote it down. */
    HEAD(false),
    ATTENDANCE(false),
    INTERESTS(false),
    AGENDA(false),
    /** What was written down between items, or at one that is gone. */
    OUTSIDE(false),
    RECOMMENDATIONS(false),
    PARKED(false),
    DECISIONS(false),
    ACTIONS(false),
    NEXT_MEETING(false),
    LINKS(false);

    private final boolean isInline;

    MinutesPart(boolean isInline) {
        this.isInline = isInline;
    }

    /** Whether it is a few words that may stand among others; anything else stands on a line of its own. */
    public boolean isInline() {
        return isInline;
    }

    /** What a layout calls it: {@code next-meeting}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part that a layout calls by that word. */
    public static Optional<MinutesPart> of(String word) {
        return Stream.of(values()).filter(part -> part.word().equals(word)).findFirst();
    }
}
