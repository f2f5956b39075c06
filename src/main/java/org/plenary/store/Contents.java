package org.plenary.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Kinds;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;

/**
 * What the journal amounts to, in memory. Many read at once; one thread at a time changes it, after the disk has what it adds. An
 * import swaps in logs that were made before, so nobody ever sees half of one.
 */
final class Contents {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Kinds kinds;
    private final List<Segment> imports = new ArrayList<>();
    private final Map<String, Have.Tip> headsHere = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private Optional<String> review;
    private Logs logs;

    Contents(Kinds kinds, Optional<String> review, List<Segment> segments) {
        this.kinds = kinds;
        this.review = review;
        this.logs = Logs.of(segments.stream().flatMap(segment -> segment.changes().stream()).toList());
        segments.forEach(this::note);
    }

    private void note(Segment segment) {
        if (segment.origin().isPresent()) {
            imports.add(segment);
        } else if (segment.isWrittenHere()) {
            segment.changes().forEach(this::noteHere);
        }
    }

    Optional<String> review() {
        return reading(() -> review);
    }

    <T> T read(Function<View, T> question) {
        return reading(() -> question.apply(new View(kinds, logs.of(Scope.SHARED), logs.of(Scope.OWN))));
    }

    /** The logs as they are now. Only the thread that changes things may keep them. */
    Logs logs() {
        return reading(() -> logs);
    }

    /** The imports, oldest first. */
    List<Segment> imports() {
        return reading(() -> imports.stream().sorted((a, b) ->
                a.origin().orElseThrow().at().compareTo(b.origin().orElseThrow().at())).toList());
    }

    /** By writer that wrote on this computer, its last change. */
    SortedMap<String, Have.Tip> headsHere() {
        return reading(() -> new TreeMap<>(headsHere));
    }

    private void noteHere(Change change) {
        headsHere.merge(change.writer(), new Have.Tip(change.seq(), change.hash()), BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    private <T> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** True when this thread is in the middle of a question; it would wait for itself if it changed anything now. */
    boolean isBeingReadHere() {
        return lock.getReadHoldCount() > 0;
    }

    /** Adds what a save wrote. */
    void add(String itsReview, Map<Scope, List<Change>> changes) {
        changing(() -> {
            review = Optional.of(itsReview);
            changes.forEach((scope, ofScope) -> ofScope.forEach(change -> {
                logs.of(scope).add(change);
                noteHere(change);
                touch(change);
            }));
        });
    }

    /** Puts other logs in the place of these, which they contain. */
    void swap(String itsReview, Logs next, Collection<Change> added) {
        changing(() -> {
            review = Optional.of(itsReview);
            logs.of(Scope.SHARED).pending().forEach(this::touch);
            logs.of(Scope.OWN).pending().forEach(this::touch);
            added.forEach(this::touch);
            logs = next;
        });
    }

    /** The same for an import. */
    void take(String itsReview, Logs next, Segment segment) {
        changing(() -> {
            swap(itsReview, next, segment.changes());
            note(segment);
        });
    }

    private void touch(Change change) {
        for (Edit edit : change.edits()) {
            touched.add(EntityId.kind(edit.entity()));
        }
    }

    /** The kinds of the things that changed since this was last asked. */
    Set<String> takeTouched() {
        var kindsTouched = new HashSet<String>();
        changing(() -> {
            kindsTouched.addAll(touched);
            touched.clear();
        });
        return kindsTouched;
    }

    private void changing(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
