package org.plenary.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText;

/**
 * The second copy of the log, in H2, or its absence: missing, corrupt, locked by somebody, made by another version. No failure of H2
 * ever fails what a person does; the index is then gone until the next start or check makes it again (decision 0002).
 */
final class Index {

    private static final String NAME = "changes-1";
    private static final String NEXT = "next-1";
    private static final String ENDING = ".mv.db";
    private static final long SLACK_BYTES = 32L << 20;
    private static final int SLACK_FACTOR = 4;

    private final Path folder;
    private Optional<IndexFile> file = Optional.empty();

    Index(Path folder) {
        this.folder = folder;
        open();
    }

    private void open() {
        try {
            Files.createDirectories(folder);
            file = Optional.of(IndexFile.open(folder, NAME));
        } catch (IOException | SQLException | RuntimeException e) {
            file = Optional.empty();
        }
    }

    /** True when there is an index that takes changes. */
    boolean isPresent() {
        return file.isPresent();
    }

    /** True when it has exactly these segments, in number, size and last hash. */
    boolean agrees(Optional<String> review, List<Segment> segments) {
        try {
            return file.isPresent() && file.get().review().equals(review)
                    && file.get().segments().equals(segments.stream().map(Segment::facts).toList())
                    && file.get().size() == distinct(segments);
        } catch (SQLException | RuntimeException e) {
            close();
            return false;
        }
    }

    /** True when H2 has let it grow so much that making it again is the quickest way to tidy up; each save leaves 16 kB behind. */
    boolean isBloated(List<Segment> segments) {
        long journal = segments.stream().mapToLong(segment -> segment.facts().bytes()).sum();
        try {
            return file.isPresent() && Files.size(folder.resolve(NAME + ENDING)) > SLACK_BYTES + SLACK_FACTOR * journal;
        } catch (IOException e) {
            return false;
        }
    }

    /** True when what it holds has the hashes it was written with, and is exactly the changes of these hashes. */
    boolean proves(Set<Hash> hashes) {
        var seen = new HashSet<Hash>();
        try {
            if (file.isPresent()) {
                file.get().forEachProvedLine(line -> seen.add(Hash.of(line)));
            }
            return file.isPresent() && file.get().size() == hashes.size() && seen.equals(hashes);
        } catch (SQLException | RuntimeException e) {
            close();
            return false;
        }
    }

    /**
     * The changes that only the index holds, each proved by its hash; empty when it is the index of another review.
     *
     * @param review the journal's; empty when that holds nothing
     */
    List<Change> changesBeyond(Set<Hash> journal, Optional<String> review, LineReader reader) {
        var beyond = new ArrayList<Change>();
        try {
            if (file.isPresent() && (review.isEmpty() || file.get().review().equals(review))) {
                file.get().forEachProvedLine(line -> {
                    if (!journal.contains(Hash.of(line))) {
                        readable(line, reader).ifPresent(beyond::add);
                    }
                });
            }
        } catch (SQLException | RuntimeException e) {
            close(); // what was read until here is proved and worth keeping
        }
        return beyond;
    }

    /** The review it was made for, when it can tell. */
    Optional<String> review() {
        try {
            return file.isPresent() ? file.get().review() : Optional.empty();
        } catch (SQLException | RuntimeException e) {
            close();
            return Optional.empty();
        }
    }

    /** Adds what a journal segment has taken. */
    void add(String review, SegmentFacts segment, List<Change> changes) {
        try {
            if (file.isPresent()) {
                file.get().add(review, segment, changes);
            }
        } catch (SQLException | RuntimeException e) {
            close();
        }
    }

    /** Makes it again from the journal, in a new file that then takes the old one's place. */
    void rebuild(Optional<String> review, List<Segment> segments) {
        close();
        Path next = folder.resolve(NEXT + ENDING);
        WholeFile.deleteQuietly(next);
        try (IndexFile fresh = IndexFile.open(folder, NEXT)) {
            var taken = new HashSet<Hash>();
            for (Segment segment : segments) {
                fresh.add(review.orElse(""), segment.facts(), segment.changes().stream().filter(c -> taken.add(c.hash())).toList());
            }
        } catch (SQLException | RuntimeException e) {
            WholeFile.deleteQuietly(next);
            return;
        }
        try {
            Files.move(next, folder.resolve(NAME + ENDING), StandardCopyOption.ATOMIC_MOVE);
            open();
        } catch (IOException | RuntimeException e) {
            WholeFile.deleteQuietly(next);
        }
    }

    void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (SQLException | RuntimeException e) {
            // a copy that will not close is no copy
        } finally {
            file = Optional.empty();
        }
    }

    private static Optional<Change> readable(String line, LineReader reader) {
        try {
            return Optional.of(reader.read(line.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonText.NotReadable e) {
            return Optional.empty();
        }
    }

    private static long distinct(List<Segment> segments) {
        return segments.stream().flatMap(segment -> segment.changes().stream()).map(Change::hash).distinct().count();
    }
}
