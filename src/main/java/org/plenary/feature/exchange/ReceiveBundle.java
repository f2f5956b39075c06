package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
            return Outcome.done(preview(bundles, paths.stream().map(Path::toAbsolutePath).toList(), pace));
        });
    }

    /**
     * What a preview's files would do without those of some senders. They are not read again.
     *
     * @param left whose files stay where they are
     */
    public Preview without(Preview whole, Set<Sender.Id> left, Pace pace) {
        int[] kept = IntStream.range(0, whole.bundles().size()).filter(i -> !left.contains(id(whole.bundles().get(i)))).toArray();
        return preview(Arrays.stream(kept).mapToObj(whole.bundles()::get).toList(), Arrays.stream(kept).mapToObj(whole.files()::get).toList(), pace);
    }

    private Preview preview(List<Bundle> bundles, List<Path> paths, Pace pace) {
        pace.begin(Pace.Step.COMPARING);
        Snapshot now = copy.read(Snapshot::of);
        return new PreviewMaking(now).preview(bundles, paths, merged -> provenance(now, bundles, merged)).bringing(lacking(bundles));
    }

    private Sender.Id id(Bundle bundle) {
        return new Sender.Id(bundle.made().by(), files.sender(bundle).map(Bundle.Signature::key));
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
        return trust ? apply(preview, KeyDecision.TAKEN) : apply(preview, Map.of());
    }

    /** Adds what a preview showed, with one decision about the keys of all its strangers. */
    public Outcome<LocalCopy.Receipt> apply(Preview preview, KeyDecision decision) {
        return apply(preview, preview.strangers().stream().collect(Collectors.toMap(Sender::id, sender -> decision)));
    }

    /**
     * Adds what a preview showed.
     *
     * @param decisions about the key of each sender that is a stranger, remembered for it; refused where one is missing
     */
    public Outcome<LocalCopy.Receipt> apply(Preview preview, Map<Sender.Id, KeyDecision> decisions) {
        List<Sender> strangers = preview.strangers();
        Optional<Sender> undecided = strangers.stream().filter(sender -> !decisions.containsKey(sender.id())).findFirst();
        if (undecided.isPresent()) {
            return Outcome.refused(BundleReading.named(refusal(undecided.get()), from(preview, undecided.get()), preview.files()));
        }
        // attached files first: when changes name them, they must be here
        return unpack(preview).then(unpacked -> copy.add(preview.bundles(), preview.files().stream().map(Path::toString).toList(),
                preview.after())).then(receipt -> {
            // where that is refused the import stands, and the next file asks again
            new TakeKeys(copy).decide(strangers.stream().filter(Sender::isComparable).collect(Collectors.toMap(
                    sender -> new Claim(sender.key().orElseThrow(), sender.by()), sender -> decisions.get(sender.id()))));
            return Outcome.done(receipt);
        });
    }

    /** The first file of a sender. */
    private Path from(Preview preview, Sender sender) {
        int at = 0;
        while (!id(preview.bundles().get(at)).equals(sender.id())) {
            at++;
        }
        return preview.files().get(at);
    }

    private Outcome<Integer> unpack(Preview preview) {
        Outcome<Integer> unpacked = Outcome.done(0);
        for (int i = 0; i < preview.bundles().size(); i++) {
            int at = i;
            unpacked = unpacked.then(before -> files.unpack(preview.files().get(at), preview.bundles().get(at)));
        }
        return unpacked;
    }

    /** How many attached files are not here, or damaged. */
    private int lacking(List<Bundle> bundles) {
        return (int) bundles.stream().flatMap(bundle -> bundle.attachments().keySet().stream()).distinct()
                .filter(hash -> !files.attachments().isWhole(hash)).count();
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
