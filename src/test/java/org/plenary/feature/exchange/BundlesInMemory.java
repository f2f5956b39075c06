package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.Outcome;

/** Bundle files that last as long as the test, signed by a name in the place of a key: {@code key-of-anna-keller}. */
public final class BundlesInMemory implements BundleFiles {

    private final Map<Path, Bundle> files = new LinkedHashMap<>();
    private boolean signing = true;

    /** Writes files without signatures from now on. */
    public BundlesInMemory unsigned() {
        signing = false;
        return this;
    }

    /** Puts a file in place. */
    public void put(Path file, Bundle bundle) {
        files.put(file.toAbsolutePath(), bundle);
    }

    /** The file that was written there. */
    public Bundle at(Path file) {
        return files.get(file.toAbsolutePath());
    }

    @Override
    public Outcome<Bundle> read(Path file) {
        return Optional.ofNullable(at(file)).map(Outcome::done)
                .orElseGet(() -> Outcome.refused("This file is not a Plenary bundle. Nothing was changed."));
    }

    @Override
    public Optional<Bundle.Signature> sender(Bundle bundle) {
        return bundle.signatures().stream().findFirst();
    }

    @Override
    public Outcome<Long> write(Bundle bundle, SortedMap<String, List<Have.Tip>> heads, Path file) {
        put(file, signing ? bundle.signed(List.of(new Bundle.Signature("key-of-" + bundle.made().by(), heads, Hash.NONE, ""))) : bundle);
        return Outcome.done(1000L * bundle.changes().size());
    }
}
