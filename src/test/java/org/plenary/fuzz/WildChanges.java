package org.plenary.fuzz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;

/** Changes that nothing but their form holds to the rules; which ones, the bytes decide. */
final class WildChanges {

    private static final int MOST = 24;
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String[] WRITERS = {"aaaaaaaa", "bbbbbbbb", "cccccccc"};
    private static final String[] THINGS = {"recommendation/1", "recommendation/2", "agenda-item/1", "agenda-item/2"};
    private static final String[] FIELDS = {"short-detail", "parent", "position", "title", Edit.DELETED};

    private final byte[] bytes;
    private final LinkedHashMap<Hash, Change> changes = new LinkedHashMap<>();
    private int at;

    WildChanges(byte[] bytes) {
        this.bytes = bytes;
        while (at < bytes.length && changes.size() < MOST) {
            Change change = change();
            changes.put(change.hash(), change);
        }
    }

    /** Each once, in the order they were made. */
    List<Change> changes() {
        return List.copyOf(changes.values());
    }

    /** A decision that the bytes make; false when they are used up. */
    boolean isNextTrue() {
        return next(2) == 1;
    }

    private int next(int below) {
        return at < bytes.length ? (bytes[at++] & 0xff) % below : 0;
    }

    private Change change() {
        String writer = WRITERS[next(WRITERS.length)];
        var stamp = new Stamp(NOON.plusSeconds(next(200)), next(3));
        List<Change> earlier = changes.values().stream().filter(change -> change.writer().equals(writer)).toList();
        return switch (next(6)) {
            case 0 -> Writer.start(writer, new WriterStatement("bob-ray", next(4) == 0 ? Scope.OWN : Scope.SHARED, "", "", "", ""), stamp)
                    .first();
            case 1 -> Change.write(writer, 2 + next(5), stamp, "bob-ray", Hash.of("missing " + next(3)), edits());
            default -> earlier.isEmpty() ? Change.write(writer, 1, stamp, "bob-ray", Hash.NONE, edits())
                    : after(earlier.get(next(3) > 0 ? earlier.size() - 1 : next(earlier.size())), stamp);
        };
    }

    private Change after(Change previous, Stamp stamp) {
        return Change.write(previous.writer(), previous.seq() + 1, stamp, previous.by(), previous.hash(), edits());
    }

    private List<Edit> edits() {
        var edits = new TreeMap<String, Edit>();
        for (int i = next(3); i >= 0; i--) {
            String thing = THINGS[next(THINGS.length)];
            String field = FIELDS[next(FIELDS.length)];
            edits.put(thing + " " + field, new Edit(thing, field, value(field), dots(), field.equals(Edit.DELETED) ? dots() : List.of()));
        }
        return List.copyOf(edits.values());
    }

    private JsonValue value(String field) {
        return switch (next(5)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(next(2) == 1);
            case 2 -> JsonValue.of(THINGS[next(THINGS.length)]);
            case 3 -> JsonValue.of(next(256));
            default -> field.equals(Edit.DELETED) ? JsonValue.TRUE : JsonValue.of("a" + next(10));
        };
    }

    private List<Dot> dots() {
        List<Change> all = changes();
        var dots = new ArrayList<Dot>();
        for (int i = next(4); i > 0; i--) {
            dots.add(all.isEmpty() || next(8) == 0 ? new Dot(WRITERS[next(3)], 1 + next(5), Hash.of("missing").shortForm())
                    : all.get(next(all.size())).dot());
        }
        return dots;
    }
}
