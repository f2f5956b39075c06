package org.plenary.feature.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Ownership;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.Attachments;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Looks into a folder, as often as it is asked, for bundles that bring something new. It applies nothing. A file is read once, and only
 * when it was the same at two looks, for whoever brings it may still be writing. Safe for several threads.
 */
public final class WatchFolder {

    private static final List<String> ENDINGS = List.of(".bundle.json", ".bundle.zip", ".age");

    private final LocalCopy copy;
    private final Supplier<Outcome<BundleFiles>> files;
    private final Map<Path, FileState> seen = new HashMap<>();
    private final Map<FileState, Found> found = new HashMap<>();
    private final Set<Hash> left = new HashSet<>();

    /** @param files reads bundles; refused when this computer's key cannot be read */
    public WatchFolder(LocalCopy copy, Supplier<Outcome<BundleFiles>> files) {
        this.copy = copy;
        this.files = files;
    }

    /**
     * What a file turned out to be.
     *
     * @param content names the file whatever it is called
     * @param lacking what it holds and was not here when it was read
     * @param attached the hashes of attached files in it that were not here either
     * @param place where attached files are here
     * @param problem why it cannot be read; empty when it can
     */
    private record Found(Path file, Hash content, Set<Hash> lacking, Set<String> attached, Attachments place, String problem) {

        static Found problem(Path file, String sentence) {
            return new Found(file, Hash.NONE, Set.of(), Set.of(), Attachments.NONE, sentence);
        }
    }

    /** What is to be offered now. Refused, in one sentence, while the folder cannot be read. */
    public synchronized Outcome<FolderOffer> look(Path folder) {
        try {
            return Outcome.done(offer(now(folder)));
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused("The folder " + folder + " cannot be read at the moment. Nothing was changed.");
        }
    }

    /** Offers those files no more until the program starts again. */
    public synchronized void leave(Collection<Path> offered) {
        found.values().stream().filter(one -> offered.contains(one.file())).forEach(one -> left.add(one.content()));
    }

    private FolderOffer offer(Map<Path, FileState> now) {
        List<FileState> resting = now.entrySet().stream().filter(e -> e.getValue().equals(seen.get(e.getKey()))).map(Map.Entry::getValue)
                .sorted().toList();
        seen.clear();
        seen.putAll(now);
        found.keySet().retainAll(now.values());
        var offered = new ArrayList<Path>();
        var unreadable = new ArrayList<FolderOffer.Unreadable>();
        Set<Hash> contents = new HashSet<>(left);
        for (FileState state : resting) {
            Found one = found.computeIfAbsent(state, this::read);
            if (!one.problem().isEmpty()) {
                unreadable.add(new FolderOffer.Unreadable(one.file(), one.problem()));
            } else if (stillLacks(one) && contents.add(one.content())) {
                offered.add(one.file());
            }
        }
        return new FolderOffer(List.copyOf(offered), List.copyOf(unreadable));
    }

    private static Map<Path, FileState> now(Path folder) throws IOException {
        Map<Path, FileState> now = new HashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(WatchFolder::isBundle).toList()) {
                FileState.of(file).ifPresent(state -> now.put(file, state));
            }
        }
        return now;
    }

    private static boolean isBundle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private Found read(FileState state) {
        Path file = state.file();
        return switch (files.get().then(reading -> reading.read(file).then(bundle -> Outcome.done(found(file, bundle, reading.attachments()))))) {
            case Outcome.Done<Found>(Found one) -> one;
            case Outcome.Refused<Found>(String sentence) -> Found.problem(file, sentence);
        };
    }

    private Found found(Path file, Bundle bundle, Attachments place) {
        String review = copy.review().orElse(bundle.review());
        if (!bundle.review().equals(review)) {
            return Found.problem(file, "It belongs to another review (" + bundle.review() + ").");
        }
        Set<Hash> lacking = new HashSet<>();
        var lines = new StringBuilder();
        Ownership ownership = Ownership.among(bundle.changes());
        for (Change change : bundle.changes()) {
            lines.append(change.hash().text());
            if (!ownership.isOwn(change)) {
                lacking.add(change.hash());
            }
        }
        bundle.attachments().keySet().forEach(lines::append); // the same changes with and without them are two contents
        return new Found(file, Hash.of(lines.toString()), lacking, new HashSet<>(bundle.attachments().keySet()), place, "");
    }

    private boolean stillLacks(Found one) {
        one.attached().removeIf(hash -> one.place().size(hash).isPresent());
        return copy.read(view -> {
            one.lacking().removeIf(hash -> view.log(Scope.SHARED).contains(hash));
            return !one.lacking().isEmpty() || !one.attached().isEmpty();
        });
    }
}
