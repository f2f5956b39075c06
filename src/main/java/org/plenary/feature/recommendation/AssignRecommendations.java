package org.plenary.feature.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Gives one or several recommendations a grouping, an owner or a facilitator, as one change. */
public final class AssignRecommendations {

    private final LocalCopy copy;

    /** @param copy where the recommendations are */
    public AssignRecommendations(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * What was assigned, so that it can be undone.
     *
     * @param what which field
     * @param before the ids of those that changed, each with the id it had before
     */
    public record Assigned(Assignable what, Map<String, Optional<String>> before) { }

    /**
     * Gives all of them the same; those that have it already stay as they are. Refused for all when people's values conflict in one.
     *
     * @param ids ids of recommendations
     * @param value the id of a grouping or person; empty takes away what there is
     */
    public Outcome<Assigned> assign(Collection<String> ids, Assignable what, Optional<String> value) {
        Map<String, Optional<String>> wanted = new LinkedHashMap<>();
        ids.forEach(id -> wanted.put(id, value));
        return assign(what, wanted);
    }

    /** Gives each back what it had before; what others changed since is replaced too, and stays in the history. */
    public Outcome<Assigned> undo(Assigned done) {
        return assign(done.what(), done.before());
    }

    private Outcome<Assigned> assign(Assignable what, Map<String, Optional<String>> wanted) {
        List<String> contested = copy.read(view -> contested(view, what.field(), wanted.keySet()));
        if (!contested.isEmpty()) {
            return Outcome.refused("People wrote different things here about " + String.join(", ", contested)
                    + ". Settle that conflict first. Nothing was changed.");
        }
        Map<String, Optional<String>> before = new LinkedHashMap<>();
        return copy.save(view -> edits(view, what.field(), wanted, before)).then(dot -> Outcome.done(new Assigned(what, Map.copyOf(before))));
    }

    private static List<String> contested(View view, Field field, Collection<String> ids) {
        return ids.stream().map(view::find).flatMap(Optional::stream).filter(t -> t.isContested(field))
                .map(t -> "R" + t.number(Recommendation.NUMBER).orElse(0)).collect(Collectors.toList());
    }

    private static List<Edit> edits(View view, Field field, Map<String, Optional<String>> wanted, Map<String, Optional<String>> before) {
        before.clear();
        var edits = new ArrayList<Edit>();
        wanted.forEach((id, value) -> {
            Optional<Thing> thing = view.find(id);
            Optional<String> had = thing.flatMap(t -> t.text(field));
            if (thing.isPresent() && !had.equals(value)) {
                before.put(id, had);
                edits.add(view.set(id, field, value.map(JsonValue::of).orElse(JsonValue.NULL)));
            }
        });
        return edits;
    }
}
