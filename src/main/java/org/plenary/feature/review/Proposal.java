package org.plenary.feature.review;

import java.util.List;
import java.util.SequencedMap;
import org.plenary.domain.exchange.JsonValue;

/**
 * What was read out of a messy source, before anything is changed by it.
 *
 * @param source the source's name, for people
 * @param things what it would put in, in the order of the source
 * @param problems what a careful reader should look at
 */
public record Proposal(String source, List<ProposedThing> things, List<Problem> problems) {

    /**
     * A thing with the values the source gives it.
     *
     * @param entity the id: natural, or made from the source's content, so that reading it twice doubles nothing
     * @param registers values by register name
     * @param line where it begins in the source, from 1; 0 when it stands nowhere in particular
     */
    public record ProposedThing(String entity, SequencedMap<String, JsonValue> registers, int line) { }

    /**
     * Something worth a look.
     *
     * @param line where in the source, from 1; 0 for the whole
     * @param message one sentence that says what was found and what was kept
     */
    public record Problem(int line, String message) { }
}
