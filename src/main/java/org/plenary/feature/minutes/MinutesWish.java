package org.plenary.feature.minutes;

import java.util.EnumSet;
import java.util.Set;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.feature.Edition;

/**
 * How somebody wants minutes.
 *
 * @param edition for whom
 * @param layout the id of a layout of the team's; empty for its first, or the shipped one while it has none
 * @param without the parts that are left out
 */
public record MinutesWish(Edition edition, String layout, Set<MinutesPart> without) {

    public MinutesWish {
        without = Set.copyOf(without);
    }

    /** All of it, in the team's first layout. */
    public static MinutesWish of(Edition edition) {
        return new MinutesWish(edition, "", Set.of());
    }

    /** The same for another edition. */
    public MinutesWish forEdition(Edition other) {
        return new MinutesWish(other, layout, without);
    }

    /** The same with a part, or without it. */
    public MinutesWish with(MinutesPart part, boolean isWanted) {
        Set<MinutesPart> parts = EnumSet.noneOf(MinutesPart.class);
        parts.addAll(without);
        if (isWanted) {
            parts.remove(part);
        } else {
            parts.add(part);
        }
        return new MinutesWish(edition, layout, parts);
    }
}
