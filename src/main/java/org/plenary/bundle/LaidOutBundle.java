package org.plenary.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The quick way through a bundle that is laid out as {@link BundleWriter} does it, each change in a line of its own: a line whose hash is
 * known is a change that was checked before, and the other lines are read side by side. It takes only what {@link BundleParser} takes,
 * and alike; whatever else it meets it leaves to that, which decides and says why (decision 0013).
 */
final class LaidOutBundle {

    private static final byte[] OPENING = "  \"changes\": [".getBytes(StandardCharsets.UTF_8);
    private static final byte[] INDENT = "    ".getBytes(StandardCharsets.UTF_8);
    /** What stands in the place of all the changes while the rest is read: no file can have it in that line. */
    private static final String PLACE = "0";
    private static final int LONGEST_LINE = 4 << 20;
    private static final int LARGEST_FRAME = 8 << 20;
    private static final int BATCH = 1 << 20;

    private final Limits limits;
    private final Function<Hash, Optional<Change>> known;
    private final ChangeReader reader;
    private final List<Change> changes = new ArrayList<>();
    private long tokens;

    /** @param known the changes of which it is known that they were read and checked before; asked by several threads */
    LaidOutBundle(Limits limits, Function<Hash, Optional<Change>> known) {
        this.limits = limits;
        this.known = known;
        this.reader = new ChangeReader(limits);
    }

    /** Empty when it is for the parser. */
    Optional<BundleParser.Parts> read(InputStream in) throws IOException {
        var lines = new ByteLines(in, LONGEST_LINE);
        var frame = new ByteArrayOutputStream();
        int number = 1;
        boolean more = lines.next();
        for (; more && !isOpening(lines) && frame.size() < LARGEST_FRAME; more = lines.next()) {
            add(lines.bytes(0, 0), frame);
            number++;
        }
        if (!more || !isOpening(lines)) {
            return Optional.empty();
        }
        add(OPENING, frame);
        add(PLACE.getBytes(StandardCharsets.UTF_8), frame);
        try {
            more = readChanges(lines);
            for (; more && frame.size() < LARGEST_FRAME; more = lines.next()) {
                add(lines.bytes(0, 0), frame);
            }
            return lines.areAll() ? Optional.of(readFrame(frame.toByteArray(), number + 1)) : Optional.empty();
        } catch (NotReadable | JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isOpening(ByteLines lines) {
        return lines.length() == OPENING.length && lines.startsWith(OPENING);
    }

    private static void add(byte[] line, ByteArrayOutputStream to) {
        to.writeBytes(line);
        to.write('\n');
    }

    /** Moves to the first line after the changes; false when there is none. */
    private boolean readChanges(ByteLines lines) throws NotReadable, IOException {
        var batch = new ArrayList<byte[]>();
        int size = 0;
        boolean more = true;
        boolean line = lines.next();
        for (; more && line && lines.length() > INDENT.length && lines.startsWith(INDENT); line = lines.next()) {
            more = lines.endsWith(',');
            batch.add(lines.bytes(INDENT.length, more ? 1 : 0));
            size += lines.length();
            if (size > BATCH || !more) {
                read(batch);
                batch.clear();
                size = 0;
            }
        }
        if (more) {
            throw new NotReadable("a change without an end");
        }
        return line;
    }

    private void read(List<byte[]> batch) throws NotReadable {
        Hash last = changes.isEmpty() ? Hash.NONE : changes.getLast().hash();
        List<Hash> hashes = batch.parallelStream().map(Hash::of).toList();
        for (Optional<ReadChange> read : IntStream.range(0, batch.size()).parallel()
                .mapToObj(i -> change(batch.get(i), hashes.get(i), i == 0 ? last : hashes.get(i - 1))).toList()) {
            ReadChange next = read.orElseThrow(() -> new NotReadable("a line for the parser"));
            tokens += next.tokens();
            boolean inOrder = changes.isEmpty() || Have.ORDER.compare(changes.getLast(), next.change()) < 0;
            if (!inOrder || tokens > limits.tokens()) {
                throw new NotReadable("changes for the parser");
            }
            changes.add(next.change());
        }
    }

    private Optional<ReadChange> change(byte[] line, Hash hash, Hash hashBefore) {
        Optional<Change> before = known.apply(hash);
        if (before.isPresent()) {
            return Optional.of(new ReadChange(before.get(), 0)); // what is not read costs nothing
        }
        try {
            return Optional.of(reader.read(line, hash, hashBefore));
        } catch (NotReadable e) {
            return Optional.empty();
        }
    }

    private BundleParser.Parts readFrame(byte[] frame, int place) throws NotReadable {
        try (JsonParser json = new StrictJson(limits).parser(new ByteArrayInputStream(frame))) {
            BundleParser.Parts parts = new BundleParser(json, () -> {
                boolean here = json.nextToken() == JsonToken.VALUE_NUMBER_INT && json.currentTokenLocation().getLineNr() == place;
                if (!here || json.nextToken() != JsonToken.END_ARRAY) {
                    throw new NotReadable("other changes");
                }
                return changes;
            }).read();
            if (tokens + json.currentTokenCount() > limits.tokens()) {
                throw new NotReadable("too many tokens");
            }
            return parts;
        }
    }
}
