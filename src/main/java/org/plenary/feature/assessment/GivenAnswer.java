package org.plenary.feature.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one member submitted on one question.
 *
 * @param person the slug
 * @param name the roster's spelling
 * @param mine whether it is the reader's own
 * @param at when it was submitted
 * @param said in the order of the form, without what is empty
 * @param clashes where several versions of it stand against each other
 */
public record GivenAnswer(String person, String name, boolean mine, Optional<Instant> at, List<Section.Said> said,
        List<Clash> clashes) {

    public GivenAnswer {
        said = List.copyOf(said);
        clashes = List.copyOf(clashes);
    }
}
