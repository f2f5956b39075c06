package org.plenary.ui.meeting;

import java.util.Optional;
import org.plenary.domain.exchange.Dot;

/**
 * A cell of the agenda while somebody types in it.
 *
 * @param item the item's id
 * @param column which cell
 * @param field the text in it
 * @param added the change that added the item just now, for its first title
 */
public record CellEdit(String item, Column column, FieldViewModel field, Optional<Dot> added) {

    /** The cells that are typed in. */
    public enum Column {
        /** The item's title. */
        TITLE,
        /** Its planned minutes. */
        MINUTES,
        /** Its fixed start. */
        START
    }
}
