package org.plenary.feature;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Visibility;

/** For whom something that leaves the program is written or shown. */
public enum Edition {
    /** For everybody: public fields of records that are not kept in the team. */
    PUBLIC,
    /** For the team: internal notes too. What is one person's own stays out even here, as the file goes to others. */
    INTERNAL;

    /** Whether this edition may quote that field. */
    public boolean shows(Field field) {
        return field.visibility() == Visibility.PUBLIC || this == INTERNAL && field.visibility() == Visibility.INTERNAL;
    }
}
