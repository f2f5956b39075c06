package org.plenary.feature.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;

/**
 * A conflict as people see it.
 *
 * @param conflict what is settled when it is settled
 * @param thing what people call the thing
 * @param field the field; of a deletion against an edit the name has no field
 * @param answer how a third value is given
 * @param base the text that all grew from; empty when it was empty or there is none
 * @param since when that was written; empty when nothing stood there before
 * @param sides the versions, by time
 * @param offers what a third value may be, where it is chosen; otherwise empty
 */
public record OpenConflict(Conflict conflict, String thing, FieldName field, Answer answer, String base, Optional<Instant> since,
        List<Side> sides, List<Offer> offers) {

    /** How a third value is given. */
    public enum Answer {
        /** One line of text. */
        LINE,
        /** A day, a number or the like, typed. */
        VALUE,
        /** Several paragraphs. */
        PARAGRAPHS,
        /** One of the offers. */
        CHOICE,
        /** Not at all: the thing is kept or deleted. */
        KEEP_OR_DELETE
    }

    /**
     * One version.
     *
     * @param take what to take to settle the conflict with it
     * @param author who wrote it, as people know them
     * @param device the computer it was written on, as its writer calls it; may be empty
     * @param deletes true when it deletes the thing
     * @param text the value in words; empty for none, and for deletions and the edits against them
     * @param edits for an edit against a deletion: what was edited
     */
    public record Side(Dot take, String author, String device, Instant at, boolean deletes, String text, List<Edited> edits) { }

    /**
     * A field that was edited while somebody deleted the thing.
     *
     * @param before what stood there; empty for nothing
     * @param after what stands there now; empty for nothing
     */
    public record Edited(FieldName field, String before, String after) { }

    /**
     * A value to choose.
     *
     * @param label in words
     */
    public record Offer(String label, JsonValue value) { }
}
