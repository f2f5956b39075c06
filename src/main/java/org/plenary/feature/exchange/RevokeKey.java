package org.plenary.feature.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyRevocation;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.Person;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Tells the team that a key no longer counts after its last good changes (SYNC §3 "Keys"). It counts where the key of whoever revokes was
 * compared, and where the key is one's own; nothing that was merged goes away.
 */
public final class RevokeKey {

    private final LocalCopy copy;
    private final Supplier<Author> author;

    /** @param author who revokes */
    public RevokeKey(LocalCopy copy, Supplier<Author> author) {
        this.copy = copy;
        this.author = author;
    }

    /** The last changes signed with a key up to a moment, by their author's clock: one for each of its writers. */
    public List<Dot> lastGood(String key, Instant until) {
        Marking marking = copy.marking(author.get().key());
        return copy.read(view -> {
            var last = new TreeMap<String, Change>();
            for (Change change : view.log(Scope.SHARED).changes()) {
                if (marking.key(change).filter(key::equals).isPresent() && !change.at().instant().isAfter(until)) {
                    last.merge(change.writer(), change, (some, other) -> other.seq() > some.seq() ? other : some);
                }
            }
            return last.values().stream().map(Change::dot).toList();
        });
    }

    /**
     * Revokes a key; what this person said of the key before is replaced.
     *
     * @param lastGood up to which changes it still counts; nothing counts where there are none
     * @param reason in words; may be empty
     */
    public Outcome<Optional<Dot>> revoke(Claim claim, Collection<Dot> lastGood, String reason) {
        Author me = author.get();
        if (claim.key().equals(me.key())) {
            return Outcome.refused("This is the key that this computer signs with. Revoke it from another computer, or move the key file out"
                    + " of the profile folder first to get a new one. Nothing was changed.");
        }
        Optional<Dot> unknown = copy.read(view -> lastGood.stream().filter(dot -> !view.log(Scope.SHARED).isApplied(dot)).findFirst());
        if (unknown.isPresent()) {
            return Outcome.refused("The change " + unknown.get() + " is not here, so it cannot be the last good one. Nothing was changed.");
        }
        String id = KeyRevocation.id(me.person(), claim.key());
        return copy.save(view -> {
            var edits = new ArrayList<>(broughtBack(view, id));
            edits.addAll(List.of(view.set(id, KeyRevocation.KEY, JsonValue.of(claim.key())),
                    view.set(id, KeyRevocation.PERSON, JsonValue.of(Person.id(claim.person()))),
                    view.set(id, KeyRevocation.BY, JsonValue.of(Person.id(me.person()))),
                    view.set(id, KeyRevocation.REASON, JsonValue.of(reason))));
            List<String> wanted = lastGood.stream().map(Dot::toString).distinct().toList();
            view.find(id).stream().flatMap(said -> said.members(KeyRevocation.LAST_GOOD).stream()).filter(dot -> !wanted.contains(dot))
                    .forEach(dot -> edits.add(view.member(id, KeyRevocation.LAST_GOOD, dot, false)));
            wanted.forEach(dot -> edits.add(view.member(id, KeyRevocation.LAST_GOOD, dot, true)));
            return edits;
        });
    }

    /** What makes a word count again that its author had deleted. */
    static List<Edit> broughtBack(View view, String id) {
        boolean gone = view.find(id).isEmpty() && view.log(Scope.SHARED).entity(id).isPresent();
        return gone ? List.of(view.restore(id)) : List.of();
    }
}
