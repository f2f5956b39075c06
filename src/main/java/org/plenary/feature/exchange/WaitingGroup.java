package org.plenary.feature.exchange;

import java.time.Instant;
import java.util.List;
import org.plenary.domain.exchange.Dot;

/**
 * Changes of one writer that arrived and wait for others (SYNC §2 "applied").
 *
 * @param author the name of the one who wrote them
 * @param changes how many wait
 * @param gaps what they wait for
 * @param toRead the changes themselves, oldest number first; not all of them where there are very many
 */
public record WaitingGroup(String author, int changes, List<Gap> gaps, List<Waiting> toRead) {

    /**
     * Changes that are not here and that others need.
     *
     * @param author the name of the one who wrote them; empty when nothing here tells
     * @param first the first missing number of their writer
     * @param last the last one that is known to be missing
     */
    public record Gap(String author, long first, long last) { }

    /**
     * One change that waits.
     *
     * @param at when its author saved it
     * @param texts what it would write
     * @param taken true when everything it would write stands here already
     */
    public record Waiting(Dot dot, Instant at, List<Preview.WaitingText> texts, boolean taken) { }
}
