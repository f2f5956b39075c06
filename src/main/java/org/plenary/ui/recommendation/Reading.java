package org.plenary.ui.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.feature.recommendation.Named;
import org.plenary.feature.recommendation.Recommendations;

/**
 * All recommendations at one moment, in words.
 *
 * @param all as they were read
 * @param lines one for each, by number
 * @param byId the same by id
 * @param bars one for each grouping that has any
 * @param counts the line beside the title
 */
record Reading(Recommendations all, List<RecommendationLine> lines, Map<String, RecommendationLine> byId, List<GroupingBar> bars, String counts) {

    static Reading of(Recommendations all, Wording wording) {
        List<RecommendationLine> lines = wording.lines(all);
        Map<String, RecommendationLine> byId = LinkedHashMap.newLinkedHashMap(lines.size());
        lines.forEach(line -> byId.put(line.id(), line));
        return new Reading(all, lines, byId, wording.bars(all), wording.counts(all));
    }

    /** The questions of the form. */
    List<QuestionHeading> questions() {
        return all.headings().stream().map(h -> new QuestionHeading(h.label(), h.wording())).toList();
    }

    /** What a recommendation may be put into. */
    List<Option> groupings() {
        return options(all.groupingsOffered());
    }

    /** Who may look after one. */
    List<Option> people() {
        return options(all.people());
    }

    private static List<Option> options(List<Named> things) {
        return things.stream().map(thing -> new Option(thing.id(), thing.name())).toList();
    }
}
