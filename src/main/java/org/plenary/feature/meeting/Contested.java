package org.plenary.feature.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;

/** Which fields of a thing wait for a person to settle them. */
final class Contested {

    private Contested() { }

    /** The registers' names; {@link Edit#DELETED} among them where one deleted what another edited. Order and nesting settle themselves. */
    static List<String> in(View view, Thing thing) {
        Stream<String> fields = thing.registers().stream()
                .filter(r -> r.isContested() && view.kinds().merge(thing.id(), r.field()) == MergeClass.ASK).map(Register::field);
        return Stream.concat(fields, thing.isDeletedAndEdited() ? Stream.of(Edit.DELETED) : Stream.empty()).toList();
    }
}
