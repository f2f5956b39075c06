package org.plenary.feature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Marking;

/**
 * This computer's copy of the review: what is in it, and the only way to add to it. Safe for several threads; none of its methods
 * belongs on the UI thread.
 */
public interface LocalCopy extends AutoCloseable {

    /** The review's id, or empty while the store is empty. */
    Optional<String> review();

    /** Answers a question about what this person sees; the view is consistent, and not to be kept after the answer. */
    <T> T read(Function<View, T> question);

    /**
     * Saves edits as one change (one for each scope they belong to): journaled, forced and indexed before it returns (SYNC §5).
     * An empty list saves nothing and gives an empty dot. The dot is the shared change's where there is one.
     *
     * @param edits made from the view as it is at the moment of saving
     */
    Outcome<Optional<Dot>> save(Function<View, List<Edit>> edits);

    /** Makes an empty store the store of a review, by its first edits. Refused when it holds one already. */
    Outcome<Dot> begin(String review, List<Edit> edits);

    /**
     * Adds what is new in bundles as one unit: all of it or, after any fault, nothing. Adding what is here already changes no byte.
     *
     * @param bundles checked bundles of this review, or of any one review when the store is empty
     * @param file where their files lay, for the history on this computer
     */
    Outcome<Receipt> add(List<Bundle> bundles, List<String> file);

    /**
     * The same for somebody who has the shared log already as it will be. Where it is indeed what comes out, making it is saved;
     * otherwise it is left aside.
     *
     * @param after nobody may add to it any more
     */
    default Outcome<Receipt> add(List<Bundle> bundles, List<String> file, ChangeLog after) {
        return add(bundles, file);
    }

    /** The imports, oldest first. */
    List<Receipt> receipts();

    /** The hashes of the changes that an import brought. */
    Set<Hash> broughtBy(Receipt receipt);

    /** The signatures that came with imports and are not superseded. */
    List<Bundle.Signature> signatures();

    /** By writer, own ones too, the last change written on this computer: what leads to it was written here and by nobody else. */
    SortedMap<String, Have.Tip> headsWrittenHere();

    /**
     * How each change stands here; not to be kept while changes come.
     *
     * @param key this computer's key now; empty when it has none
     */
    default Marking marking(String key) {
        List<Bundle.Signature> signatures = signatures();
        SortedMap<String, Have.Tip> here = headsWrittenHere();
        return read(view -> Marking.of(view, signatures, here, key));
    }

    /** Proves the whole store and mends the index if it must. */
    Proof check();

    /** Calls back after each save and import with the kinds of the things that changed; on the thread that saved. */
    void onChange(Consumer<Set<String>> listener);

    /**
     * Remembers, for {@link #writtenHere} only, how far what was written here was sent. What was sent before stays sent.
     *
     * @param heads by writer, the last change of {@link #headsWrittenHere} that a written bundle holds: never as it is now, for somebody
     *     may have saved while the bundle was being written
     */
    void sent(SortedMap<String, Have.Tip> heads);

    /** The changes a person wrote on this computer and has not sent since it was opened; for "3 changes not exported". */
    List<Change> writtenHere();

    @Override
    void close();

    /**
     * One import.
     *
     * @param segment the journal segment that holds it; empty when nothing was new
     * @param at when, by this computer's clock
     * @param files where the files lay
     * @param from who made them, slugs
     * @param added how many changes were new
     */
    record Receipt(String segment, Instant at, List<String> files, List<String> from, int added) { }

    /**
     * What a check found.
     *
     * @param changes all changes, own ones left out
     * @param applied those that nothing is missing for
     * @param pending those that wait
     * @param writers how many wrote them
     * @param view the view hash
     * @param problems each one sentence: what was wrong, and what was done; empty when all is well
     */
    record Proof(int changes, int applied, int pending, int writers, Hash view, List<String> problems) { }
}
