package org.plenary.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Review;

/**
 * What is known while a source is read.
 *
 * @param view the review as it is
 * @param source key of the source's content, for ids that no natural key gives
 * @param meeting the key of the meeting the source belongs to, as its heading or its reader says
 * @param date the source's own date
 */
record Known(View view, String source, Optional<String> meeting, Optional<LocalDate> date) {

    /** What recommendations hang on when nobody said which review is assessed. */
    private static final String UNNAMED = "prior";

    /** The key of the review whose recommendations are assessed: {@code ssr1}. */
    String predecessor() {
        return view.things(Review.KIND).stream().flatMap(review -> review.text(Review.PREDECESSOR).stream())
                .map(EntityId::key).findFirst().orElse(UNNAMED);
    }
}
