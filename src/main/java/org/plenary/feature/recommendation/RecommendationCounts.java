package org.plenary.feature.recommendation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Document;

/** Reads everything that hangs on recommendations once, so that no row has to look for its own (10,000 rows). */
final class RecommendationCounts {

    private static final Set<String> BY_QUESTION = Set.of(Draft.KIND.name(), Answer.KIND.name(), TeamText.KIND.name());
    private static final RecommendationCount NOTHING = new RecommendationCount();

    private final View view;
    private final Names names;
    private final Map<String, RecommendationCount> counts = new HashMap<>();

    RecommendationCounts(View view, Names names) {
        this.view = view;
        this.names = names;
        view.things(Answer.KIND).forEach(this::answer);
        view.things(Draft.KIND).forEach(this::draft);
        view.things(TeamText.KIND).forEach(this::teamText);
        view.things(Evidence.KIND).forEach(this::evidence);
        view.things(OrgAccount.KIND).forEach(account -> count(account.textOrEmpty(OrgAccount.RECOMMENDATION)).written(account.lastWritten()));
        Conflict.in(view).forEach(this::conflict);
    }

    /** What hangs on the recommendation of that id. */
    RecommendationCount of(String recommendation) {
        return counts.getOrDefault(recommendation, NOTHING);
    }

    private RecommendationCount count(String recommendation) {
        return counts.computeIfAbsent(recommendation, id -> new RecommendationCount());
    }

    private void answer(Thing answer) {
        if (answer.textOrEmpty(Answer.STATE).equals("withdrawn")) {
            return;
        }
        AssessmentKey key = AssessmentKey.of(answer.id());
        RecommendationCount count = count(key.recommendation());
        Version last = answer.lastWritten();
        count.written(last);
        count.answeredBy.add(key.person());
        count.question(key.question()).answer(key.person(), last);
    }

    private void draft(Thing draft) {
        AssessmentKey key = AssessmentKey.of(draft.id());
        count(key.recommendation()).question(key.question()).draft(key.person(), draft);
    }

    private void teamText(Thing text) {
        AssessmentKey key = AssessmentKey.of(text.id());
        RecommendationCount count = count(key.recommendation());
        count.written(text.lastWritten());
        count.question(key.question()).teamText(text, names);
    }

    private void evidence(Thing evidence) {
        RecommendationCount count = count(evidence.textOrEmpty(Evidence.RECOMMENDATION));
        count.written(evidence.lastWritten());
        count.evidence++;
        if (leadsNowhere(view, evidence)) {
            count.linksMissing++;
        }
    }

    /** True for a piece without an address, a file or a document that has one (T5). */
    static boolean leadsNowhere(View view, Thing evidence) {
        return evidence.textOrEmpty(Evidence.LINK).isBlank() && evidence.textOrEmpty(Evidence.FILE).isBlank()
                && evidence.text(Evidence.DOCUMENT).flatMap(view::find)
                        .filter(d -> !d.textOrEmpty(Document.LINK).isBlank() || !d.textOrEmpty(Document.FILE).isBlank()).isEmpty();
    }

    private void conflict(Conflict conflict) {
        var place = new ConflictPlace(conflict.entity(), conflict.field());
        String kind = EntityId.kind(conflict.entity());
        if (BY_QUESTION.contains(kind)) {
            AssessmentKey key = AssessmentKey.of(conflict.entity());
            RecommendationCount count = count(key.recommendation());
            count.conflicts.add(place);
            count.question(key.question()).contested();
        } else if (kind.equals(Recommendation.KIND.name())) {
            count(conflict.entity()).conflicts.add(place);
        } else if (kind.equals(Evidence.KIND.name())) {
            view.find(conflict.entity()).ifPresent(e -> count(e.textOrEmpty(Evidence.RECOMMENDATION)).conflicts.add(place));
        } else if (kind.equals(OrgAccount.KIND.name())) {
            view.find(conflict.entity()).ifPresent(a -> count(a.textOrEmpty(OrgAccount.RECOMMENDATION)).conflicts.add(place));
        }
    }
}
