package org.plenary.feature.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Shows what two people did without knowing of each other, and writes what a person decides (SYNC §2 "Resolution"). */
public final class SettleConflict {

    private final LocalCopy copy;

    /** @param copy where the conflicts are */
    public SettleConflict(LocalCopy copy) {
        this.copy = copy;
    }

    /** The open conflicts, by thing and field. */
    public List<Conflict> open() {
        return copy.read(Conflict::in);
    }

    /** The open conflict of one field. */
    public Outcome<Conflict> of(String entity, String field) {
        Optional<Conflict> conflict = copy.read(view -> Conflict.of(view, entity, field));
        return conflict.map(Outcome::done).orElseGet(() -> Outcome.refused(
                "There is no open conflict in " + field + " of " + entity + ". Nothing was changed."));
    }

    /** Settles a conflict, as it was shown, with one of its versions. */
    public Outcome<Dot> take(Conflict shown, Dot version) {
        return shown.valueOf(version).map(v -> settle(shown, v)).orElseGet(() -> Outcome.refused(
                version + " is not one of the versions in conflict. Nothing was changed."));
    }

    /** Settles a conflict, as it was shown, with any value. */
    public Outcome<Dot> settle(Conflict shown, JsonValue value) {
        return copy.save(view -> List.of(shown.settle(value))).then(dot -> Outcome.done(dot.orElseThrow()));
    }
}
