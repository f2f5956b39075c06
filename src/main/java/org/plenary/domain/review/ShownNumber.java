package org.plenary.domain.review;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;

/**
 * What people call an action, a decision or a question by: "A12" once it has a number, until then a short form of its id, "A·k7q2" (SYNC §1).
 *
 * @param words the letter of its kind and one of both
 * @param number the number it has and nobody else was given; empty while it waits for one
 */
public record ShownNumber(String words, OptionalLong number) {

    private static final int SHORT = 4;

    /**
     * The number of a thing.
     *
     * @param find finds things: the claims on numbers
     */
    public static ShownNumber of(Thing thing, Function<String, Optional<Thing>> find) {
        String letter = thing.id().substring(0, 1).toUpperCase(Locale.ROOT);
        OptionalLong written = thing.number(Numbering.NUMBER);
        boolean holds = written.isPresent() && written.getAsLong() > 0 && find.apply(Numbered.id(EntityId.kind(thing.id()), written.getAsLong()))
                .filter(claim -> !claim.isContested(Numbered.OF)).flatMap(claim -> claim.text(Numbered.OF))
                .filter(of -> !of.equals(thing.id())).isEmpty();
        return holds ? new ShownNumber(letter + written.getAsLong(), written) : new ShownNumber(letter + "·" + shortForm(thing.id()), OptionalLong.empty());
    }

    /** Whether it waits for a number. */
    public boolean isProvisional() {
        return number.isEmpty();
    }

    /** What stands first in the key; of things read from a source also the place there. */
    private static String shortForm(String id) {
        String[] parts = EntityId.key(id).split("/");
        String first = parts[0].substring(0, Math.min(SHORT, parts[0].length()));
        return parts.length == 1 ? first : first + "-" + parts[parts.length - 1];
    }
}
