package org.plenary.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;

/**
 * The folder of segments whose lines together are the log (SYNC §5). Every segment is born whole, by a rename; only a writer's grows
 * after that. Nothing here is ever cut or written over.
 */
final class Journal {

    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final SegmentReader reader;

    Journal(Path folder, SegmentReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** Makes the folder, and clears away what an interrupted program left unfinished. Only for the one that holds the lock. */
    void prepare() throws IOException {
        WholeFile.makeFolder(folder);
        files(WholeFile.UNFINISHED).forEach(WholeFile::deleteQuietly);
    }

    /** Every segment, by name; none when there is no folder. */
    List<Segment> replay() throws IOException {
        var segments = new ArrayList<Segment>();
        for (Path file : files(ENDING)) {
            String name = file.getFileName().toString();
            segments.add(reader.read(file, name.substring(0, name.length() - ENDING.length())));
        }
        return segments;
    }

    /** Writes a new segment; once this returns, it counts. After a fault it is not there. */
    SegmentFacts create(String name, SegmentHeader header, List<Change> changes) throws IOException {
        Path file = file(name);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(name);
        }
        byte[] first = HeaderJson.write(header).getBytes(StandardCharsets.UTF_8);
        boolean done = false;
        try {
            long bytes = WholeFile.write(file, () -> Stream.concat(Stream.of(first), changes.stream().map(Change::bytes)).iterator());
            done = true;
            return new SegmentFacts(name, bytes, changes.size(), changes.isEmpty() ? Hash.NONE : changes.getLast().hash());
        } finally {
            if (!done) {
                WholeFile.deleteQuietly(file);
            }
        }
    }

    /** Opens a segment of a writer for more lines. */
    WriterSegment append(SegmentFacts facts) throws IOException {
        return WriterSegment.open(file(facts.name()), facts);
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    /** Only a folder that is not there is an empty one: a journal that cannot be read must never look like none. */
    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
