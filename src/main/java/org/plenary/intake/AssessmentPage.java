package org.plenary.intake;

import java.util.List;

/**
 * The form page of one recommendation of the prior review.
 *
 * @param line      line of "RECOMMENDATION n:", from 1
 * @param number    n
 * @param fullText  the whole text of the recommendation in one paragraph (DOMAIN §1.3, T4: another field than the table's short detail)
 * @param questions the form's questions in order
 * @param accounts  what the reviewed organisation says it did, a bullet each
 * @param evidence  everything linked, in the order of the text: links inside accounts and lines of their own
 */
public record AssessmentPage(int line, int number, String fullText, List<AskedQuestion> questions, List<AccountFound> accounts,
        List<EvidenceFound> evidence) {
    public AssessmentPage {
        questions = List.copyOf(questions);
        accounts = List.copyOf(accounts);
        evidence = List.copyOf(evidence);
    }
}
