package org.plenary.feature.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.OpenEditor;

/**
 * A field of a thing as it is now, with what an edit of it needs.
 *
 * @param field its declaration
 * @param editor remembers the heads whose value this is, so that typing can begin at once (SYNC §2 "Editor rule")
 * @param text the value as it is typed: digits for a number, {@code true} for a flag, an id, a day as 2018-10-21; empty for nothing
 * @param words the value as people read it; empty for nothing
 * @param named what it names: at most one thing for a reference, all members of a set
 * @param offers what it may be given where it is chosen; empty where it is typed
 * @param conflict the register in which people's values conflict: it is to be settled before it is edited
 * @param last who wrote it last
 * @param kept what was being typed here when the program stopped
 */
public record FieldReading(Field field, OpenEditor editor, String text, String words, List<NamedValue> named, List<Named> offers,
        Optional<String> conflict, Optional<LastWrite> last, Optional<Kept> kept) {

    public FieldReading {
        named = List.copyOf(named);
        offers = List.copyOf(offers);
    }

    /**
     * Who wrote something, and when.
     *
     * @param by the author's name
     * @param at by the author's clock
     */
    public record LastWrite(String by, Instant at) { }

    /**
     * A text that was never saved.
     *
     * @param editor what it is to be saved with: the heads it was typed on
     * @param text as far as it was typed
     */
    public record Kept(OpenEditor editor, String text) { }
}
