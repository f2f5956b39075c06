package org.plenary.feature.assessment;

import java.util.List;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Field;

/**
 * A conflict with its versions as people read them.
 *
 * @param conflict as it was shown: settling replaces exactly its heads
 * @param field the field it is in
 * @param wordings one for each version, by time
 */
public record Clash(Conflict conflict, Field field, List<Wording> wordings) {

    public Clash {
        wordings = List.copyOf(wordings);
    }
}
