package org.plenary.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;

/** The minutes of the tour's plenary call: published, and edited once more since. */
final class TourMinutes {

    private static final String ID = Meeting.id(43);

    private final OpenReview review;
    private final String chair;

    /** @param chair the slug of who led the call */
    TourMinutes(OpenReview review, String chair) {
        this.review = review;
        this.chair = Person.id(chair);
    }

    /** Brings them to publication and changes a word of the meeting. */
    void publish() {
        set(Meeting.CHAIR.name(), chair);
        done(() -> review.circulateMinutes().circulate(ID, Optional.empty(), ""));
        done(() -> review.signOffMinutes().signOff(ID, chair));
        done(() -> review.publishMinutes().publish(ID));
        set(Meeting.PLACE.name(), "Adobe Connect");
    }

    private void set(String field, String value) {
        done(() -> review.editThing().set(ID, field, JsonValue.of(value)));
    }

    private static void done(Supplier<Outcome<?>> work) {
        if (work.get() instanceof Outcome.Refused<?>(String sentence)) {
            throw new IllegalStateException("The tour's minutes could not be set up: " + sentence);
        }
    }
}
