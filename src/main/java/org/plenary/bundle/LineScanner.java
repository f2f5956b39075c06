package org.plenary.bundle;

import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Stamp;

/**
 * The quick way through a change's line, byte by byte. What it takes is canonical (RFC 8785), because it knows no white space, no other
 * order of names and no longer escapes. What it does not know (further members, lists as values, all that is wrong) it leaves to
 * {@link ChangeParser}, which decides and says why: it may only ever take what that takes, and alike.
 */
final class LineScanner {

    /** The line needs the whole parser. It is thrown for control alone, so it has no trace. */
    static final class NotPlain extends Exception {

        private static final long serialVersionUID = 1;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    private static final NotPlain NOT_PLAIN = new NotPlain();
    /** Lists stand in edits, edits in their list, that in the change. */
    private static final int DEPTH = 4;
    private static final int LONGEST_NAME = "observed".length();

    private final ScannedText text;
    private final Limits limits;
    private final Vocabulary known;
    private int tokens;

    /** @param limits of a change read alone */
    LineScanner(byte[] line, Limits limits, Vocabulary known) {
        this.text = new ScannedText(line);
        this.limits = limits;
        this.known = known;
    }

    /**
     * The change.
     *
     * @param hash of the line
     * @param before a hash that it may name as the one before it; then it keeps that, and no second one
     */
    ReadChange change(Hash hash, Hash before) throws NotPlain {
        if (limits.depth() < DEPTH || limits.name() < LONGEST_NAME) {
            throw NOT_PLAIN;
        }
        name("{\"at\":");
        Stamp at = Stamp.parse(string()).orElseThrow(() -> NOT_PLAIN);
        name(",\"by\":");
        String by = among(known.authors());
        name(",\"edits\":");
        List<Edit> edits = edits();
        name(",\"previous\":");
        Hash previous = previous(string(), before);
        name(",\"seq\":");
        long seq = integer();
        name(",\"writer\":");
        String writer = among(known.writers());
        name("}");
        if (!text.isAtEnd() || seq < 1 || (seq == 1) != previous.equals(Hash.NONE)) {
            throw NOT_PLAIN;
        }
        return new ReadChange(Change.read(writer, seq, at, by, previous, edits, text.bytes(), hash), tokens);
    }

    private List<Edit> edits() throws NotPlain {
        var edits = new ArrayList<Edit>(1);
        for (boolean more = begins(); more; more = goesOn()) {
            name("{\"entity\":");
            String entity = among(known.entities());
            name(",\"field\":");
            String field = among(known.fields());
            List<Dot> observed = text.skip(",\"observed\":") ? dots() : List.of();
            name(",\"replaces\":");
            List<Dot> replaces = dots();
            name(",\"value\":");
            edits.add(new Edit(entity, field, value(), replaces, observed));
            name("}");
        }
        boolean twins = edits.size() > 1
                && edits.stream().map(edit -> List.of(edit.entity(), edit.field())).distinct().count() < edits.size();
        if (twins) {
            throw NOT_PLAIN;
        }
        return edits;
    }

    private List<Dot> dots() throws NotPlain {
        var dots = new ArrayList<Dot>(1);
        for (boolean more = begins(); more; more = goesOn()) {
            Dot dot = known.dot(string()).orElseThrow(() -> NOT_PLAIN);
            if (!dots.isEmpty() && dots.getLast().compareTo(dot) >= 0) {
                throw NOT_PLAIN;
            }
            dots.add(dot);
        }
        return dots;
    }

    private JsonValue value() throws NotPlain {
        tokens++;
        return switch (text.next()) {
            case '"' -> JsonValue.of(string());
            case 't' -> literal("true", JsonValue.TRUE);
            case 'f' -> literal("false", JsonValue.FALSE);
            case 'n' -> literal("null", JsonValue.NULL);
            default -> JsonValue.of(integer());
        };
    }

    private JsonValue literal(String word, JsonValue value) throws NotPlain {
        if (!text.skip(word)) {
            throw NOT_PLAIN;
        }
        return value;
    }

    private static Hash previous(String text, Hash before) throws NotPlain {
        Hash hash = text.isEmpty() ? Hash.NONE : Hash.parse(text).orElseThrow(() -> NOT_PLAIN);
        return hash.equals(before) ? before : hash;
    }

    private String among(KnownTexts texts) throws NotPlain {
        return texts.find(string()).orElseThrow(() -> NOT_PLAIN);
    }

    private String string() throws NotPlain {
        tokens++;
        String string = text.string().orElseThrow(() -> NOT_PLAIN);
        if (string.length() > limits.string()) {
            throw NOT_PLAIN;
        }
        return string;
    }

    private long integer() throws NotPlain {
        tokens++;
        return text.integer(limits.number()).orElseThrow(() -> NOT_PLAIN);
    }

    /** A name with what stands around it; counted as three tokens, which is never too few. */
    private void name(String characters) throws NotPlain {
        tokens += 3;
        if (!text.skip(characters)) {
            throw NOT_PLAIN;
        }
    }

    /** True when a list has a first item. */
    private boolean begins() throws NotPlain {
        name("[");
        return !text.skip("]");
    }

    private boolean goesOn() throws NotPlain {
        boolean more = text.skip(",");
        if (!more) {
            name("]");
        }
        return more;
    }
}
