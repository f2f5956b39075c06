package org.plenary.ui.register;

import java.util.Arrays;
import java.util.List;
import org.plenary.domain.review.LookAlikes;
import org.plenary.feature.RegisterRow;

/**
 * Which rows somebody wants to see. All that is asked for must hold.
 *
 * @param text words that must all be there; {@code A12}, {@code #43} and {@code R12} mean the number, the meeting and the recommendation
 * @param open only what still waits
 * @param mine only what the person who works here has
 * @param overdue only what is late
 * @param meeting the id of the meeting it must come from; empty for any
 */
public record RegisterFilter(String text, boolean open, boolean mine, boolean overdue, String meeting) {

    /** Everything. */
    public static final RegisterFilter ALL = new RegisterFilter("", false, false, false, "");

    /** Whether it lets everything through. */
    public boolean isOff() {
        return equals(new RegisterFilter(text, false, false, false, "")) && text.isBlank();
    }

    /** The rows that pass, in their order. */
    public List<RegisterRow> of(List<RegisterRow> rows) {
        List<Word> words = Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).map(Word::of).toList();
        return rows.stream().filter(row -> (!open || row.isOpen()) && (!mine || row.isMine()) && (!overdue || row.isOverdue())
                && (meeting.isEmpty() || row.meeting().filter(one -> one.id().equals(meeting)).isPresent())
                && words.stream().allMatch(word -> word.isIn(row))).toList();
    }

    /** A word to look for, understood once for all rows. */
    private record Word(String typed, String key, long recommendation) {

        static Word of(String typed) {
            boolean names = typed.matches("[Rr]\\d{1,9}");
            return new Word(typed, LookAlikes.key(typed), names ? Long.parseLong(typed.substring(1)) : -1);
        }

        boolean isIn(RegisterRow row) {
            return row.folded().contains(key) || row.number().words().equalsIgnoreCase(typed) || row.meeting().filter(one -> one.label().equals(typed)).isPresent()
                    || recommendation >= 0 && row.recommendations().contains(recommendation);
        }
    }
}
