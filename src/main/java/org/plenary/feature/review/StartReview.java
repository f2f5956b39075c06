package org.plenary.feature.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.Shipped;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.BundleFiles;

/** Starts a review in an empty store: its name, and the wording it begins with. */
public final class StartReview {

    private final LocalCopy copy;
    private final BundleFiles files;
    private final RandomGenerator random;

    /** @param random mints the review's id */
    public StartReview(LocalCopy copy, BundleFiles files, RandomGenerator random) {
        this.copy = copy;
        this.files = files;
        this.random = random;
    }

    /** Starts a review with the shipped form, groupings, roles and kinds; gives its id. */
    public Outcome<String> start(String name) {
        return start(name, Declarations.SHIPPED.stream().map(StartReview::edit).toList());
    }

    /** Starts a review with the wording of another one, taken from a bundle of it; gives its id. */
    public Outcome<String> start(String name, Path from) {
        return files.read(from).then(bundle -> start(name, wording(bundle)));
    }

    private Outcome<String> start(String name, List<Edit> wording) {
        if (name.isBlank()) {
            return Outcome.refused("A review needs a name. Nothing was changed.");
        }
        String review = "rv-" + Writer.mintId(random);
        var edits = new ArrayList<Edit>();
        edits.add(Edit.first(Review.id(review), Review.FULL_NAME.name(), JsonValue.of(name.strip())));
        edits.add(Edit.first(Review.id(review), Review.STATUS.name(), JsonValue.of("active")));
        edits.addAll(wording);
        return copy.begin(review, edits).then(dot -> Outcome.done(review));
    }

    private static Edit edit(Shipped shipped) {
        return Edit.first(shipped.entity(), shipped.field().name(), shipped.value());
    }

    private static List<Edit> wording(Bundle bundle) {
        var log = new ChangeLog();
        bundle.changes().forEach((Change change) -> log.add(change));
        var view = new View(Declarations.KINDS, log, new ChangeLog());
        var edits = new ArrayList<Edit>();
        for (Kind kind : Declarations.KINDS.all()) {
            if (Templates.isTeamWorded(kind)) {
                view.things(kind).forEach(thing -> edits.addAll(values(thing)));
            }
        }
        return edits;
    }

    private static List<Edit> values(Thing thing) {
        return thing.registers().stream().map(Register::latest)
                .map(v -> Edit.first(thing.id(), v.edit().field(), v.value())).toList();
    }
}
