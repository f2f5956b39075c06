package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An action, decision or question with all that hangs on it.
 *
 * @param id the thing
 * @param fields its texts and days by field name, to be edited where they stand, in the order people see them
 * @param owners people and groups that have an action; of a question who asks it
 * @param notes progress notes, newest first
 * @param recommendations those it is about, by number
 * @param blocks whether they wait for it
 * @param isFixed whether its words can only be superseded
 * @param signedOff who signed a decision off, and when
 * @param supersedes what it takes the place of
 * @param supersededBy what takes its place, in force or not yet
 * @param offered whom it can be given to: the roster by name, then the groups
 */
public record EntryDetails(String id, Map<String, Editable> fields, List<Owner> owners, List<Note> notes, List<Linked> recommendations, boolean blocks,
        boolean isFixed, Optional<SignOff> signedOff, Optional<Linked> supersedes, Optional<Linked> supersededBy, List<Owner> offered) {

    public EntryDetails {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        owners = List.copyOf(owners);
        notes = List.copyOf(notes);
        recommendations = List.copyOf(recommendations);
        offered = List.copyOf(offered);
    }

    /**
     * A person or a group.
     *
     * @param member what the set holds: a person's id, or a group's name
     * @param name what people read
     * @param isGroup whether it is a group
     */
    public record Owner(String member, String name, boolean isGroup) { }

    /**
     * A dated line about how it stands.
     *
     * @param id the note
     * @param date its day; empty where a source gave none
     * @param text Markdown
     * @param author who wrote it; empty where nobody knows
     * @param isInternal whether it stays inside the team
     */
    public record Note(String id, Optional<LocalDate> date, String text, String author, boolean isInternal) { }

    /**
     * Another thing.
     *
     * @param label what people call it: "R12", "D7"
     * @param text what it says
     */
    public record Linked(String id, String label, String text) { }

    /**
     * A sign-off.
     *
     * @param by the person's name
     * @param at when; empty where somebody wrote what is no moment
     */
    public record SignOff(String by, Optional<Instant> at) { }
}
