package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Reads what recipients sent: the proof of what they have. */
final class Recipients {

    private final LocalCopy copy;
    private final BundleFiles files;

    Recipients(LocalCopy copy, BundleFiles files) {
        this.copy = copy;
        this.files = files;
    }

    /**
     * What recipients sent, and the review that it is all about.
     *
     * @param bundles one or more for each recipient; empty when everything is to be sent
     */
    record Received(String review, List<Bundle> bundles) { }

    /** Reads the files; refused when there is no review here, or when one of them belongs to another. */
    Outcome<Received> read(List<Path> to, Pace pace) {
        Optional<String> review = copy.review();
        if (review.isEmpty()) {
            return Outcome.refused("There is no review here yet, so there is nothing to send. Open a bundle or the sample first.");
        }
        return new BundleReading(files).all(to, pace).then(received -> {
            Optional<Bundle> other = received.stream().filter(b -> !b.review().equals(review.get())).findFirst();
            return other.isEmpty() ? Outcome.done(new Received(review.get(), received))
                    : Outcome.refused("A bundle given with --to belongs to another review (" + other.get().review()
                            + "), so it says nothing about what its sender has of this one. Nothing was written.");
        });
    }
}
