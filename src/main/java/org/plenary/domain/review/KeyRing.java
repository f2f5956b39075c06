package org.plenary.domain.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Authenticity.Proof;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;

/**
 * What this computer knows about keys (SYNC §3): decisions count only where they were written here, vouches only when signed with a key
 * that was compared here (one's own word is one's decision), revocations only from somebody whose key was compared here or from the key's own person.
 */
public final class KeyRing {

    private final Authenticity shared;
    private final Set<String> mine;
    private final Map<Claim, KeyDecision> decisions = new HashMap<>();
    private final Map<Claim, List<String>> vouches = new HashMap<>();
    private final Map<String, List<Revocation>> revocations = new HashMap<>();

    /**
     * @param shared of the shared log
     * @param own of this person's own log
     * @param mine this computer's keys
     */
    KeyRing(View view, Authenticity shared, Authenticity own, Set<String> mine) {
        this.shared = shared;
        this.mine = Set.copyOf(mine);
        readDecisions(view, own);
        readVouches(view, change -> true);
        readRevocations(view);
        vouches.clear();
        readVouches(view, change -> isGood(keyOf(change), change.hash()));
    }

    /** How a key stands in a person's name; revocations are another matter, for they are about changes. */
    public Standing standing(Claim claim) {
        if (mine.contains(claim.key())) {
            return Standing.MINE;
        }
        return decision(claim).map(decision -> switch (decision) {
            case COMPARED -> Standing.COMPARED;
            case TAKEN -> Standing.TAKEN;
            case MARKED -> isVouchedFor(claim) ? Standing.VOUCHED : Standing.MARKED;
            case DIFFERENT -> Standing.MARKED;
        }).orElseGet(() -> isVouchedFor(claim) ? Standing.VOUCHED
                : owners(claim.key()).isEmpty() ? Standing.UNKNOWN : Standing.OTHER_NAME);
    }

    private boolean isVouchedFor(Claim claim) {
        return !vouchers(claim).isEmpty();
    }

    /** What was decided here about a key in a person's name. */
    public Optional<KeyDecision> decision(Claim claim) {
        return Optional.ofNullable(decisions.get(claim));
    }

    /** Whose word counts here for a key in a person's name: slugs, in order. */
    public List<String> vouchers(Claim claim) {
        return vouches.getOrDefault(claim, List.of());
    }

    /** The people in whose name the key is known here, slugs, in order. */
    public List<String> owners(String key) {
        return known().stream().filter(claim -> claim.key().equals(key)).map(Claim::person).sorted().toList();
    }

    /** The keys that are known here in a person's name, in order. */
    public List<String> keys(String person) {
        return known().stream().filter(claim -> claim.person().equals(person)).map(Claim::key).sorted().toList();
    }

    /** What was decided about or vouched for. */
    public Set<Claim> known() {
        var known = new HashSet<>(decisions.keySet());
        known.addAll(vouches.keySet());
        return known;
    }

    /** The revocations of a key that count here. */
    public List<Revocation> revocations(String key) {
        return revocations.getOrDefault(key, List.of());
    }

    /** This computer's keys. */
    public Set<String> mine() {
        return mine;
    }

    /** False when the key was revoked and somebody who revoked it does not call the change good. */
    boolean isGood(String key, Hash change) {
        return revocations(key).stream().allMatch(revocation -> revocation.good().contains(change));
    }

    private void readDecisions(View view, Authenticity own) {
        for (Entity thing : view.log(Scope.OWN).entities(SigningKey.KIND.name())) {
            var words = new PersonalWords(thing, change -> own.proof(change) == Proof.HERE);
            if (words.stand()) {
                KeyDecision.of(words.text(SigningKey.DECISION)).ifPresent(decision -> decisions.put(
                        new Claim(SigningKey.key(thing.id()), EntityId.key(words.text(SigningKey.PERSON))), decision));
            }
        }
    }

    private void readVouches(View view, Predicate<Change> good) {
        for (Entity thing : view.log(Scope.SHARED).entities(Vouch.KIND.name())) {
            By by = By.of(thing.id());
            var words = new PersonalWords(thing, change -> isBy(by.person, change) && good.test(change)
                    && standingOf(change) == Standing.COMPARED);
            if (words.stand()) {
                vouches.computeIfAbsent(new Claim(by.key, EntityId.key(words.text(Vouch.PERSON))), claim -> new ArrayList<>()).add(by.person);
            }
        }
    }

    private void readRevocations(View view) {
        for (Entity thing : view.log(Scope.SHARED).entities(KeyRevocation.KIND.name())) {
            By by = By.of(thing.id());
            var words = new PersonalWords(thing, change -> isBy(by.person, change) && mayRevoke(by, standingOf(change)));
            if (words.stand()) {
                Set<Dot> lastGood = words.members(KeyRevocation.LAST_GOOD).stream().flatMap(dot -> Dot.parse(dot).stream())
                        .collect(Collectors.toUnmodifiableSet());
                Set<Hash> good = lastGood.stream().flatMap(dot -> shared.upTo(dot).stream()).collect(Collectors.toUnmodifiableSet());
                revocations.computeIfAbsent(by.key, key -> new ArrayList<>()).add(new Revocation(by.person, words.at(),
                        words.text(KeyRevocation.REASON), lastGood, good));
            }
        }
    }

    /** Whoever was compared may revoke any key; others only a key that is known here to be theirs. */
    private boolean mayRevoke(By by, Standing standing) {
        return standing.isCompared() || standing.isProven() && standing(new Claim(by.key, by.person)).isKnown();
    }

    private boolean isBy(String person, Change change) {
        Proof proof = shared.proof(change);
        return change.by().equals(person) && (proof == Proof.HERE || proof == Proof.SIGNED);
    }

    private Standing standingOf(Change signed) {
        return shared.proof(signed) == Proof.HERE ? Standing.MINE : standing(new Claim(keyOf(signed), signed.by()));
    }

    private String keyOf(Change change) {
        return shared.statement(change).map(WriterStatement::key).orElse("");
    }

    /** The person and the key in the id of somebody's word about a key; a key has no slash in it. */
    private record By(String person, String key) {

        static By of(String id) {
            String rest = EntityId.key(id);
            int slash = rest.lastIndexOf('/');
            return slash < 0 ? new By("", rest) : new By(rest.substring(0, slash), rest.substring(slash + 1));
        }
    }
}
