package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Marking;
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
        return new BundleReading(files, this::here).all(paths, pace).then(bundles -> {
            String review = copy.review().orElse(bundles.isEmpty() ? "" : bundles.getFirst().review());
            Optional<Bundle> other = bundles.stream().filter(b -> !b.review().equals(review)).findFirst();
            if (other.isPresent()) {
                return Outcome.refused(BundleReading.named("This bundle belongs to another review (" + other.get().review() + "); "
                        + (copy.review().isPresent() ? "this computer holds " : "the first file belongs to ") + review
                        + ". Nothing was changed.", paths.get(bundles.indexOf(other.get())), paths));
            }
            pace.begin(Pace.Step.COMPARING);
            Snapshot now = copy.read(Snapshot::of);
            return Outcome.done(new PreviewMaking(now).preview(bundles, paths.stream().map(Path::toAbsolutePath).toList(),
                    merged -> provenance(now, bundles, merged)).bringing(lacking(bundles)));
        });
    }

    private Optional<Change> here(Hash hash) {
        return copy.read(view -> view.log(Scope.SHARED).find(hash).or(() -> view.log(Scope.OWN).find(hash)));
    }

    private Provenance provenance(Snapshot now, List<Bundle> bundles, PreviewMaking.Merged merged) {
        Author me = author.get();
        List<Bundle.Signature> here = copy.signatures();
        List<Bundle.Signature> all = Stream.concat(here.stream(), bundles.stream().flatMap(bundle -> bundle.signatures().stream()))
                .distinct().toList();
        SortedMap<String, Have.Tip> written = copy.headsWrittenHere();
        int proving = merged.fresh().isEmpty() && all.size() > here.size() ? signed(merged.after(), all, written)
                - signed(merged.after(), here, written) : 0;
        Marking marking = Marking.of(new View(now.kinds(), merged.after(), now.own()), all, written, me.key());
        return new ProvenanceMaking(marking, me.person()).of(bundles, files, merged.fresh(), proving);
    }

    private static int signed(ChangeLog log, List<Bundle.Signature> signatures, SortedMap<String, Have.Tip> written) {
        return Authenticity.of(log, signatures, written).provenLines().size();
    }

    /** Adds what a preview showed; {@code trust} is to take the keys of its strangers without having compared them. */
    public Outcome<LocalCopy.Receipt> apply(Preview preview, boolean trust) {
        return apply(preview, trust ? Optional.of(KeyDecision.TAKEN) : Optional.empty());
    }

    /**
     * Adds what a preview showed.
     *
     * @param decision about the keys of the senders that are strangers, remembered for them; empty where there are none
     */
    public Outcome<LocalCopy.Receipt> apply(Preview preview, Optional<KeyDecision> decision) {
        List<Sender> strangers = preview.strangers();
        if (!strangers.isEmpty() && decision.isEmpty()) {
            return Outcome.refused(BundleReading.named(refusal(strangers.getFirst()), from(preview, strangers.getFirst()), preview.files()));
        }
        // attached files first: when changes name them, they must be here
        return unpack(preview).then(unpacked -> copy.add(preview.bundles(), preview.files().stream().map(Path::toString).toList(),
                preview.after())).then(receipt -> {
            // where that is refused the import stands, and the next file asks again
            decision.ifPresent(decided -> new TakeKeys(copy).decide(strangers.stream().filter(Sender::isComparable)
                    .map(sender -> new Claim(sender.key().orElseThrow(), sender.by())).toList(), decided));
            return Outcome.done(receipt);
        });
    }

    /** The first file of a sender. */
    private Path from(Preview preview, Sender sender) {
        int at = 0;
        while (!isFrom(preview.bundles().get(at), sender)) {
            at++;
        }
        return preview.files().get(at);
    }

    private boolean isFrom(Bundle bundle, Sender sender) {
        return bundle.made().by().equals(sender.by()) && files.sender(bundle).map(Bundle.Signature::key).equals(sender.key());
    }

    private Outcome<Integer> unpack(Preview preview) {
        Outcome<Integer> unpacked = Outcome.done(0);
        for (int i = 0; i < preview.bundles().size(); i++) {
            int at = i;
            unpacked = unpacked.then(before -> files.unpack(preview.files().get(at), preview.bundles().get(at)));
        }
        return unpacked;
    }

    /** How many attached files are not here, or not to their end. */
    private int lacking(List<Bundle> bundles) {
        return (int) bundles.stream().flatMap(bundle -> bundle.attachments().entrySet().stream()).distinct()
                .filter(file -> files.attachments().size(file.getKey()).orElse(-1) != file.getValue()).count();
    }

    private static String refusal(Sender stranger) {
        String why = switch (stranger.standing()) {
            case UNSIGNED -> "it is not signed";
            case REVOKED -> "its key was revoked";
            case OTHER_NAME -> "its key is known here as " + String.join(", ", stranger.owners()) + "'s";
            default -> "its key has not been seen on this computer";
        };
        return "This file says it is from " + stranger.by() + ", but " + why + ". If you know where it comes from, receive it again with"
                + " --trust. Nothing was changed.";
    }
}
