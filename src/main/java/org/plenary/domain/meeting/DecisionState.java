package org.plenary.domain.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;

/**
 * How far a decision is on its way to being official (M-CAP). A plain {@code set} may write any word into the field: what counts as signed off
 * is read from the name and the time of the sign-off, not believed.
 */
public enum DecisionState {
    PROVISIONAL,
    REVIEWED,
    SIGNED_OFF,
    PUBLISHED,
    /** Another one took its place, and is in force. */
    SUPERSEDED,
    /** Taken out when it was read back: nobody decided it. */
    STRUCK;

    /** The state that holds: without a name and a time of sign-off nothing is further than reviewed. */
    public static DecisionState of(Thing decision) {
        if (decision.textOrEmpty(Decision.READ_BACK).equals(STRUCK.word())) {
            return STRUCK;
        }
        DecisionState written = written(decision);
        return written.needsSignOff() && !isSignedOff(decision) ? REVIEWED : written;
    }

    /** Whether its field says more than there is a sign-off for. */
    public static boolean lacksSignOff(Thing decision) {
        return written(decision).needsSignOff() && !isSignedOff(decision);
    }

    /** Whether its words may not be changed any more, only superseded: it was confirmed when read back, or signed off. */
    public static boolean isFixed(Thing decision) {
        return of(decision).ordinal() >= SIGNED_OFF.ordinal() || decision.textOrEmpty(Decision.READ_BACK).equals("confirmed");
    }

    /** Whether its words were written after it was signed off, by a way round the register. */
    public static boolean isChangedSinceSignOff(Thing decision) {
        Optional<Version> text = decision.register(Decision.TEXT).map(register -> register.latest());
        Optional<Version> signed = decision.register(Decision.SIGNED_OFF_AT).map(register -> register.latest());
        return isSignedOff(decision) && text.isPresent() && signed.isPresent() && Version.BY_TIME.compare(text.get(), signed.get()) > 0
                && !text.get().change().equals(signed.get().change());
    }

    /** The step after this one; empty at the end of the way. */
    public Optional<DecisionState> next() {
        return ordinal() < PUBLISHED.ordinal() ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** Whether it is still on its way. */
    public boolean isOpen() {
        return ordinal() < PUBLISHED.ordinal();
    }

    /** The word in the field. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean needsSignOff() {
        return this == SIGNED_OFF || this == PUBLISHED;
    }

    private static DecisionState written(Thing decision) {
        String word = decision.textOrEmpty(Decision.STATE);
        return Stream.of(REVIEWED, SIGNED_OFF, PUBLISHED, SUPERSEDED).filter(state -> state.word().equals(word)).findFirst().orElse(PROVISIONAL);
    }

    private static boolean isSignedOff(Thing decision) {
        return !decision.textOrEmpty(Decision.SIGNED_OFF_BY).isBlank() && !decision.textOrEmpty(Decision.SIGNED_OFF_AT).isBlank();
    }
}
