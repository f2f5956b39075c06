package org.plenary.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An open action item or request.
 *
 * @param line  line of the source, from 1
 * @param text  what is to be done, healed
 * @param notes what is said under it, in order
 * @param date  the date named there, read against the date of the meeting
 * @param owner who is named as working on it
 */
public record ActionFound(int line, String text, List<Note> notes, Optional<LocalDate> date, Optional<String> owner) {

    /**
     * @param line   line of the source, from 1
     * @param status whether the source calls it the status
     * @param text   healed, without the word "Status:"
     */
    public record Note(int line, boolean status, String text) {
    }

    public ActionFound {
        notes = List.copyOf(notes);
    }
}
