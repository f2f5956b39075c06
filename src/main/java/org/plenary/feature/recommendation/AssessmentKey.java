package org.plenary.feature.recommendation;

import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.recommendation.Recommendation;

/**
 * What the id of a draft, an answer or a team text says.
 *
 * @param recommendation the id of the recommendation
 * @param person the slug of the member; empty for a team text
 * @param question the key of the question, {@code q1}
 */
record AssessmentKey(String recommendation, String person, String question) {

    static AssessmentKey of(String id) {
        String key = EntityId.key(id);
        boolean ofTeam = EntityId.kind(id).equals(TeamText.KIND.name());
        int last = key.lastIndexOf('/');
        int before = ofTeam ? last : key.lastIndexOf('/', last - 1);
        if (last < 0 || before < 0) {
            return new AssessmentKey("", "", ""); // not made by this program: it belongs to no recommendation
        }
        return new AssessmentKey(Recommendation.KIND.id(key.substring(0, before)),
                ofTeam ? "" : key.substring(before + 1, last), key.substring(last + 1));
    }
}
