package org.plenary.domain.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.review.LookAlikes;

/**
 * Somebody, or a group, that people call by name while they type: by the roster's spelling, or by another one found in sources
 * ("Ram Krishna"). Letter case, accents, look-alike letters and hyphens do not count.
 *
 * @param id the person; a group has the empty id
 * @param name the roster's spelling, the only one that is ever shown
 * @param aliases other spellings
 */
public record RosterName(String id, String name, List<String> aliases) {

    public RosterName {
        aliases = List.copyOf(aliases);
    }

    /** A group that actions may be given to ("Staff"). */
    public static RosterName group(String name) {
        return new RosterName("", name, List.of());
    }

    /** True for a group. */
    public boolean isGroup() {
        return id.isEmpty();
    }

    /** True when every typed word begins a word of one spelling, or all typed letters begin one spelling without its spaces. */
    public boolean begins(String typed) {
        String wanted = LookAlikes.key(typed);
        return spellings().anyMatch(spelling -> joined(spelling).startsWith(joined(wanted))
                || Stream.of(wanted.split(" ")).allMatch(word -> Stream.of(spelling.split(" ")).anyMatch(own -> own.startsWith(word))));
    }

    /** True when the typed words are one spelling, from its first letter to its last. */
    public boolean is(String typed) {
        String wanted = LookAlikes.key(typed);
        return spellings().anyMatch(spelling -> joined(spelling).equals(joined(wanted)));
    }

    /** True when the typed words stand, whole and side by side, in one spelling. */
    public boolean has(String typed) {
        String wanted = " " + LookAlikes.key(typed) + " ";
        return !wanted.isBlank() && spellings().anyMatch(spelling -> (" " + spelling + " ").contains(wanted));
    }

    private Stream<String> spellings() {
        return Stream.concat(Stream.of(name), aliases.stream()).map(LookAlikes::key);
    }

    private static String joined(String key) {
        return key.replace(" ", "");
    }
}
