package org.plenary.ui.exchange;

import java.util.List;
import org.plenary.feature.exchange.Sender;
import org.plenary.feature.exchange.SenderAnswer;

/**
 * The question about one sender.
 *
 * @param sender whom it is about
 * @param who their name
 * @param title the question
 * @param what to do to answer it
 * @param warning what else to ask first; empty for nothing
 * @param words the six words to compare; empty where comparing settles nothing
 */
public record TrustQuestion(Sender.Id sender, String who, String title, String what, String warning, List<String> words) {

    /** What can be answered: that the words match only where there are words. */
    public List<SenderAnswer> answers() {
        return words.isEmpty() ? List.of(SenderAnswer.MARKED, SenderAnswer.NOT_NOW) : List.of(SenderAnswer.values());
    }
}
