package org.plenary.ui.assessment;

import java.util.Optional;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.ReadStepThrough;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.feature.assessment.Stepping;

/**
 * What is read together of a step through.
 *
 * @param stepping empty while no agenda item is in hand, or when it is gone
 * @param subject the recommendation in hand
 * @param refusal why there is no agenda item any more; empty when there is, or none was asked for
 */
record Seen(Optional<Stepping> stepping, Optional<StepSubject> subject, String refusal, StepStart.Read start) {

    /**
     * Reads it; off the UI thread.
     *
     * @param item the agenda item; empty for none
     * @param wanted the recommendation; one that is not among those stepped through means the one the meeting is at
     */
    static Seen of(ReadStepThrough reading, String item, String wanted) {
        var start = new StepStart.Read(reading.places(), reading.choices(), reading.people());
        if (item.isEmpty()) {
            return new Seen(Optional.empty(), Optional.empty(), "", start);
        }
        return switch (reading.of(item)) {
            case Outcome.Refused<Stepping>(String sentence) -> new Seen(Optional.empty(), Optional.empty(), sentence, start);
            case Outcome.Done<Stepping>(Stepping found) -> {
                String id = found.among().stream().anyMatch(one -> one.id().equals(wanted)) ? wanted : found.at();
                yield new Seen(Optional.of(found), id.isEmpty() ? Optional.empty() : reading.subject(found, id), "", start);
            }
        };
    }
}
