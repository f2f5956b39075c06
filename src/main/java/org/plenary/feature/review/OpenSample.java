package org.plenary.feature.review;

import java.util.List;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Puts the shipped sample review into an empty store: the real material of a review team of 2017 to 2019. */
public final class OpenSample {

    private final LocalCopy copy;
    private final Supplier<Outcome<Bundle>> sample;

    /** @param sample reads the shipped bundle */
    public OpenSample(LocalCopy copy, Supplier<Outcome<Bundle>> sample) {
        this.copy = copy;
        this.sample = sample;
    }

    /**
     * What was put in.
     *
     * @param review the sample's id
     * @param changes how many changes it has
     */
    public record Opened(String review, int changes) { }

    /** Puts it in; refused when there is a review here already. */
    public Outcome<Opened> open() {
        if (copy.review().isPresent()) {
            return Outcome.refused("There is a review here already (" + copy.review().get()
                    + "); the sample wants an empty folder, given with --data. Nothing was changed.");
        }
        return sample.get().then(bundle -> copy.add(List.of(bundle), List.of("sample"))
                .then(receipt -> Outcome.done(new Opened(bundle.review(), receipt.added()))));
    }
}
