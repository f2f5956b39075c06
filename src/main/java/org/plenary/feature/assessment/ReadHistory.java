package org.plenary.feature.assessment;

import java.util.List;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Version;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Origins;

/** Reads every value a field was ever given, and with which bundle it came (I17). */
public final class ReadHistory {

    private final LocalCopy copy;

    /** @param copy where the field is */
    public ReadHistory(LocalCopy copy) {
        this.copy = copy;
    }

    /** Newest first; pending ones too. */
    public List<Wording> of(String entity, Field field) {
        List<Version> versions = copy.read(view -> view.log(view.kinds().scope(entity, field.name())).history(entity, field.name()));
        Origins origins = Origins.of(copy, versions.stream().map(version -> version.change().hash()).toList());
        return copy.read(view -> versions.stream()
                .map(version -> new People(view).wording(field, version, origins.bundle(version.change().hash()),
                        origins.doubt(version.change().hash()))).toList()).reversed();
    }
}
