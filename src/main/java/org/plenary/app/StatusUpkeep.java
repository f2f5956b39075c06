package org.plenary.app;

import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.domain.review.Review;
import org.plenary.feature.review.SayWhoIAm;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Threads;

/** Keeps what the frame says of the review as a whole in step with the copy. UI thread. */
final class StatusUpkeep {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final OpenReview review;
    private final WindowTools tools;
    private final ReadOnlyStringWrapper reviewName = new ReadOnlyStringWrapper("");

    StatusUpkeep(OpenReview review, WindowTools tools) {
        this.review = review;
        this.tools = tools;
        var soon = new Debounce(tools.delay(), QUIET, this::read);
        review.copy().onChange(kinds -> Threads.uiThread().accept(soon::touch));
    }

    /** The name at the top of the rail. */
    ReadOnlyStringProperty reviewName() {
        return reviewName.getReadOnlyProperty();
    }

    private record Figures(String review, String person, int unsent, int conflicts) { }

    /** Reads it anew. */
    void read() {
        tools.background().read(() -> new Figures(name(), person(), review.copy().writtenHere().size(),
                review.settleConflict().open().size()), this::show);
    }

    private void show(Figures figures) {
        reviewName.set(figures.review);
        tools.status().who().set(figures.person);
        tools.status().unsent().set(figures.unsent);
        tools.status().conflicts().set(figures.conflicts);
    }

    private String name() {
        String id = Review.id(review.copy().review().orElse(""));
        return review.copy().read(view -> view.find(id)
                .flatMap(thing -> thing.text(Review.SHORT_NAME).or(() -> thing.text(Review.FULL_NAME))).orElse(""));
    }

    private String person() {
        return review.sayWhoIAm().find(review.me()).map(SayWhoIAm.Member::name).orElse(review.me());
    }
}
