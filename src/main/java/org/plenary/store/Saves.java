package org.plenary.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.HybridClock;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.feature.Author;
import org.plenary.feature.Outcome;

/** Saves what a person wrote: checked, journaled, forced, indexed, then shown. Only for one thread at a time. */
final class Saves {

    private static final String SAFE = " Everything saved before is safe.";

    private final OpenFolder store;
    private final HybridClock clock;
    private final Map<Scope, Pen> pens = new EnumMap<>(Scope.class);

    Saves(OpenFolder store, HybridClock clock) {
        this.store = store;
        this.clock = clock;
    }

    Outcome<Optional<Dot>> save(Function<View, List<Edit>> question) {
        Optional<String> review = store.contents().review();
        if (review.isEmpty()) {
            return Outcome.refused("There is no review here yet; start one or open a bundle first. Nothing was changed.");
        }
        List<Edit> edits = store.contents().read(question);
        return edits.isEmpty() ? Outcome.done(Optional.empty())
                : write(review.get(), edits).then(dot -> Outcome.done(Optional.of(dot)));
    }

    Outcome<Dot> begin(String review, List<Edit> edits) {
        if (store.contents().review().isPresent()) {
            return Outcome.refused("This folder holds a review already; choose an empty one to start another. Nothing was changed.");
        }
        return write(review, edits);
    }

    private Outcome<Dot> write(String review, List<Edit> edits) {
        Author author = store.parts().author().get();
        if (author.person().isEmpty()) {
            return Outcome.refused("Say first who works on this computer; nothing was changed.");
        }
        Map<Scope, List<Edit>> byScope = new EnumMap<>(Scope.class);
        edits.forEach(edit -> byScope.computeIfAbsent(
                store.parts().kinds().scope(edit.entity(), edit.field()), scope -> new ArrayList<>()).add(edit));
        if (!byScope.entrySet().stream().allMatch(e -> namesOnlyWhatIsHere(e.getKey(), e.getValue()))) {
            return Outcome.refused("This text grew from a version that is not on this computer; open it again, then save."
                    + " Nothing was changed.");
        }
        boolean done = false;
        try {
            Map<Scope, List<Change>> changes = new EnumMap<>(Scope.class);
            byScope.forEach((scope, ofScope) -> changes.put(scope, pen(author, scope).write(clock, ofScope)));
            Optional<String> problem = unreadable(changes);
            if (problem.isPresent()) {
                return Outcome.refused("This cannot be saved: " + problem.get() + SAFE);
            }
            commit(review, changes);
            done = true;
            Scope first = changes.containsKey(Scope.SHARED) ? Scope.SHARED : Scope.OWN;
            return Outcome.done(changes.get(first).getLast().dot());
        } catch (IOException e) {
            return Outcome.refused("This could not be saved in " + store.folder() + ": " + Faults.inWords(e) + "." + SAFE);
        } finally {
            if (!done) {
                byScope.keySet().forEach(this::layDown);
            }
        }
    }

    /** A change that named a dot which is missing here would wait for ever, and one that named a dot of the other scope break I19. */
    private boolean namesOnlyWhatIsHere(Scope scope, List<Edit> edits) {
        return store.contents().read(view -> edits.stream().flatMap(e -> Stream.concat(e.replaces().stream(), e.observed().stream()))
                .allMatch(view.log(scope)::isApplied));
    }

    private Pen pen(Author author, Scope scope) {
        if (pens.containsKey(scope) && !pens.get(scope).isOf(author)) {
            layDown(scope);
        }
        return pens.computeIfAbsent(scope, s -> Pen.of(author, s, store.parts().random(), clock));
    }

    private void layDown(Scope scope) {
        Optional.ofNullable(pens.remove(scope)).ifPresent(Pen::close);
    }

    /** The limits of SYNC §4 hold here too: nobody can save what nobody can take. */
    private Optional<String> unreadable(Map<Scope, List<Change>> changes) {
        for (Change change : all(changes)) {
            try {
                Change read = store.parts().changes().read(change.bytes());
                if (!read.edits().equals(change.edits()) || !read.by().equals(change.by())) { // UTF-8 knows no other difference
                    return Optional.of("the text has half a character in it.");
                }
            } catch (JsonText.NotReadable e) {
                return Optional.of(e.getMessage());
            }
        }
        return Optional.empty();
    }

    private void commit(String review, Map<Scope, List<Change>> changes) throws IOException {
        List<Change> all = all(changes);
        SegmentFacts facts;
        if (changes.size() > 1) {
            facts = store.journal().create(store.parts().newSegmentName(SegmentKind.SAVE),
                    SegmentHeader.sealed(SegmentKind.SAVE, review, all), all);
        } else {
            Pen pen = pens.get(changes.keySet().iterator().next());
            facts = pen.segment().isPresent() ? pen.segment().get().append(all.getLast()) : newSegment(pen, review, all);
        }
        store.index().add(review, facts, all);
        store.contents().add(review, changes);
    }

    private SegmentFacts newSegment(Pen pen, String review, List<Change> changes) throws IOException {
        SegmentFacts facts = store.journal().create(pen.writer(), SegmentHeader.writer(review), changes);
        try {
            pen.append(store.journal(), facts);
        } catch (IOException e) {
            pens.values().remove(pen); // what was written counts; the next save starts another writer
        }
        return facts;
    }

    private static List<Change> all(Map<Scope, List<Change>> changes) {
        return changes.values().stream().flatMap(List::stream).toList();
    }

    void close() {
        List.copyOf(pens.keySet()).forEach(this::layDown);
    }
}
