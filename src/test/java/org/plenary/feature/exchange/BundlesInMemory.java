package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.feature.Attachments;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.Outcome;
import org.plenary.fixture.AttachmentsInMemory;

/** Bundle files that last as long as the test, signed by a name in the place of a key: {@code key-of-anna-keller}. */
public final class BundlesInMemory implements BundleFiles {

    private final Map<Path, Bundle> files = new LinkedHashMap<>();
    private final AttachmentsInMemory attachments = new AttachmentsInMemory();
    private final Map<Path, List<String>> encrypted = new HashMap<>();
    private final List<String> noKeys = new ArrayList<>();
    private List<String> recipients = List.of();
    private Room room = new Room(1_000_000_000, 1_000_000_000, 9_999);
    private boolean signing = true;

    /** Writes files without signatures from now on. */
    public BundlesInMemory unsigned() {
        signing = false;
        return this;
    }

    /** Takes so much into one file from now on. */
    public void room(Room now) {
        room = now;
    }

    /** Puts a file in place. */
    public void put(Path file, Bundle bundle) {
        files.put(file.toAbsolutePath(), bundle);
    }

    /** Takes a file away. */
    public void remove(Path file) {
        files.remove(file.toAbsolutePath());
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

    /** Whom the file that was written there is encrypted for; none when everybody can read it. */
    public List<String> encryptedFor(Path file) {
        return encrypted.getOrDefault(file.toAbsolutePath(), List.of());
    }

    /** Takes that text for no key from now on, although it begins as keys do. */
    public void refuse(String recipient) {
        noKeys.add(recipient);
    }

    @Override
    public boolean canEncryptFor(String recipient) {
        return recipient.startsWith("age1") && !noKeys.contains(recipient);
    }

    @Override
    public Outcome<BundleFiles> encryptedFor(Collection<String> wanted) {
        recipients = List.copyOf(wanted);
        return Outcome.done(this);
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Room room() {
        return room;
    }

    @Override
    public Outcome<Integer> unpack(Path file, Bundle bundle) {
        return Outcome.done(0);
    }

    private static List<Bundle.Signature> signatures(Bundle bundle, SortedMap<String, List<Have.Tip>> heads) {
        String key = "key-of-" + bundle.made().by();
        var signatures = new ArrayList<>(List.of(new Bundle.Signature(key, heads, Hash.NONE, "")));
        bundle.signatures().stream().filter(carried -> !carried.key().equals(key)).forEach(signatures::add);
        return signatures;
    }

    @Override
    public Outcome<Long> write(Bundle bundle, SortedMap<String, List<Have.Tip>> heads, Path file) {
        encrypted.put(file.toAbsolutePath(), recipients);
        put(file, signing ? bundle.signed(signatures(bundle, heads)) : bundle.signed(List.of()));
        return Outcome.done(1000L * bundle.changes().size());
    }
}
