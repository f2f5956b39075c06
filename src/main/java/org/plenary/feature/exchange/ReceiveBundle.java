package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.SigningKey;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Receives bundles: shows first what they would do, then adds them all or none (SYNC §4). Several files are one unit. */
public final class ReceiveBundle {

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
        return preview(paths, Pace.UNWATCHED);
    }

    /** The same, for somebody who watches. */
    public Outcome<Preview> preview(List<Path> paths, Pace pace) {
        return new BundleReading(files).all(paths, pace).then(bundles -> {
            String review = copy.review().orElse(bundles.isEmpty() ? "" : bundles.getFirst().review());
            Optional<Bundle> other = bundles.stream().filter(b -> !b.review().equals(review)).findFirst();
            if (other.isPresent()) {
                return Outcome.refused("This bundle belongs to another review (" + other.get().review() + "); this computer holds "
                        + review + ". Nothing was changed.");
            }
            pace.begin(Pace.Step.COMPARING);
            Snapshot now = copy.read(Snapshot::of);
            return Outcome.done(new PreviewMaking(now).preview(bundles, paths.stream().map(Path::toAbsolutePath).toList(),
                    strangers(now, bundles)));
        });
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
        return copy.add(preview.bundles(), preview.files().stream().map(Path::toString).toList()).then(receipt -> {
            remember(preview.strangers()); // where that is refused the import stands, and the next file asks again
            return Outcome.done(receipt);
        });
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
                    edits.add(view.set(SigningKey.id(key), SigningKey.DECISION, JsonValue.of(Snapshot.TRUSTED)));
                    edits.add(view.set(SigningKey.id(key), SigningKey.PERSON, JsonValue.of(Person.id(stranger.by()))));
                });
            }
            return edits;
        });
    }

    private List<Preview.Stranger> strangers(Snapshot now, List<Bundle> bundles) {
        String mine = author.get().key();
        return bundles.stream()
                .map(bundle -> new Preview.Stranger(bundle.made().by(), files.sender(bundle).map(Bundle.Signature::key)))
                .filter(from -> from.key().filter(key -> key.equals(mine) || now.trustedKeys().contains(key)).isEmpty())
                .distinct().toList();
    }
}
