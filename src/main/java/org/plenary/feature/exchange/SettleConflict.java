package org.plenary.feature.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
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

    /** Settles a conflict of texts, as it was shown, with all versions: the first, a blank line, the next. */
    public Outcome<Dot> takeAll(Conflict shown) {
        Optional<String> all = type(shown) == FieldType.MARKDOWN && !shown.field().equals(Edit.DELETED)
                ? OpenConflict.together(shown.versions().stream().map(v -> v.value() instanceof JsonValue.Text(String text) ? text : ""))
                : Optional.empty();
        return all.map(text -> settle(shown, JsonValue.of(text))).orElseGet(() -> Outcome.refused(
                "Only texts of several paragraphs can be kept one below the other. Nothing was changed."));
    }

    /** Settles a conflict, as it was shown, with what a person typed or agreed to. */
    public Outcome<Dot> write(Conflict shown, String typed) {
        return TypedResult.of(type(shown), typed).then(value -> settle(shown, value));
    }

    /** Settles a conflict, as it was shown, with any value. Refused when it has changed since: nobody decides on what they have not seen. */
    public Outcome<Dot> settle(Conflict shown, JsonValue value) {
        return copy.save(view -> isAsShown(view, shown) ? List.of(shown.settle(value)) : List.of())
                .then(dot -> dot.map(Outcome::done).orElseGet(() -> Outcome.refused(
                        "This conflict changed while it was shown, so look at it again. Nothing was changed.")));
    }

    private FieldType type(Conflict shown) {
        return copy.read(view -> view.kinds().field(shown.entity(), shown.field()).map(Field::type).orElse(FieldType.MARKDOWN));
    }

    private static boolean isAsShown(View view, Conflict shown) {
        return Conflict.of(view, shown.entity(), shown.field())
                .filter(now -> now.heads().equals(shown.heads()) && now.seen().equals(shown.seen())).isPresent();
    }
}
