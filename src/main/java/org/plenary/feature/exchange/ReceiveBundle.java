package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.SigningKey;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Receives bundles: shows first what they would do, then adds them all or none (SYNC §4). Several files are one unit. */
public final class ReceiveBundle {

    private static final String TRUSTED = "trusted";

    private final LocalCopy copy;
    private final BundleFiles files;
    private final Supplier<Author> author;

    /** @param author whose own key needs no vouching */
    public ReceiveBundle(LocalCopy copy, BundleFiles files, Supplier<Author> author) {
        this.copy = copy;
        this.files = files;
        this.author = author;
    }

    /** Reads and checks files and says what they would do; touches nothing. */
    public Outcome<Preview> preview(List<Path> paths) {
        var bundles = new ArrayList<Bundle>();
        for (Path path : paths) {
            switch (files.read(path)) {
                case Outcome.Done<Bundle>(Bundle bundle) -> bundles.add(bundle);
                case Outcome.Refused<Bundle>(String sentence) -> {
                    return Outcome.refused(paths.size() == 1 ? sentence : path.getFileName() + ": " + sentence);
                }
            }
        }
        String review = copy.review().orElse(bundles.isEmpty() ? "" : bundles.getFirst().review());
        Optional<Bundle> other = bundles.stream().filter(b -> !b.review().equals(review)).findFirst();
        if (other.isPresent()) {
            return Outcome.refused("This bundle belongs to another review (" + other.get().review() + "); this computer holds "
                    + review + ". Nothing was changed.");
        }
        List<String> names = paths.stream().map(path -> path.getFileName().toString()).toList();
        return Outcome.done(copy.read(view -> preview(view, bundles, names)));
    }

    /**
     * Adds what a preview showed.
     *
     * @param trust true when the person vouches for the senders that the preview calls strangers; remembered for their keys
     */
    public Outcome<LocalCopy.Receipt> apply(Preview preview, boolean trust) {
        if (!preview.strangers().isEmpty() && !trust) {
            return Outcome.refused(unknownSender(preview.strangers().getFirst()));
        }
        return copy.add(preview.bundles(), preview.files()).then(receipt -> remember(preview.strangers()).then(
                dot -> Outcome.done(receipt)));
    }

    private static String unknownSender(Preview.Stranger stranger) {
        return stranger.key().isPresent()
                ? "This file says it is from " + stranger.by() + ", but its key has not been seen on this computer. If you know where"
                        + " it comes from, receive it again with --trust. Nothing was changed."
                : "This file says it is from " + stranger.by() + ", but it is not signed. If you know where it comes from, receive"
                        + " it again with --trust. Nothing was changed.";
    }

    private Outcome<Optional<Dot>> remember(List<Preview.Stranger> strangers) {
        return copy.save(view -> {
            var edits = new ArrayList<Edit>();
            for (Preview.Stranger stranger : strangers) {
                stranger.key().ifPresent(key -> {
                    edits.add(view.set(SigningKey.id(key), SigningKey.DECISION, JsonValue.of(TRUSTED)));
                    edits.add(view.set(SigningKey.id(key), SigningKey.PERSON, JsonValue.of(stranger.by())));
                });
            }
            return edits;
        });
    }

    private Preview preview(View view, List<Bundle> bundles, List<String> names) {
        ChangeLog now = view.log(Scope.SHARED);
        var next = new ChangeLog();
        now.changes().forEach(next::add);
        Set<Hash> seen = new HashSet<>();
        int known = 0;
        int added = 0;
        for (Bundle bundle : bundles) {
            Set<String> own = ownWriters(bundle, view);
            for (Change change : bundle.changes()) {
                if (own.contains(change.writer()) || !seen.add(change.hash())) {
                    continue;
                }
                if (now.contains(change.hash())) {
                    known++;
                } else {
                    next.add(change);
                    added++;
                }
            }
        }
        List<Fork> forks = next.forks().stream().filter(fork -> !now.forks().contains(fork)).toList();
        return new Preview(List.copyOf(bundles), names, strangers(view, bundles),
                new Comparison(view.kinds(), now, next).rows(), added, known, next.pending().size(), forks);
    }

    private static Set<String> ownWriters(Bundle bundle, View view) {
        Set<String> own = new HashSet<>();
        view.log(Scope.OWN).changes().forEach(change -> own.add(change.writer()));
        bundle.changes().stream().filter(c -> c.seq() == 1)
                .filter(c -> WriterStatement.in(c).filter(s -> s.scope() == Scope.OWN).isPresent())
                .forEach(c -> own.add(c.writer()));
        return own;
    }

    private List<Preview.Stranger> strangers(View view, List<Bundle> bundles) {
        var strangers = new ArrayList<Preview.Stranger>();
        for (Bundle bundle : bundles) {
            Optional<String> key = files.sender(bundle).map(Bundle.Signature::key);
            boolean vouched = key.isPresent() && (key.get().equals(author.get().key())
                    || view.find(SigningKey.id(key.get())).flatMap(k -> k.text(SigningKey.DECISION)).filter(TRUSTED::equals).isPresent());
            if (!vouched) {
                strangers.add(new Preview.Stranger(bundle.made().by(), key));
            }
        }
        return strangers;
    }
}
