package org.plenary.intake;

import java.util.List;
import java.util.Optional;

/**
 * A recommendation of another review that concerns this team.
 *
 * @param line       line of its text, from 1
 * @param review     the other review, "CCT"; absent when the text does not say
 * @param number     its number there
 * @param page       page of that review's report
 * @param reference  the line that names the page, as written
 * @param text       its text as written, slips of the source too
 * @param addressees whom it is addressed to, in order
 */
public record OtherRecommendation(int line, Optional<String> review, int number, Optional<Integer> page, Optional<String> reference, String text,
        List<Addressee> addressees) {

    /**
     * @param name       without article
     * @param emphasised whether the source sets it in bold, which is how a team marks its own name
     */
    public record Addressee(String name, boolean emphasised) {
    }

    public OtherRecommendation {
        addressees = List.copyOf(addressees);
    }
}
