package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Vouch;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Gives the team one's word that a key is somebody's; it counts where one's own key was compared (SYNC §3 "Keys"). */
public final class VouchForKey {

    private final LocalCopy copy;
    private final Supplier<Author> author;

    /** @param author who gives their word */
    public VouchForKey(LocalCopy copy, Supplier<Author> author) {
        this.copy = copy;
        this.author = author;
    }

    /** Vouches; refused for a key that was not compared on this computer, for nobody vouches for what they have not seen. */
    public Outcome<Optional<Dot>> vouch(Claim claim) {
        Author me = author.get();
        if (copy.marking(me.key()).keys().decision(claim).filter(KeyDecision.COMPARED::equals).isEmpty()) {
            return Outcome.refused("Compare the six words of this key first; only then can you vouch for it. Nothing was changed.");
        }
        String id = Vouch.id(me.person(), claim.key());
        return copy.save(view -> {
            var edits = new ArrayList<>(RevokeKey.broughtBack(view, id));
            edits.addAll(List.of(view.set(id, Vouch.KEY, JsonValue.of(claim.key())),
                    view.set(id, Vouch.PERSON, JsonValue.of(Person.id(claim.person()))),
                    view.set(id, Vouch.BY, JsonValue.of(Person.id(me.person())))));
            return edits;
        });
    }
}
