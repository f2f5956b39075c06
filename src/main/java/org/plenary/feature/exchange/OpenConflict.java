package org.plenary.feature.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.ThreeWayText;

/**
 * A conflict as people see it.
 *
 * @param conflict what is settled when it is settled
 * @param thing what people call the thing
 * @param publicName the same where outsiders read along, as on an agenda
 * @param field the field; of a deletion against an edit the name has no field
 * @param answer how a third value is given
 * @param base the text that all grew from; empty when it was empty or there is none
 * @param since when that was written; empty when nothing stood there before
 * @param sides the versions, by time
 * @param offers what a third value may be, where it is chosen; otherwise empty
 */
public record OpenConflict(Conflict conflict, String thing, String publicName, FieldName field, Answer answer, String base,
        Optional<Instant> since, List<Side> sides, List<Offer> offers) {

    /**
     * Passage by passage what two people made of one text; empty where there are more than two versions, where they did not grow from
     * one, and where a value is not text. Made anew each time, and not on the UI thread.
     */
    public Optional<ThreeWayText> merge() {
        return isText() && sides.size() == 2 && conflict.base().isPresent()
                ? Optional.of(ThreeWayText.of(base, sides.getFirst().text, sides.getLast().text)) : Optional.empty();
    }

    /** What a merge proposes; empty where the edits overlap, and where it says no more than one version does. */
    public Optional<String> proposal(ThreeWayText merge) {
        return merge.proposal().filter(text -> sides.stream().noneMatch(side -> side.text.equals(text)));
    }

    /** All versions one below the other; empty where that makes no sense. */
    public Optional<String> together() {
        return answer == Answer.PARAGRAPHS ? together(sides.stream().map(Side::text)) : Optional.empty();
    }

    /** The texts one below the other, with a blank line between; empty where fewer than two say something. */
    static Optional<String> together(Stream<String> texts) {
        List<String> parts = texts.filter(text -> !text.isBlank()).map(String::stripTrailing).toList();
        return parts.size() < 2 ? Optional.empty() : Optional.of(String.join("\n\n", parts));
    }

    private boolean isText() {
        return answer == Answer.LINE || answer == Answer.PARAGRAPHS;
    }

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
        /** Not at all: one of the versions is taken. */
        NONE,
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
