package org.plenary.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;

/** What a running program writes with in one scope: its writer, and how far it got. */
final class Pen {

    private final Writer writer;
    private Change last;
    private boolean resumed;

    Pen(String id, WriterStatement statement, Stamp at) {
        writer = Writer.start(id, statement, at);
        last = writer.first();
    }

    /** The same as a snapshot of the machine holds it: it will write the next number again. */
    static Pen resumed(Pen pen, ChangeLog log) {
        var line = new ArrayList<Change>();
        Optional<Change> change = Optional.of(pen.last);
        while (change.isPresent() && change.get().seq() > 1) {
            line.add(change.get());
            change = log.find(change.get().previous());
        }
        var resumed = new Pen(pen.writer.id(), pen.writer.statement(), pen.writer.first().at());
        line.reversed().forEach(c -> resumed.write(c.at(), c.edits()));
        resumed.resumed = true;
        return resumed;
    }

    Change write(Stamp at, List<Edit> edits) {
        last = writer.write(at, edits);
        return last;
    }

    /** The change that {@link #write} would make. */
    Change wouldWrite(Stamp at, List<Edit> edits) {
        return Change.write(last.writer(), last.seq() + 1, at, last.by(), last.hash(), edits);
    }

    boolean isResumed() {
        return resumed;
    }

    Change last() {
        return last;
    }
}
