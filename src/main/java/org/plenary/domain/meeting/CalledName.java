package org.plenary.domain.meeting;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that follows an {@code @}: as many words as one spelling on the roster has, or the beginning of one word.
 *
 * @param end where the name ends in the line
 * @param people who is called that: none, one or several
 */
record CalledName(int end, List<RosterName> people) {

    private static final int LONGEST = 5;
    private static final Pattern WORD = Pattern.compile("\\s?[\\p{L}\\p{M}\\p{N}'’.\\-]*[\\p{L}\\p{M}\\p{N}]");

    /** Reads the name whose first letter stands at a place; more words go before fewer, whole spellings before parts of them. */
    static CalledName at(String line, int from, List<RosterName> roster) {
        int[] ends = new int[LONGEST];
        int words = 0;
        Matcher matcher = WORD.matcher(line);
        int next = from;
        while (words < LONGEST && matcher.region(next, line.length()).lookingAt() && (words > 0 || !Character.isWhitespace(line.charAt(from)))) {
            next = matcher.end();
            ends[words++] = next;
        }
        for (int many = words; many > 0; many--) {
            String typed = line.substring(from, ends[many - 1]);
            List<RosterName> whole = people(roster, name -> name.is(typed));
            if (!whole.isEmpty()) {
                return new CalledName(ends[many - 1], whole);
            }
        }
        for (int many = words; many > 0; many--) {
            String typed = line.substring(from, ends[many - 1]);
            List<RosterName> part = people(roster, name -> name.has(typed));
            List<RosterName> begun = part.isEmpty() && many == 1 ? people(roster, name -> name.begins(typed)) : part;
            if (!begun.isEmpty()) {
                return new CalledName(ends[many - 1], begun);
            }
        }
        return new CalledName(words == 0 ? from : ends[0], List.of());
    }

    /** Groups only where nobody is called that. */
    private static List<RosterName> people(List<RosterName> roster, Predicate<RosterName> isMeant) {
        List<RosterName> meant = roster.stream().filter(isMeant).toList();
        List<RosterName> people = meant.stream().filter(name -> !name.isGroup()).toList();
        return people.isEmpty() ? meant : people;
    }
}
