package org.plenary.feature.review;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.View;

/** Reads messy sources into proposals; changes nothing itself and refuses nothing. */
public interface Intake {

    /** The shapes a source can be said to have; without one, every shape is looked for. */
    List<String> SHAPES = List.of("recommendations", "agenda", "assessments", "actions", "people", "letter", "notice");

    /**
     * Reads a source.
     *
     * @param name the source's name, for people
     * @param text the source as it is
     * @param shape one of {@link #SHAPES}, or empty
     * @param meeting the meeting an agenda belongs to, when the source does not say
     * @param known what is in the review already, to recognise groupings, people and meetings
     */
    Proposal propose(String name, String text, Optional<String> shape, Optional<String> meeting, View known);
}
