package org.plenary.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;

class AssessmentIdsTest {

    @Test
    void idsAreTheSameOnEveryComputer() {
        assertThat(List.of(Draft.id("ssr1-14", "anna-keller", "q1"), Answer.id("ssr1-14", "anna-keller", "q3"),
                TeamText.id("ssr1-14", "q1"), FormTemplate.id("three-questions", 1), FormQuestion.id("three-questions-1", "q1"),
                Choice.id("relevance", "no"), ConsensusCall.id("recommendation/ssr1-14", 2),
                MemberPosition.id("recommendation/ssr1-14/2", "anna-keller"), Outcome.id("ssr1-7", "43")))
                .containsExactly("draft/ssr1-14/anna-keller/q1", "answer/ssr1-14/anna-keller/q3", "team-text/ssr1-14/q1",
                        "form-template/three-questions-1", "form-question/three-questions-1/q1", "choice/relevance/no",
                        "consensus-call/recommendation/ssr1-14/2", "member-position/recommendation/ssr1-14/2/anna-keller",
                        "outcome/ssr1-7/43")
                .allMatch(EntityId::isWellFormed);
    }

    @Test
    void aDraftHasAnAnswersFieldsButWhatConcernsTheTeam() {
        assertThat(Draft.KIND.fields()).extracting(Field::name).containsExactlyElementsOf(Answer.KIND.fields().stream()
                .map(Field::name).filter(name -> !name.equals("state") && !name.equals("submitted-at")).toList());
    }

    @Test
    void aTeamTextHasAnAnswersContent() {
        assertThat(TeamText.KIND.fields()).extracting(Field::name).containsAll(Draft.KIND.fields().stream().map(Field::name)
                .filter(name -> !name.equals("person")).toList());
    }
}
