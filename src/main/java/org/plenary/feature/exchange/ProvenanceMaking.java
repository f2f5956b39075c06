package org.plenary.feature.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyRing;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.Standing;
import org.plenary.feature.BundleFiles;

/** Says where a preview's changes come from: judged as it would be with them, for a vouch may have come along. */
final class ProvenanceMaking {

    private final Marking marking;
    private final KeyRing keys;
    private final String me;

    /** @param me the slug of whoever works here */
    ProvenanceMaking(Marking marking, String me) {
        this.marking = marking;
        this.keys = marking.keys();
        this.me = me;
    }

    /**
     * @param fresh the new changes, each once
     * @param proving see {@link Provenance#proving}
     */
    Provenance of(List<Bundle> bundles, BundleFiles files, Collection<Change> fresh, int proving) {
        List<Sender> senders = bundles.stream()
                .map(bundle -> sender(bundle.made().by(), files.sender(bundle).map(Bundle.Signature::key))).distinct().toList();
        Set<Claim> inQuestion = senders.stream().filter(Sender::isComparable)
                .map(sender -> new Claim(sender.key().orElseThrow(), sender.by())).collect(Collectors.toSet());
        Set<String> unsigned = senders.stream().filter(sender -> sender.key().isEmpty()).map(Sender::by).collect(Collectors.toSet());
        return new Provenance(senders, marked(fresh, inQuestion, unsigned), proving);
    }

    private Sender sender(String by, Optional<String> key) {
        boolean isMe = by.equals(me);
        List<String> otherKeys = keys.keys(by).stream().filter(other -> key.filter(other::equals).isEmpty()).toList();
        if (key.isEmpty()) {
            return new Sender(by, key, List.of(), Standing.UNSIGNED, List.of(), otherKeys, isMe);
        }
        Standing standing = keys.revocations(key.get()).isEmpty() || keys.mine().contains(key.get())
                ? keys.standing(new Claim(key.get(), by)) : Standing.REVOKED;
        List<String> owners = keys.owners(key.get()).stream().filter(owner -> !owner.equals(by)).toList();
        return new Sender(by, key, ShippedWords.english().of(key.get()), standing, owners, otherKeys, isMe);
    }

    /** One group of changes that are told together. */
    private record Group(Standing standing, String by, List<String> signers) {

        String place() {
            return standing.ordinal() + by + signers;
        }
    }

    private List<MarkedChanges> marked(Collection<Change> fresh, Set<Claim> inQuestion, Set<String> unsigned) {
        var counts = new HashMap<Group, Integer>();
        for (Change change : fresh) {
            Standing standing = marking.of(change);
            if (!standing.isProven() && !isAsked(standing, change, inQuestion, unsigned)) {
                counts.merge(new Group(standing, change.by(), signers(standing, change)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().sorted(Comparator.comparing(e -> e.getKey().place()))
                .map(e -> new MarkedChanges(e.getKey().standing, e.getKey().by, e.getKey().signers, e.getValue())).toList();
    }

    private boolean isAsked(Standing standing, Change change, Set<Claim> inQuestion, Set<String> unsigned) {
        return switch (standing) {
            case UNSIGNED -> unsigned.contains(change.by());
            case REVOKED -> false;
            default -> marking.key(change).filter(signer -> inQuestion.contains(new Claim(signer, change.by()))).isPresent();
        };
    }

    private List<String> signers(Standing standing, Change change) {
        return standing == Standing.OTHER_NAME ? marking.key(change).map(keys::owners).orElse(List.of()) : List.of();
    }
}
