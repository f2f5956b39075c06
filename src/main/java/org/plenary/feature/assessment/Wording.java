package org.plenary.feature.assessment;

import java.time.Instant;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Doubt;

/**
 * One value that a field was given.
 *
 * @param dot the change that gave it
 * @param name the author's, as the roster spells it
 * @param device the computer it was written on
 * @param bundle the file that brought it to this computer; empty when it was written here, or where nobody asks
 * @param doubt why the author is not proven; empty when they are, or where nobody asks
 * @param at when, by the author's clock
 * @param value the text, or the chosen one's id; empty for nothing
 * @param shown the text, or the chosen one's label
 */
public record Wording(Dot dot, String name, String device, String bundle, Optional<Doubt> doubt, Instant at, String value,
        String shown) { }
