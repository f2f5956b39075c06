package org.plenary.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.HybridClock;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.Author;

/** A writer of this program start, with its open segment once it has one. Laid down for good after any failure (SYNC §5). */
final class Pen implements AutoCloseable {

    private final Writer writer;
    private boolean stated;
    private Optional<WriterSegment> segment = Optional.empty();

    private Pen(Writer writer) {
        this.writer = writer;
    }

    static Pen of(Author author, Scope scope, RandomGenerator random, HybridClock clock) {
        return new Pen(Writer.start(Writer.mintId(random), statement(author, scope), clock.next()));
    }

    private static WriterStatement statement(Author author, Scope scope) {
        return new WriterStatement(author.person(), scope, author.device(), author.key(), author.recipient(), author.app());
    }

    /** True while its change 1 still says the truth. */
    boolean isOf(Author author) {
        return writer.statement().equals(statement(author, writer.statement().scope()));
    }

    String writer() {
        return writer.id();
    }

    /** The lines that a save takes: the first time, change 1 comes before. They are not written yet. */
    List<Change> write(HybridClock clock, List<Edit> edits) {
        var changes = new ArrayList<Change>();
        if (!stated) {
            changes.add(writer.first());
            stated = true;
        }
        changes.add(writer.write(clock.next(), edits));
        return changes;
    }

    /** The segment to append to, if it has one already. */
    Optional<WriterSegment> segment() {
        return segment;
    }

    /** From now on it appends to this segment. */
    void append(Journal journal, SegmentFacts facts) throws IOException {
        segment = Optional.of(journal.append(facts));
    }

    @Override
    public void close() {
        segment.ifPresent(WriterSegment::close);
    }
}
