package org.plenary.feature.assessment;

import java.util.List;

/**
 * Which recommendations a meeting steps through (C9).
 *
 * @param which how they are chosen
 * @param ids the grouping or focus area, or the recommendations themselves; empty for the other ways
 */
public record StepChoice(Which which, List<String> ids) {

    /** How they are chosen, in the order people are offered it. */
    public enum Which {
        /** Those that hang on the agenda item already. */
        LINKED,
        /** Every one. */
        ALL,
        /** Those whose text is complete, or that wait for nothing any more. */
        READY,
        /** Those that no meeting adopted yet. */
        NOT_ADOPTED,
        /** The first five of those, as the team agreed at call #43. */
        FIRST_FIVE,
        /** Those of a grouping; the empty id means those without one. */
        GROUPING,
        /** Those of a focus area, or of one below it. */
        FOCUS_AREA,
        /** These. */
        SELECTION
    }

    public StepChoice {
        ids = List.copyOf(ids);
    }

    /** A way that needs no id. */
    public static StepChoice of(Which which) {
        return new StepChoice(which, List.of());
    }

    /** Those of one grouping or focus area. */
    public static StepChoice of(Which which, String id) {
        return new StepChoice(which, List.of(id));
    }
}
