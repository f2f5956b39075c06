package org.plenary.feature.meeting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.review.Numbering;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.OneThing;
import org.plenary.feature.Outcome;

/**
 * Takes a decision on its way to being official: provisional, reviewed, signed off, published (M-CAP). Each step is one change. What is fixed
 * is never rewritten: another decision supersedes it, and the old one says so from the moment the new one is signed off.
 */
public final class AdvanceDecision {

    private static final int ID_LENGTH = 10;
    private static final List<Field> STEP = List.of(Decision.STATE, Decision.SIGNED_OFF_BY, Decision.SIGNED_OFF_AT, Decision.TEXT);

    private final LocalCopy copy;
    private final OneThing things;
    private final Supplier<String> me;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * @param me the slug of who works here: who signs off
     * @param clock when
     * @param random mints ids
     */
    public AdvanceDecision(LocalCopy copy, Supplier<String> me, InstantSource clock, RandomGenerator random) {
        this.copy = copy;
        this.things = new OneThing(copy);
        this.me = me;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Takes it one step on, from the state that holds. Signing off notes who works here, and now. Refused at the end of the way, and when
     * somebody took the step meanwhile.
     *
     * @param from the state that the person saw
     */
    public Outcome<Optional<Dot>> advance(String decision, DecisionState from) {
        return ready(decision, from).then(next -> things.change(decision, STEP, (view, thing) -> switch (next) {
            case SIGNED_OFF -> signOff(view, thing);
            default -> List.of(view.set(decision, Decision.STATE, JsonValue.of(next.word())));
        }));
    }

    /**
     * Words a fixed decision anew: a new, provisional decision that supersedes it and is about the same. Refused while one that is on its way
     * does so already.
     *
     * @return the new decision
     */
    public Outcome<RecordEntry.Written> reword(String decision, String text) {
        if (text.isBlank()) {
            return Outcome.refused("There are no words yet. Nothing was changed.");
        }
        Optional<String> other = copy.read(view -> view.things(Decision.KIND).stream().filter(one -> one.textOrEmpty(Decision.SUPERSEDES).equals(decision))
                .filter(one -> DecisionState.of(one) != DecisionState.STRUCK).findFirst().map(one -> one.textOrEmpty(Decision.TEXT)));
        if (other.isPresent()) {
            return Outcome.refused("A decision that supersedes it is there already: “" + other.get() + "” Change that one. Nothing was changed.");
        }
        String id = Decision.KIND.id(Writer.mint(random, ID_LENGTH));
        return things.change(decision, List.of(Decision.TEXT), (view, old) -> successor(view, old, id, text.strip()))
                .then(dot -> Outcome.done(new RecordEntry.Written(id, dot.orElseThrow())));
    }

    private Outcome<DecisionState> ready(String decision, DecisionState from) {
        DecisionState now = copy.read(view -> view.find(decision).map(DecisionState::of).orElse(from));
        if (now != from) {
            return Outcome.refused("Somebody changed where this decision stands meanwhile. Look again; nothing was changed.");
        }
        return now.next().map(Outcome::done).orElseGet(() -> Outcome.refused("This decision is at the end of its way. Nothing was changed."));
    }

    private List<Edit> signOff(View view, Thing decision) {
        var edits = new ArrayList<Edit>();
        edits.add(view.set(decision.id(), Decision.STATE, JsonValue.of(DecisionState.SIGNED_OFF.word())));
        edits.add(view.set(decision.id(), Decision.SIGNED_OFF_BY, JsonValue.of(Person.id(me.get()))));
        edits.add(view.set(decision.id(), Decision.SIGNED_OFF_AT, Recorded.value(clock.instant())));
        decision.text(Decision.SUPERSEDES).flatMap(view::find).filter(old -> !old.isContested(Decision.STATE))
                .ifPresent(old -> edits.add(view.set(old.id(), Decision.STATE, JsonValue.of(DecisionState.SUPERSEDED.word()))));
        return edits;
    }

    private List<Edit> successor(View view, Thing old, String id, String text) {
        Instant now = clock.instant();
        var edits = new ArrayList<Edit>();
        edits.add(view.set(id, Decision.TEXT, JsonValue.of(text)));
        edits.add(view.set(id, Decision.SUPERSEDES, JsonValue.of(old.id())));
        edits.add(view.set(id, Decision.STATE, JsonValue.of(DecisionState.PROVISIONAL.word())));
        edits.add(view.set(id, Decision.DATE, JsonValue.of(now.atZone(ZoneOffset.UTC).toLocalDate().toString())));
        edits.add(view.set(id, Decision.RECORDED_BY, JsonValue.of(Person.id(me.get()))));
        edits.add(view.set(id, Decision.AT, Recorded.value(now)));
        old.members(Decision.RECOMMENDATIONS).forEach(one -> edits.add(view.member(id, Decision.RECOMMENDATIONS, one, true)));
        edits.addAll(Numbering.giveAtOnce(view, id, Person.id(me.get())));
        return edits;
    }
}
