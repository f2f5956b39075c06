package org.plenary.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.domain.exchange.WriterStatement;

/**
 * Says whether a bundle that was taken may be taken beside the genuine ones (I12): every change is what its hash says, nothing counts
 * as written by a key but what its owner signed, and a file with its maker's signature holds what the maker put in. It reckons
 * authenticity by itself, from SYNC §3, so that the program's own reckoning is not its own witness.
 */
final class Judge {

    private final Map<Hash, Change> genuine = new HashMap<>();
    private final Map<String, Set<Hash>> vouchedFor = new HashMap<>();
    private final Map<String, Bundle> byFirstSignature = new HashMap<>();
    private final List<Bundle.Signature> signatures;

    Judge(Collection<Bundle> bundles) {
        signatures = bundles.stream().flatMap(bundle -> bundle.signatures().stream()).toList();
        bundles.forEach(bundle -> bundle.changes().forEach(change -> genuine.put(change.hash(), change)));
        for (Bundle bundle : bundles) {
            bundle.signatures().stream().findFirst().ifPresent(first -> byFirstSignature.put(first.jws(), bundle));
            for (Bundle.Signature signature : bundle.signatures()) {
                vouchedFor.computeIfAbsent(signature.key(), key -> new HashSet<>()).addAll(authentic(signature, genuine));
            }
        }
    }

    /** What speaks against it; empty when nothing does. */
    List<String> objections(Bundle taken) {
        var objections = new ArrayList<String>();
        var all = new HashMap<>(genuine);
        for (Change change : taken.changes()) {
            Change meant = genuine.getOrDefault(change.hash(), change);
            if (!change.hash().equals(Hash.of(change.line().getBytes(StandardCharsets.UTF_8))) || !saysTheSame(meant, change)) {
                objections.add("a change is not what its hash says: " + change);
            }
            all.put(change.hash(), change);
        }
        for (Bundle.Signature signature : taken.signatures()) {
            Set<Hash> marked = authentic(signature, all);
            marked.removeAll(vouchedFor.getOrDefault(signature.key(), marked));
            if (!marked.isEmpty()) {
                objections.add("changes count as written by a key whose owner never signed them: " + marked);
            }
        }
        taken.signatures().stream().findFirst().map(first -> byFirstSignature.get(first.jws())).ifPresent(made -> {
            if (!holdsWhatWasPutIn(made, taken)) {
                objections.add("the file bears its maker's signature and is another file");
            }
        });
        return objections;
    }

    /** The genuine change of that hash. */
    Optional<Change> genuine(Hash hash) {
        return Optional.ofNullable(genuine.get(hash));
    }

    /**
     * The same about a log in which everything genuine is already: the marks of what is there stay, in whatever order things come, and
     * the program's marks are the judge's.
     */
    List<String> objectionsToMerging(Bundle taken) {
        var objections = new ArrayList<String>();
        var before = new ChangeLog();
        genuine.values().forEach(before::add);
        ChangeLog after = before.copy();
        taken.changes().forEach(after::add);
        var otherwise = new ChangeLog();
        taken.changes().reversed().forEach(otherwise::add);
        genuine.values().forEach(otherwise::add);
        if (!ViewHash.of(after).equals(ViewHash.of(otherwise))) {
            objections.add("the view depends on the order");
        }
        var both = new ArrayList<>(signatures);
        both.addAll(taken.signatures());
        Authenticity first = Authenticity.of(before, signatures, Map.of());
        Authenticity then = Authenticity.of(after, both, Map.of());
        if (genuine.values().stream().anyMatch(change -> first.proof(change) != then.proof(change))) {
            objections.add("the mark of a change that was there is another");
        }
        Map<Hash, Change> all = new HashMap<>();
        after.changes().forEach(change -> all.put(change.hash(), change));
        Set<Hash> marked = both.stream().flatMap(signature -> authentic(signature, all).stream()).collect(Collectors.toSet());
        if (after.changes().stream().anyMatch(change -> (then.proof(change) == Authenticity.Proof.SIGNED) != marked.contains(change.hash()))) {
            objections.add("the program marks other changes as signed than those that are");
        }
        return objections;
    }

    private static boolean saysTheSame(Change meant, Change read) {
        return meant.line().equals(read.line()) && meant.dot().equals(read.dot()) && meant.at().equals(read.at())
                && meant.by().equals(read.by()) && meant.previous().equals(read.previous()) && meant.edits().equals(read.edits());
    }

    /** Of a run beyond a gap its beginning may be missing: nobody can tell where it began, and it waits for the gap anyway. */
    private static boolean holdsWhatWasPutIn(Bundle made, Bundle taken) {
        Set<Change> missing = new HashSet<>(made.changes());
        taken.changes().forEach(missing::remove);
        return made.review().equals(taken.review()) && made.made().equals(taken.made()) && made.since().equals(taken.since())
                && made.have().equals(taken.have())
                && missing.stream().allMatch(change -> made.have().beyond().containsKey(change.writer()));
    }

    /** At or below a head that a key signed, of a writer whose change 1 states that key, by the person stated there. */
    private static Set<Hash> authentic(Bundle.Signature signature, Map<Hash, Change> all) {
        var authentic = new HashSet<Hash>();
        signature.heads().forEach((writer, heads) -> heads.forEach(head -> authentic.addAll(chain(signature.key(), writer, head, all))));
        return authentic;
    }

    private static Set<Hash> chain(String key, String writer, Have.Tip head, Map<Hash, Change> all) {
        var chain = new ArrayList<Change>();
        long seq = head.seq();
        Change at = all.get(head.hash());
        while (at != null && at.writer().equals(writer) && at.seq() == seq) {
            chain.add(at);
            at = all.get(at.previous());
            seq--;
        }
        var authentic = new HashSet<Hash>();
        if (seq == 0) {
            WriterStatement.in(chain.getLast()).filter(stated -> stated.key().equals(key)).ifPresent(stated ->
                    chain.stream().filter(change -> change.by().equals(stated.person())).forEach(change -> authentic.add(change.hash())));
        }
        return authentic;
    }
}
