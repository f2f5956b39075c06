package org.plenary.ui.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        List<String> words = Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<String> keys = words.stream().map(LookAlikes::key).toList();
        return rows.stream().filter(row -> (!open || row.isOpen()) && (!mine || row.isMine()) && (!overdue || row.isOverdue())
                && (meeting.isEmpty() || row.meeting().filter(one -> one.id().equals(meeting)).isPresent())
                && matches(row, words, keys)).toList();
    }

    private static boolean matches(RegisterRow row, List<String> words, List<String> keys) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toUpperCase(Locale.ROOT);
            boolean named = row.number().words().toUpperCase(Locale.ROOT).equals(word) || row.meeting().filter(one -> one.label().equals(word)).isPresent()
                    || word.matches("R\\d{1,9}") && row.recommendations().contains(Long.parseLong(word.substring(1)));
            if (!named && !row.folded().contains(keys.get(i))) {
                return false;
            }
        }
        return true;
    }
}
