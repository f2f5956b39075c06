package org.plenary.intake;

import java.util.List;

/**
 * The expected standards of behavior shown before a meeting.
 *
 * @param line         line of the introduction, from 1
 * @param introduction "Those who take part … undertake to:"
 * @param paragraphs   what they undertake, in order
 */
public record StandardsOfBehavior(int line, String introduction, List<String> paragraphs) {
    public StandardsOfBehavior {
        paragraphs = List.copyOf(paragraphs);
    }
}
