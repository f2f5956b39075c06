package org.plenary.feature;

import org.plenary.domain.minutes.Dates;

/** Writes dates for calendars. Equal dates give equal bytes. */
public interface DatesWriter {

    /** What people type to choose it: small letters, {@code ics}. */
    String format();

    /** How its files end, without the dot. */
    String ending();

    /** The whole file. */
    byte[] bytes(Dates dates);
}
