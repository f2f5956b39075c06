package org.plenary.feature;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.review.Marking;

/** Tells with which bundle a change came to this computer (I17), and whether its author is proven. Not for the UI thread: it may look through every import. */
public final class Origins {

    /** What the shipped sample review was taken in as; it is nobody's signed work, and says so of itself. */
    private static final List<String> SAMPLE = List.of("sample");

    private final Map<Hash, String> bundles = new HashMap<>();
    private final Map<Hash, Doubt> doubts = new HashMap<>();

    private Origins() { }

    /** Where these changes came from. */
    public static Origins of(LocalCopy copy, Collection<Hash> changes) {
        var origins = new Origins();
        Set<Hash> unknown = new HashSet<>(changes);
        Map<Hash, List<String>> from = new HashMap<>();
        for (LocalCopy.Receipt receipt : copy.receipts()) {
            if (unknown.isEmpty()) {
                break;
            }
            Set<Hash> brought = copy.broughtBy(receipt);
            for (Hash change : List.copyOf(unknown)) {
                if (brought.contains(change)) {
                    origins.bundles.put(change, names(receipt.files()));
                    if (!receipt.files().equals(SAMPLE)) {
                        from.put(change, receipt.from());
                    }
                    unknown.remove(change);
                }
            }
        }
        if (!from.isEmpty()) {
            origins.doubt(copy, from);
        }
        return origins;
    }

    private void doubt(LocalCopy copy, Map<Hash, List<String>> from) {
        Marking marking = copy.marking("");
        Map<Hash, Doubt> found = copy.read(view -> {
            var ofView = new HashMap<Hash, Doubt>();
            from.forEach((hash, senders) -> view.log(Scope.SHARED).find(hash).map(marking::of).filter(standing -> !standing.isProven())
                    .ifPresent(standing -> ofView.put(hash, new Doubt(Doubt.reason(standing), senders.stream()
                            .map(slug -> ThingName.person(view, slug)).collect(Collectors.joining(", "))))));
            return ofView;
        });
        doubts.putAll(found);
    }

    /** Why its author is not proven here; empty when they are, and for what was written here. */
    public Optional<Doubt> doubt(Hash change) {
        return Optional.ofNullable(doubts.get(change));
    }

    /** The name of the bundle's file, or of all the files that were received with it; empty for what was written here. */
    public String bundle(Hash change) {
        return bundles.getOrDefault(change, "");
    }

    private static String names(List<String> files) {
        return files.stream().map(file -> Path.of(file).getFileName().toString()).collect(Collectors.joining(", "));
    }
}
