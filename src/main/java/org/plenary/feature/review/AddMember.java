package org.plenary.feature.review;

import java.util.List;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Puts somebody on the roster, also a namesake of somebody who is there: ids tell them apart (SYNC §1). */
public final class AddMember {

    private final LocalCopy copy;

    /** @param copy whose roster is meant */
    public AddMember(LocalCopy copy) {
        this.copy = copy;
    }

    /** Adds a person; refused when the name has no letter. */
    public Outcome<Added> add(String name) {
        String spelled = name.strip().replaceAll("\\s+", " ");
        if (Slug.of(spelled).isEmpty()) {
            return Outcome.refused("A name needs at least one letter. Nothing was changed.");
        }
        String id = copy.read(view -> Person.id(Slug.of(spelled, taken -> isTaken(view, Person.id(taken)))));
        return copy.save(view -> edits(view, id, spelled)).then(dot -> Outcome.done(new Added(id, dot.orElseThrow())));
    }

    /**
     * Somebody new.
     *
     * @param id the person's id
     * @param dot the change that added them
     */
    public record Added(String id, Dot dot) { }

    /** An id once given to somebody who was deleted is not given to another. */
    private static boolean isTaken(View view, String id) {
        return view.log(Scope.SHARED).entity(id).isPresent();
    }

    private static List<Edit> edits(View view, String id, String name) {
        return List.of(view.set(id, Person.NAME, JsonValue.of(name)), view.set(id, Person.STATE, JsonValue.of("active")));
    }
}
