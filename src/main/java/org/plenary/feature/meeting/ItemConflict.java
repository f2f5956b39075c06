package org.plenary.feature.meeting;

import java.util.Optional;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.review.Person;

/**
 * The conflict that an agenda item puts to its meeting (SCREENS §1.12), and whether it still is one.
 *
 * @param entity the thing that people changed without knowing of each other
 * @param field the register's name
 * @param open false once it was settled, here or on any other computer
 * @param settledBy the name of who settled it; empty while it is open, and where it went away by itself
 */
public record ItemConflict(String entity, String field, boolean open, Optional<String> settledBy) {

    /** The conflict of an item; empty for an item that is about something else. */
    static Optional<ItemConflict> of(View view, Thing item) {
        String entity = item.textOrEmpty(AgendaItem.SUBJECT);
        String field = item.textOrEmpty(AgendaItem.SUBJECT_FIELD);
        if (entity.isEmpty() || field.isEmpty()) {
            return Optional.empty();
        }
        boolean open = Conflict.of(view, entity, field).isPresent();
        return Optional.of(new ItemConflict(entity, field, open, open ? Optional.empty() : settledBy(view, entity, field)));
    }

    /** Who wrote the last value that took the place of several. */
    private static Optional<String> settledBy(View view, String entity, String field) {
        return view.log(Scope.SHARED).entity(entity).flatMap(thing -> thing.register(field)).map(Register::history).stream()
                .flatMap(history -> history.stream()).filter(version -> version.edit().replaces().size() > 1)
                .max(Version.BY_TIME).map(version -> Names.of(view, Person.id(version.change().by())));
    }
}
