package org.plenary.feature.assessment;

import java.util.List;

/**
 * The form of one recommendation as one member sees it at one moment.
 *
 * @param recommendation the id
 * @param person the member's slug; empty while nobody has said who they are, and then nothing can be written
 * @param subject what is assessed, and what the organisation says of it
 * @param sections one for each question of the form, in its order
 * @param submission how far this member is
 * @param asked the questions to the organisation about it, open ones first
 * @param othersHidden whether the others' answers are kept back until this member has submitted
 */
public record AssessmentForm(String recommendation, String person, Subject subject, List<Section> sections,
        Submission submission, List<AskedQuestion> asked, boolean othersHidden) {

    public AssessmentForm {
        sections = List.copyOf(sections);
        asked = List.copyOf(asked);
    }
}
