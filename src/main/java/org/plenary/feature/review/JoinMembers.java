package org.plenary.feature.review;

import java.util.List;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Says that two entries of the roster are one person, or that they are two after all; neither loses anything (SYNC §1). */
public final class JoinMembers {

    private final LocalCopy copy;

    /** @param copy whose roster is meant */
    public JoinMembers(LocalCopy copy) {
        this.copy = copy;
    }

    /** From now on {@code keep} stands for {@code other} wherever people are named. Refused when they are one already. */
    public Outcome<Dot> join(String keep, String other) {
        boolean one = copy.read(view -> view.standsFor(keep).equals(view.standsFor(other)));
        return one ? Outcome.refused("These two entries are one person already. Nothing was changed.")
                : save(other, JsonValue.of(copy.read(view -> view.standsFor(keep))));
    }

    /** An entry stands for itself again. */
    public Outcome<Dot> part(String entry) {
        return save(entry, JsonValue.NULL);
    }

    private Outcome<Dot> save(String entry, JsonValue sameAs) {
        return copy.save(view -> List.of(view.set(entry, Person.SAME_AS, sameAs))).then(dot -> Outcome.done(dot.orElseThrow()));
    }
}
