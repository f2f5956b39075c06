package org.plenary.domain.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One save of one person on one computer: written once as one line, never altered (SYNC §1). Two changes are equal when their
 * hashes are. The line keeps members that this program does not know, so they travel on byte for byte.
 */
public final class Change {

    private final Stamp at;
    private final String by;
    private final Hash previous;
    private final List<Edit> edits;
    private final byte[] line;
    private final Hash hash;
    private final Dot dot;

    private Change(String writer, long seq, Stamp at, String by, Hash previous, List<Edit> edits, byte[] line, Hash hash) {
        if (seq < 1 || (seq == 1) != previous.equals(Hash.NONE)) {
            throw new IllegalArgumentException("change " + seq + " of " + writer + " names a wrong change before it");
        }
        this.at = at;
        this.by = by;
        this.previous = previous;
        this.edits = List.copyOf(edits);
        this.line = line;
        this.hash = hash;
        this.dot = hash.dot(writer, seq);
    }

    /** A new change; its line is made from the arguments. */
    public static Change write(String writer, long seq, Stamp at, String by, Hash previous, List<Edit> edits) {
        var line = new StringBuilder(256);
        line.append("{\"at\":\"").append(at);
        CanonicalJson.write(line.append("\",\"by\":"), by);
        line.append(",\"edits\":");
        char before = '[';
        for (Edit edit : edits) {
            edit.writeCanonical(line.append(before));
            before = ',';
        }
        line.append(edits.isEmpty() ? "[]" : "]").append(",\"previous\":\"").append(previous.text()).append("\",\"seq\":")
                .append(seq).append(",\"writer\":\"").append(writer).append("\"}");
        return read(writer, seq, at, by, previous, edits, line.toString());
    }

    /**
     * A change read from a line. The reader answers for it that {@code line} is the canonical form and that the other arguments are
     * what it says.
     */
    public static Change read(String writer, long seq, Stamp at, String by, Hash previous, List<Edit> edits, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return new Change(writer, seq, at, by, previous, edits, bytes, Hash.of(bytes));
    }

    /** The same for a reader that has the line in UTF-8 and its hash, and answers for that as well; the array is the change's from now on. */
    public static Change read(String writer, long seq, Stamp at, String by, Hash previous, List<Edit> edits, byte[] line, Hash hash) {
        return new Change(writer, seq, at, by, previous, edits, line, hash);
    }

    /** The writer's id. */
    public String writer() {
        return dot.writer();
    }

    /** The number at its writer, from 1. */
    public long seq() {
        return dot.seq();
    }

    /** When it was saved, by the author's hybrid clock. */
    public Stamp at() {
        return at;
    }

    /** The author: the slug of a person, without {@code person/}. */
    public String by() {
        return by;
    }

    /** The hash of the writer's change before it, {@link Hash#NONE} for its first. */
    public Hash previous() {
        return previous;
    }

    /** At most one edit per register. */
    public List<Edit> edits() {
        return edits;
    }

    /** The canonical form; made anew from {@link #bytes} each time. */
    public String line() {
        return new String(line, StandardCharsets.UTF_8);
    }

    /** The canonical form in UTF-8: what the journal and every bundle hold. Not a copy, for each import asks for all: never to be altered. */
    public byte[] bytes() {
        return line;
    }

    /** The dot of {@link #previous}, or empty for a writer's first change. */
    public Optional<Dot> previousDot() {
        return seq() == 1 ? Optional.empty() : Optional.of(previous.dot(writer(), seq() - 1));
    }

    /** The hash of the line. */
    public Hash hash() {
        return hash;
    }

    /** The name other changes know it by. */
    public Dot dot() {
        return dot;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change change && hash.equals(change.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return dot + " " + line();
    }
}
