package org.plenary.feature.minutes;

import java.util.List;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.Edition;

/**
 * The minutes of a meeting as they are now.
 *
 * @param meeting the meeting
 * @param edition for whom
 * @param text the minutes
 * @param gaps what is missing, in the order of the text; the same for both editions
 */
public record Draft(String meeting, Edition edition, TextTree text, List<Gap> gaps) {

    public Draft {
        gaps = List.copyOf(gaps);
    }
}
