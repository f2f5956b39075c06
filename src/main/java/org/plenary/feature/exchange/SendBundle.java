package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Writes a bundle: everything, or what its recipients' own bundles do not prove them to have (SYNC §3). It writes no change. */
public final class SendBundle {

    private final LocalCopy copy;
    private final BundleFiles files;
    private final InstantSource clock;
    private final Supplier<Author> author;

    /** @param author who sends */
    public SendBundle(LocalCopy copy, BundleFiles files, InstantSource clock, Supplier<Author> author) {
        this.copy = copy;
        this.files = files;
        this.clock = clock;
        this.author = author;
    }

    /**
     * What was sent.
     *
     * @param changes how many changes the file holds
     * @param writers by how many writers
     * @param bytes the file's size
     */
    public record Sent(int changes, int writers, long bytes) { }

    /**
     * Writes a bundle to a file.
     *
     * @param out the file
     * @param to bundle files received from the recipients; none means everything
     */
    public Outcome<Sent> send(Path out, List<Path> to) {
        Optional<String> review = copy.review();
        if (review.isEmpty()) {
            return Outcome.refused("There is no review here yet, so there is nothing to send. Open a bundle or the sample first.");
        }
        return readAll(to).then(received -> {
            Optional<Bundle> other = received.stream().filter(b -> !b.review().equals(review.get())).findFirst();
            if (other.isPresent()) {
                return Outcome.refused("A bundle given with --to belongs to another review (" + other.get().review()
                        + "), so it says nothing about what its sender has of this one. Nothing was written.");
            }
            return write(out, copy.read(view -> bundle(review.get(), view.log(Scope.SHARED), received)));
        });
    }

    private Outcome<Sent> write(Path out, Draft draft) {
        int writers = (int) draft.bundle.changes().stream().map(Change::writer).distinct().count();
        return files.write(draft.bundle, draft.heads, out)
                .then(bytes -> {
                    copy.sent();
                    return Outcome.done(new Sent(draft.bundle.changes().size(), writers, bytes));
                });
    }

    private Outcome<List<Bundle>> readAll(List<Path> paths) {
        var bundles = new ArrayList<Bundle>();
        for (Path path : paths) {
            switch (files.read(path)) {
                case Outcome.Done<Bundle>(Bundle bundle) -> bundles.add(bundle);
                case Outcome.Refused<Bundle>(String sentence) -> {
                    return Outcome.refused(sentence);
                }
            }
        }
        return Outcome.done(bundles);
    }

    private record Draft(Bundle bundle, SortedMap<String, List<Have.Tip>> heads) { }

    private Draft bundle(String review, ChangeLog log, List<Bundle> received) {
        Have since = proven(log, received);
        Set<Hash> known = since.provenIn(log);
        List<Change> changes = log.changes().stream().filter(c -> !known.contains(c.hash())).sorted(Have.ORDER).toList();
        Have have = Have.of(log.changes());
        Author me = author.get();
        var made = new Bundle.Made(clock.instant().truncatedTo(ChronoUnit.MILLIS), me.person(), me.app());
        return new Draft(new Bundle(review, made, since, have, changes, copy.signatures()), headsOf(me.key(), log, have));
    }

    private static Have proven(ChangeLog log, List<Bundle> received) {
        if (received.isEmpty()) {
            return Have.NOTHING;
        }
        Set<Hash> common = null;
        for (Bundle bundle : received) {
            Set<Hash> proven = bundle.have().provenIn(log);
            bundle.changes().stream().map(Change::hash).filter(log::contains).forEach(proven::add);
            if (common == null) {
                common = proven;
            } else {
                common.retainAll(proven);
            }
        }
        Set<Hash> all = new HashSet<>(common);
        return new Have(Have.of(changes(log, all)).tips(), new TreeMap<>());
    }

    private static Collection<Change> changes(ChangeLog log, Set<Hash> hashes) {
        return hashes.stream().map(hash -> log.find(hash).orElseThrow()).toList();
    }

    private static SortedMap<String, List<Have.Tip>> headsOf(String key, ChangeLog log, Have have) {
        var heads = new TreeMap<String, List<Have.Tip>>();
        if (!key.isEmpty()) {
            for (Change change : log.changes()) {
                boolean mine = change.seq() == 1 && WriterStatement.in(change).filter(s -> s.key().equals(key)).isPresent();
                if (mine && have.tips().containsKey(change.writer())) {
                    heads.put(change.writer(), have.tips().get(change.writer()));
                }
            }
        }
        return heads;
    }
}
