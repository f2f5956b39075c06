package org.plenary.feature;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Hash;

/** Tells with which bundle a change came to this computer (I17). Not for the UI thread: it may look through every import. */
public final class Origins {

    private final Map<Hash, String> bundles = new HashMap<>();

    private Origins() { }

    /** Where these changes came from. */
    public static Origins of(LocalCopy copy, Collection<Hash> changes) {
        var origins = new Origins();
        Set<Hash> unknown = new HashSet<>(changes);
        for (LocalCopy.Receipt receipt : copy.receipts()) {
            if (unknown.isEmpty()) {
                break;
            }
            Set<Hash> brought = copy.broughtBy(receipt);
            for (Hash change : List.copyOf(unknown)) {
                if (brought.contains(change)) {
                    origins.bundles.put(change, names(receipt.files()));
                    unknown.remove(change);
                }
            }
        }
        return origins;
    }

    /** The name of the bundle's file, or of all the files that were received with it; empty for what was written here. */
    public String bundle(Hash change) {
        return bundles.getOrDefault(change, "");
    }

    private static String names(List<String> files) {
        return files.stream().map(file -> Path.of(file).getFileName().toString()).collect(Collectors.joining(", "));
    }
}
