package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.assessment.RecommendationStanding;
import org.plenary.domain.assessment.StepPace;

/**
 * A step through recommendations as it is at one moment; all of it may be shown to the audience.
 *
 * @param item the agenda item
 * @param title the item's
 * @param meeting the meeting's id
 * @param meetingName "Plenary Call #43"
 * @param takesOutcomes whether the meeting records outcomes: it was not cancelled
 * @param among the recommendations in the order they are stepped through
 * @param at the id of the one that is in hand, always among them; empty where nobody began yet
 * @param pace how fast it goes
 * @param zone the meeting's; UTC where nobody said
 */
public record Stepping(String item, String title, String meeting, String meetingName, boolean takesOutcomes, List<Stepped> among, String at,
        StepPace pace, ZoneId zone) {

    public Stepping {
        among = List.copyOf(among);
    }

    /**
     * A recommendation on the way.
     *
     * @param number as people say it
     * @param detail the table's text, or the form's where there is none
     * @param grouping the label; empty for none
     * @param standing where it stands
     * @param outcomeAt when this meeting recorded an outcome on it; empty while it did not
     */
    public record Stepped(String id, String number, String detail, String grouping, RecommendationStanding standing, Optional<Instant> outcomeAt) { }
}
