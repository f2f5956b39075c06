package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which changes of a log are <em>authentic</em>: at or below a head that was signed with the key stated in change 1 of their own hash
 * chain, and by the person stated there (SYNC §3 "Signatures"). A function of the log and the signatures; linear in both. It says
 * nothing about whose key it really is, and merging never asks it. Not safe for several threads at once.
 */
public final class Authenticity {

    /** How far it is certain who wrote a change. */
    public enum Proof {
        /** It was written on this computer. */
        HERE,
        /** It is authentic. */
        SIGNED,
        /** Its author is another than the one its line of changes was begun by. */
        OTHER_NAME,
        /** Its line of changes was signed up to an earlier change, or on another branch. */
        AFTER_SIGNED,
        /** Nothing of its line was signed with the key stated there, or the line's beginning is missing. */
        UNSIGNED
    }

    private static final Origin UNKNOWN = new Origin(Hash.NONE, Optional.empty());

    private final ChangeLog log;
    private final Map<Hash, Origin> origins = new HashMap<>();
    private final Set<Hash> here = new HashSet<>();
    private final Set<Hash> signed = new HashSet<>();
    private final Set<Hash> linesSigned = new HashSet<>();

    /** The beginning of a chain, and what is stated there. */
    private record Origin(Hash first, Optional<WriterStatement> statement) { }

    private Authenticity(ChangeLog log) {
        this.log = log;
    }

    /**
     * Judges a log; not to be kept while the log grows.
     *
     * @param signatures each of them verified
     * @param here by writer, the last change that this computer wrote: what leads to it was written here too
     */
    public static Authenticity of(ChangeLog log, Collection<Bundle.Signature> signatures, Map<String, Have.Tip> here) {
        var authenticity = new Authenticity(log);
        here.forEach((writer, tip) -> authenticity.head(writer, tip).ifPresent(change -> authenticity.collect(change, authenticity.here)));
        signatures.forEach(authenticity::take);
        return authenticity;
    }

    /** How far it is certain who wrote it. */
    public Proof proof(Change change) {
        Origin origin = origin(change);
        if (origin.statement.filter(stated -> stated.person().equals(change.by())).isEmpty()) {
            return origin.statement.isPresent() ? Proof.OTHER_NAME : Proof.UNSIGNED;
        }
        if (here.contains(change.hash())) {
            return Proof.HERE;
        }
        if (signed.contains(change.hash())) {
            return Proof.SIGNED;
        }
        return linesSigned.contains(origin.first) ? Proof.AFTER_SIGNED : Proof.UNSIGNED;
    }

    /** What the beginning of its chain states; empty when that is missing or states nothing. */
    public Optional<WriterStatement> statement(Change change) {
        return origin(change).statement;
    }

    /** The changes that were written here or are signed with the key of their line, in whosever name. */
    public List<Change> provenLines() {
        var proven = new HashSet<>(here);
        proven.addAll(signed);
        return proven.stream().flatMap(hash -> log.find(hash).stream()).toList();
    }

    /** The hashes of the change of that dot and of all that its writer wrote before it; empty when it is not here. */
    public Set<Hash> upTo(Dot dot) {
        var found = new HashSet<Hash>();
        log.applied(dot).ifPresent(change -> collect(change, found));
        return found;
    }

    /** True when a signature proves any change of this log; anybody can sign for heads that are nowhere, or with a key of no line. */
    public boolean isProof(Bundle.Signature signature) {
        return proven(signature).findAny().isPresent();
    }

    private void take(Bundle.Signature signature) {
        proven(signature).forEach(change -> {
            linesSigned.add(origin(change).first);
            collect(change, signed);
        });
    }

    /** The heads that are here and whose line states the signature's key. */
    private Stream<Change> proven(Bundle.Signature signature) {
        return signature.heads().entrySet().stream().flatMap(heads -> heads.getValue().stream().flatMap(tip -> head(heads.getKey(), tip).stream()))
                .filter(change -> origin(change).statement.filter(stated -> stated.key().equals(signature.key())).isPresent());
    }

    private Optional<Change> head(String writer, Have.Tip tip) {
        return log.find(tip.hash()).filter(change -> change.writer().equals(writer) && change.seq() == tip.seq());
    }

    /** Adds a change and those before it, back to one that is in the set: all before that one are in it too. */
    private void collect(Change change, Set<Hash> into) {
        Optional<Change> next = Optional.of(change);
        while (next.isPresent() && into.add(next.get().hash())) {
            next = before(next.get());
        }
    }

    /** Finds the beginning of a chain once for all changes on the way: a loop, for a writer may have a hundred thousand. */
    private Origin origin(Change change) {
        Origin found = origins.get(change.hash());
        if (found != null) {
            return found;
        }
        List<Hash> way = new ArrayList<>(1);
        Change at = change;
        while (found == null) {
            way.add(at.hash());
            Optional<Change> previous = before(at);
            if (previous.isEmpty()) {
                found = at.seq() == 1 ? new Origin(at.hash(), WriterStatement.in(at)) : UNKNOWN;
            } else {
                at = previous.get();
                found = origins.get(at.hash());
            }
        }
        for (Hash hash : way) {
            origins.put(hash, found);
        }
        return found;
    }

    private Optional<Change> before(Change change) {
        return change.seq() == 1 ? Optional.empty() : log.find(change.previous())
                .filter(previous -> previous.writer().equals(change.writer()) && previous.seq() == change.seq() - 1);
    }
}
