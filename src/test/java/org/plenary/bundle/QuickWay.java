package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.Stamp;
import org.plenary.feature.Outcome;

/** Holds the quick way through a bundle against the parser: it may take less, but nothing else (decision 0013). */
final class QuickWay {

    private QuickWay() { }

    /** All that a change says; two changes are equal already when their hashes are. */
    private record Said(String line, Hash hash, Stamp at, String by, Hash previous, List<Edit> edits, String dot) {
        static Said by(Change change) {
            return new Said(change.line(), change.hash(), change.at(), change.by(), change.previous(), change.edits(), change.dot().toString());
        }
    }

    /** Knowing every second change, if any can be known, it takes nothing that the parser did not take, and all of it alike. */
    static void assertAgrees(byte[] bytes, Limits limits, Outcome<Bundle> whole) {
        List<Change> changes = whole instanceof Outcome.Done<Bundle>(Bundle bundle) ? bundle.changes() : List.of();
        Map<Hash, Change> known = new HashMap<>();
        changes.stream().filter(change -> change.seq() % 2 == 0).forEach(change -> known.put(change.hash(), change));
        read(bytes, limits, hash -> Optional.ofNullable(known.get(hash))).ifPresent(quick -> {
            assertThat(whole).as("what the parser makes of it").isEqualTo(Outcome.done(quick));
            assertThat(quick.changes().stream().map(Said::by)).isEqualTo(changes.stream().map(Said::by).toList());
        });
    }

    /** What the quick way takes; empty where it leaves the file to the parser. */
    static Optional<Bundle> read(byte[] bytes, Limits limits, Function<Hash, Optional<Change>> known) {
        try {
            return new BundleReader(limits).readLaidOut(new ByteArrayInputStream(bytes), known);
        } catch (NotReadable e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
