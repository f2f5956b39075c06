package org.plenary.feature.assessment;

import java.util.List;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;

/** Brings a thing with a natural key back when it is written anew after it was deleted, or undone: its id is the same then. */
final class Revival {

    private Revival() { }

    /** The edit that does it; none for a thing that is there, or never was. */
    static List<Edit> of(View view, String id) {
        boolean hidden = view.find(id).isEmpty() && view.log(Scope.SHARED).entity(id).isPresent();
        return hidden ? List.of(view.restore(id)) : List.of();
    }
}
