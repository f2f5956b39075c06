package org.plenary.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** The local copy over a data folder: anybody may read at any time, one at a time may write. */
final class StoredCopy implements LocalCopy {

    private static final String READING = "Plenary is open on this computer; close its window or work there. Nothing was changed.";

    private final ReentrantLock turn = new ReentrantLock();
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private final Contents contents;
    private final Checks checks;
    private final SentMark mark;
    private final List<String> notes;
    private Optional<Writing> writing;

    /**
     * What a copy has that may write.
     *
     * @param lock held until the copy is closed
     */
    record Writing(OpenFolder store, InstanceLock lock, Saves saves, Imports imports) { }

    /**
     * @param notes what was mended when it was opened; the first check tells
     * @param writing empty for a copy that only reads
     */
    StoredCopy(Contents contents, Checks checks, SentMark mark, List<String> notes, Optional<Writing> writing) {
        this.contents = contents;
        this.checks = checks;
        this.mark = mark;
        this.notes = new ArrayList<>(notes);
        this.writing = writing;
    }

    @Override
    public Optional<String> review() {
        return contents.review();
    }

    @Override
    public <T> T read(Function<View, T> question) {
        return contents.read(question);
    }

    @Override
    public Outcome<Optional<Dot>> save(Function<View, List<Edit>> edits) {
        return changing(with -> with.saves().save(edits));
    }

    @Override
    public Outcome<Dot> begin(String review, List<Edit> edits) {
        return changing(with -> with.saves().begin(review, edits));
    }

    @Override
    public Outcome<Receipt> add(List<Bundle> bundles, List<String> files) {
        return add(bundles, files, new ChangeLog());
    }

    @Override
    public Outcome<Receipt> add(List<Bundle> bundles, List<String> files, ChangeLog after) {
        return changing(with -> with.imports().add(bundles, files, after));
    }

    private <T> Outcome<T> changing(Function<Writing, Outcome<T>> change) {
        return inTurn(() -> writing.map(change).orElseGet(() -> Outcome.refused(READING)));
    }

    private <T> T inTurn(Supplier<T> step) {
        if (contents.isBeingReadHere()) {
            throw new IllegalStateException("a question must not change what it asks about");
        }
        T result;
        Set<String> touched;
        turn.lock();
        try {
            result = step.get();
            touched = contents.takeTouched();
        } finally {
            turn.unlock();
        }
        if (!touched.isEmpty()) {
            listeners.forEach(listener -> listener.accept(touched)); // after our turn: a listener may save
        }
        return result;
    }

    @Override
    public List<Receipt> receipts() {
        return contents.imports().stream().map(Imports::receipt).toList();
    }

    @Override
    public Set<Hash> broughtBy(Receipt receipt) {
        return contents.imports().stream().filter(segment -> segment.name().equals(receipt.segment()))
                .flatMap(segment -> segment.changes().stream()).map(Change::hash).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Bundle.Signature> signatures() {
        List<Bundle.Signature> all = contents.imports().stream()
                .flatMap(segment -> segment.origin().orElseThrow().signatures().stream()).toList();
        return contents.read(view -> Signatures.current(all, view.log(Scope.SHARED)));
    }

    @Override
    public SortedMap<String, Have.Tip> headsWrittenHere() {
        return contents.headsHere();
    }

    @Override
    public Proof check() {
        return inTurn(() -> {
            Proof found = checks.prove(writing.map(Writing::store));
            List<String> problems = new ArrayList<>(notes);
            notes.clear();
            problems.addAll(found.problems());
            return new Proof(found.changes(), found.applied(), found.pending(), found.writers(), found.view(),
                    List.copyOf(problems));
        });
    }

    @Override
    public void onChange(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    @Override
    public List<Change> writtenHere() {
        Map<String, Long> sent = mark.read();
        return ofThisComputer().filter(change -> change.seq() > Math.max(1, sent.getOrDefault(change.writer(), 0L))).toList();
    }

    private Stream<Change> ofThisComputer() {
        Set<String> writers = contents.headsHere().keySet();
        return contents.read(view -> List.copyOf(view.log(Scope.SHARED).changes())).stream()
                .filter(change -> writers.contains(change.writer()));
    }

    @Override
    public void sent(SortedMap<String, Have.Tip> heads) {
        inTurn(() -> {
            Map<String, Long> last = new HashMap<>(mark.read());
            Set<String> shared = contents.read(view -> heads.entrySet().stream()
                    .filter(head -> view.log(Scope.SHARED).contains(head.getValue().hash())).map(Map.Entry::getKey).collect(Collectors.toSet()));
            shared.forEach(writer -> last.merge(writer, heads.get(writer).seq(), Math::max));
            writing.ifPresent(with -> mark.write(last));
            return last;
        });
    }

    @Override
    public void close() {
        inTurn(() -> {
            writing.ifPresent(with -> {
                with.saves().close();
                with.store().index().close();
                with.lock().close();
            });
            writing = Optional.empty();
            return contents;
        });
    }
}
