package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.SigningKey;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Remembers what a person decided about keys: an own change, which counts on this computer only (SYNC §3 "Keys"). */
public final class TakeKeys {

    private final LocalCopy copy;

    /** @param copy where decisions are kept */
    public TakeKeys(LocalCopy copy) {
        this.copy = copy;
    }

    /** Remembers what was decided about each key, in the place of any decision before it. */
    public Outcome<Optional<Dot>> decide(Map<Claim, KeyDecision> decisions) {
        return copy.save(view -> {
            var edits = new ArrayList<Edit>();
            decisions.forEach((claim, decision) -> edits.addAll(edits(view, claim, decision)));
            return edits;
        });
    }

    private static List<Edit> edits(View view, Claim claim, KeyDecision decision) {
        String id = SigningKey.id(claim.key(), claim.person());
        return List.of(view.set(id, SigningKey.KEY, JsonValue.of(claim.key())),
                view.set(id, SigningKey.PERSON, JsonValue.of(Person.id(claim.person()))),
                view.set(id, SigningKey.DECISION, JsonValue.of(decision.word())));
    }
}
