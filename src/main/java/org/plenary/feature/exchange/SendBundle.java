package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
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
        return send(out, to, Pace.UNWATCHED);
    }

    /** The same, for somebody who watches. */
    public Outcome<Sent> send(Path out, List<Path> to, Pace pace) {
        return new Recipients(copy, files).read(to, pace).then(received -> {
            pace.begin(Pace.Step.COMPARING);
            Draft draft = copy.read(view -> bundle(view.log(Scope.SHARED), received));
            pace.begin(Pace.Step.WRITING);
            return write(out, draft);
        });
    }

    private Outcome<Sent> write(Path out, Draft draft) {
        List<Change> changes = draft.bundle.changes();
        int writers = (int) changes.stream().map(Change::writer).distinct().count();
        return files.write(draft.bundle, draft.heads, out).then(bytes -> {
            copy.sent();
            return Outcome.done(new Sent(changes.size(), writers, bytes));
        });
    }

    private record Draft(Bundle bundle, SortedMap<String, List<Have.Tip>> heads) { }

    private Draft bundle(ChangeLog log, Recipients.Received received) {
        Parcel parcel = Parcel.of(log, received.bundles());
        Author me = author.get();
        var made = new Bundle.Made(clock.instant().truncatedTo(ChronoUnit.MILLIS), me.person(), me.app());
        return new Draft(new Bundle(received.review(), made, parcel.since(), parcel.have(), parcel.changes(), copy.signatures()),
                headsOf(me.key(), log, parcel.have()));
    }

    private static SortedMap<String, List<Have.Tip>> headsOf(String key, ChangeLog log, Have have) {
        var heads = new TreeMap<String, List<Have.Tip>>();
        if (!key.isEmpty()) {
            for (Change change : log.changes()) {
                boolean mine = change.seq() == 1 && WriterStatement.in(change).filter(s -> s.key().equals(key)).isPresent();
                if (mine) {
                    Optional.ofNullable(have.tips().get(change.writer())).ifPresent(tips -> heads.put(change.writer(), tips));
                }
            }
        }
        return heads;
    }
}
