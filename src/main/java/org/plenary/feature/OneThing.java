package org.plenary.feature;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;

/** Changes one thing by what it is at that moment, unless it is gone or people disagree on what is to be changed. */
public final class OneThing {

    private final LocalCopy copy;

    /** @param copy where the things are */
    public OneThing(LocalCopy copy) {
        this.copy = copy;
    }

    /** Makes the edits of a change. */
    public interface Edits {

        /** None to leave it as it is. */
        List<Edit> of(View view, Thing thing);
    }

    /**
     * Changes it; the dot is empty where there was nothing to change.
     *
     * @param fields those that must not be contested
     */
    public Outcome<Optional<Dot>> change(String id, List<Field> fields, Edits edits) {
        if (copy.<Boolean>read(view -> view.find(id).isEmpty())) {
            return Outcome.refused("It was deleted meanwhile. Nothing was changed.");
        }
        boolean contested = copy.read(view -> view.find(id).filter(one -> fields.stream().anyMatch(one::isContested)).isPresent());
        return contested ? Outcome.refused("People wrote different things here. Settle that conflict first. Nothing was changed.")
                : copy.save(view -> view.find(id).map(one -> edits.of(view, one)).orElse(List.of()));
    }
}
