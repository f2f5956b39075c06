package org.plenary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Ownership;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyRing;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.Standing;
import org.plenary.feature.Author;

/**
 * Sees to it that nobody writes into what a person alone sees: of the own changes in a file only those are taken that this person made
 * and signed, with this computer's key or one whose words were compared here (SYNC §2 "Own and shared").
 */
final class OwnChanges {

    private static final Set<Standing> PROVEN = Set.of(Standing.MINE, Standing.COMPARED);

    private final Contents contents;
    private final Author author;

    OwnChanges(Contents contents, Author author) {
        this.contents = contents;
        this.author = author;
    }

    /** The new changes that are taken, in their order. */
    List<Change> taken(List<Change> fresh, Logs before, List<Bundle> bundles) {
        List<Change> all = before.all();
        all.addAll(fresh);
        Ownership ownership = Ownership.among(all);
        List<Change> own = fresh.stream().filter(ownership::isOwn).toList();
        if (own.isEmpty()) {
            return fresh;
        }
        Authenticity proof = proof(own, bundles);
        KeyRing keys = contents.read(view -> Marking.of(view, List.of(), contents.headsHere(), author.key()).keys());
        return fresh.stream().filter(change -> !ownership.isOwn(change) || isMine(change, proof, keys)).toList();
    }

    private static Authenticity proof(List<Change> own, List<Bundle> bundles) {
        var log = new ChangeLog();
        own.forEach(log::add);
        var signatures = new ArrayList<Bundle.Signature>();
        bundles.forEach(bundle -> signatures.addAll(bundle.signatures()));
        return Authenticity.of(log, signatures, Map.of());
    }

    private boolean isMine(Change change, Authenticity proof, KeyRing keys) {
        Optional<Standing> standing = proof.statement(change).map(WriterStatement::key).map(key -> keys.standing(new Claim(key, author.person())));
        return change.by().equals(author.person()) && proof.proof(change) == Authenticity.Proof.SIGNED
                && standing.filter(PROVEN::contains).isPresent();
    }
}
