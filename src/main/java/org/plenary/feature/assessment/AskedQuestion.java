package org.plenary.feature.assessment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question to the organisation about the recommendation of a form.
 *
 * @param number 0 while the numbering copy has given it none
 * @param text Markdown
 * @param addressee empty for the organisation as a whole
 * @param state the word in the field
 * @param isOpen whether it waits for an answer
 * @param since when it was sent or else asked
 * @param due until when an answer is expected, by the organisation's own estimate where there is one
 * @param blocks whether the recommendations it is about wait for it
 */
public record AskedQuestion(String id, long number, String text, String addressee, String state, boolean isOpen,
        Optional<LocalDate> since, Optional<LocalDate> due, boolean blocks) { }
