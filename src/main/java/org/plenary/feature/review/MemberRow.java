package org.plenary.feature.review;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on the roster.
 *
 * @param id the person's id
 * @param name the roster's spelling
 * @param aliases other spellings
 * @param affiliation whom they work for; empty for nobody said
 * @param nominatedBy the SO or AC; empty for nobody said
 * @param roles the offices they hold now, in the team's order
 * @param zone where their clock is; empty where nobody said, or what was said is no time zone
 * @param mail their e-mail address; empty for none
 * @param left whether they left the team
 * @param me whether they work on this computer
 * @param entries the ids of further entries of this person that were joined with this one
 * @param contested whether people's values conflict in the entry
 */
public record MemberRow(String id, String name, List<String> aliases, String affiliation, String nominatedBy, List<HeldRole> roles,
        Optional<ZoneId> zone, String mail, boolean left, boolean me, List<Named> entries, boolean contested) {

    public MemberRow {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        entries = List.copyOf(entries);
    }

    /**
     * An office somebody holds.
     *
     * @param appointment the thing that says so
     * @param role the role's id
     * @param label what the team calls it
     */
    public record HeldRole(String appointment, String role, String label) { }
}
