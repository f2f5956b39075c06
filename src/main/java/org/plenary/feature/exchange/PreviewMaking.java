package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.Ownership;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;

/** Makes a preview: adds bundles to a log that nobody else has and looks at what became different. */
final class PreviewMaking {

    private final Snapshot now;
    private final ChangeLog before;
    private final ChangeLog after;

    PreviewMaking(Snapshot now) {
        this.now = now;
        this.before = now.log();
        this.after = before.copy();
    }

    /**
     * What came of adding.
     *
     * @param after the shared log with all in it
     * @param fresh the changes that were not in it before, each once
     */
    record Merged(ChangeLog after, List<Change> fresh) { }

    Preview preview(List<Bundle> bundles, List<Path> files, Function<Merged, Provenance> provenance) {
        Set<Change> known = new HashSet<>();
        List<Change> fresh = new ArrayList<>();
        Ownership ownership = ownership(bundles);
        for (Bundle bundle : bundles) {
            for (Change change : bundle.changes()) {
                if (before.contains(change.hash())) {
                    known.add(change);
                } else if (!ownership.isOwn(change)) {
                    fresh.add(change);
                }
            }
        }
        fresh.sort(Comparator.comparing(Change::at)); // so that hardly any has to wait for another
        fresh.removeIf(change -> !after.add(change)); // several files may bring one change
        var comparison = new Comparison(now.kinds(), before, after);
        var rows = new ArrayList<>(comparison.rows());
        rows.addAll(new WaitingChanges(after, comparison.viewAfter()).rows());
        List<Preview.FoundFork> forks = forks();
        Provenance from = provenance.apply(new Merged(after, fresh));
        Map<String, String> people = people(comparison.viewAfter(), bundles, rows, forks);
        from.people().forEach(slug -> people.put(slug, ThingName.person(comparison.viewAfter(), slug)));
        return new Preview(List.copyOf(bundles), files, from, rows, fresh.size(), known.size(), things(known), after.pending().size(), forks, people,
                after, 0);
    }

    /** As it will be when all is here: a forged beginning must not hide from a preview what the store will show to everybody. */
    private Ownership ownership(List<Bundle> bundles) {
        List<Change> all = new ArrayList<>(before.changes());
        all.addAll(now.own().changes());
        bundles.forEach(bundle -> all.addAll(bundle.changes()));
        return Ownership.among(all);
    }

    private List<Preview.FoundFork> forks() {
        return forks(before, after);
    }

    /** The numbers that were given twice in the one log and not in the other. */
    static List<Preview.FoundFork> forks(ChangeLog before, ChangeLog after) {
        List<Fork> found = after.forks().stream().filter(fork -> !before.forks().contains(fork)).toList();
        Set<String> writers = found.stream().map(Fork::writer).collect(Collectors.toSet());
        Map<String, String> by = writers.isEmpty() ? Map.of() : after.changes().stream().filter(c -> writers.contains(c.writer()))
                .collect(Collectors.toMap(Change::writer, Change::by, (first, later) -> first));
        return found.stream().map(fork -> new Preview.FoundFork(fork, by.get(fork.writer())))
                .sorted((a, b) -> a.writer().equals(b.writer()) ? Long.compare(a.seq(), b.seq()) : a.writer().compareTo(b.writer())).toList();
    }

    static List<KindCount> things(Collection<Change> changes) {
        Map<String, Set<String>> byKind = new TreeMap<>();
        changes.stream().flatMap(change -> change.edits().stream()).map(Edit::entity)
                .forEach(id -> byKind.computeIfAbsent(EntityId.kind(id), kind -> new HashSet<>()).add(id));
        byKind.remove(WriterStatement.KIND.name());
        return byKind.entrySet().stream().map(e -> new KindCount(e.getKey(), e.getValue().size())).toList();
    }

    private static Map<String, String> people(View view, List<Bundle> bundles, List<Preview.Row> rows, List<Preview.FoundFork> forks) {
        Set<String> slugs = new TreeSet<>();
        bundles.forEach(bundle -> slugs.add(bundle.made().by()));
        rows.forEach(row -> {
            slugs.addAll(row.by());
            row.fields().forEach(field -> slugs.add(field.by()));
            row.waiting().ifPresent(waiting -> waiting.missing().forEach(missing -> slugs.add(missing.by())));
        });
        forks.forEach(fork -> slugs.add(fork.by()));
        slugs.remove("");
        Map<String, String> names = new TreeMap<>();
        slugs.forEach(slug -> names.put(slug, ThingName.person(view, slug)));
        return names;
    }
}
