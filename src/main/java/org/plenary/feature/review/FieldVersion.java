package org.plenary.feature.review;

import java.time.Instant;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Doubt;

/**
 * One value that a field was given.
 *
 * @param dot the change that gave it
 * @param by the author's name
 * @param device the computer it was written on, as its writer calls it; may be empty
 * @param bundle the file that brought it to this computer; empty when it was written here
 * @param doubt why the author is not proven; empty when they are
 * @param at when, by the author's clock
 * @param register what was written: the field, or for a set the member
 * @param value the value itself
 * @param words the value as people read it; for a member of a set the member
 * @param taken for a member of a set whether it was taken out; otherwise whether the field was emptied
 */
public record FieldVersion(Dot dot, String by, String device, String bundle, Optional<Doubt> doubt, Instant at,
        String register, JsonValue value, String words, boolean taken) { }
