package org.plenary.domain.assessment;

import java.util.List;
import org.plenary.domain.exchange.Kind;

/** The kinds that this room declares. */
public final class AssessmentKinds {

    /** All of them, in the order people see them. */
    public static final List<Kind> ALL = List.of(
            FormTemplate.KIND, FormQuestion.KIND, Choice.KIND, Draft.KIND, Answer.KIND, TeamText.KIND, Outcome.KIND,
            ConsensusCall.KIND, MemberPosition.KIND, ConsensusLevel.KIND, MinorityStatement.KIND, Finding.KIND,
            NewRecommendation.KIND, Priority.KIND);

    private AssessmentKinds() { }
}
