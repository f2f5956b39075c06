package org.plenary.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText;

/** Reads one segment and says what cannot be read in it; whatever can be read counts. */
final class SegmentReader {

    private final LineReader reader;
    private final JsonText json;

    SegmentReader(LineReader reader, JsonText json) {
        this.reader = reader;
        this.json = json;
    }

    Segment read(Path file, String name) throws IOException {
        WholeLines read = WholeLines.read(file);
        List<byte[]> lines = read.lines();
        var problems = new ArrayList<String>();
        Optional<SegmentHeader> header = lines.isEmpty() ? Optional.empty() : HeaderJson.read(WholeLines.text(lines.getFirst()), json);
        if (header.isPresent() && header.get().version() > SegmentHeader.VERSION) {
            return new Segment(new SegmentFacts(name, read.bytes(), 0, Hash.NONE), header, List.of(), List.of());
        }
        if (header.isEmpty()) {
            problems.add("The first line of the journal file " + name + " cannot be read; the changes below it were read.");
        }
        List<Change> changes = changes(lines.subList(Math.min(1, lines.size()), lines.size()), name, problems);
        header.flatMap(SegmentHeader::seal).filter(seal -> !seal.equals(SegmentHeader.Seal.of(changes))).ifPresent(seal ->
                problems.add("The journal file " + name + " is damaged: " + changes.size() + " of its " + seal.count()
                        + " changes can be read."));
        Hash last = changes.isEmpty() ? Hash.NONE : changes.getLast().hash();
        return new Segment(new SegmentFacts(name, read.bytes(), changes.size(), last), header, changes, List.copyOf(problems));
    }

    private List<Change> changes(List<byte[]> lines, String name, List<String> problems) {
        List<Optional<Change>> read = lines.parallelStream().map(this::change).toList();
        var changes = new ArrayList<Change>(read.size());
        for (int i = 0; i < read.size(); i++) {
            read.get(i).ifPresent(changes::add);
            if (read.get(i).isEmpty()) {
                problems.add("Line " + (i + 2) + " of the journal file " + name + " cannot be read and was left out.");
            }
        }
        return changes;
    }

    private Optional<Change> change(byte[] line) {
        try {
            return Optional.of(reader.read(line));
        } catch (JsonText.NotReadable e) {
            return Optional.empty();
        }
    }
}
