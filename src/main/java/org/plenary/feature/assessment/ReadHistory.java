package org.plenary.feature.assessment;

import java.util.List;
import org.plenary.domain.exchange.Field;
import org.plenary.feature.LocalCopy;

/** Reads every value a field was ever given (I17). */
public final class ReadHistory {

    private final LocalCopy copy;

    /** @param copy where the field is */
    public ReadHistory(LocalCopy copy) {
        this.copy = copy;
    }

    /** Newest first; pending ones too. */
    public List<Wording> of(String entity, Field field) {
        return copy.read(view -> view.log(view.kinds().scope(entity, field.name())).history(entity, field.name()).stream()
                .map(version -> new People(view).wording(field, version)).toList()).reversed();
    }
}
