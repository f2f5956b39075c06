package org.plenary.feature.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.assessment.RecommendationStanding;

/**
 * One recommendation while a meeting looks at it; all of it may be shown to the audience.
 *
 * @param number as people say it
 * @param detail the table's text
 * @param fullText the form's text, Markdown; empty where no source gave it
 * @param grouping the label; empty for none
 * @param owner who drafts the team's text; empty for nobody
 * @param answers the team's, one for each question of the form
 * @param end what the choices of the team come to; empty while that is open
 * @param edits what the meeting edited so far, in words
 * @param questions that need an answer: those on this recommendation first
 * @param outcome what this meeting recorded on it; empty while it did not
 * @param day the meeting's
 */
public record StepSubject(String id, String number, String detail, String fullText, String grouping, Optional<Named> owner,
        RecommendationStanding standing, List<TeamAnswer> answers, Optional<GuidePath.End> end, List<String> edits, List<OpenQuestion> questions,
        Optional<Left> outcome, LocalDate day) {

    public StepSubject {
        answers = List.copyOf(answers);
        edits = List.copyOf(edits);
        questions = List.copyOf(questions);
    }

    /** The words to be read out: the form's, or else the table's. */
    public String text() {
        return fullText.isBlank() ? detail : fullText;
    }

    /**
     * The team's answer to a question.
     *
     * @param key names it, {@code q1}
     * @param label in a word or two
     * @param question as the team words it
     * @param choice the label; empty for none
     * @param choiceBefore its label as it was when the meeting began
     * @param text Markdown; empty for none
     * @param before the text as it was when the meeting began
     * @param more what else was chosen or said, each a label and words
     */
    public record TeamAnswer(String key, String label, String question, String choice, String choiceBefore, String text, String before, List<Named> more) {

        public TeamAnswer {
            more = List.copyOf(more);
        }
    }

    /**
     * A question without an answer yet.
     *
     * @param number 0 for none
     * @param text Markdown
     * @param isLinked whether it is about this recommendation
     * @param blocks whether this recommendation waits for it
     */
    public record OpenQuestion(String id, long number, String text, boolean isLinked, boolean blocks) { }

    /**
     * How the meeting left it.
     *
     * @param state {@code adopted} and so on; a word of a newer program as it is
     * @param contested whether people recorded different things: they settle it before anything else is recorded
     * @param reason empty for none
     * @param to to whom it went back; empty for nobody
     */
    public record Left(String state, boolean contested, String reason, String to, Optional<LocalDate> due) { }
}
