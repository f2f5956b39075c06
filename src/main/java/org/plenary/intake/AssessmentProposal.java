package org.plenary.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.OrgAccount;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.DocumentKind;
import org.plenary.domain.review.Review;

/**
 * Puts form pages into a review: full texts, the organisation's accounts and the evidence; short details stay (DOMAIN §1.3, T4, T6).
 * A recommendation of another review is left out, whatever its number (S1:43-47).
 */
final class AssessmentProposal {

    private AssessmentProposal() { }

    static void add(SourceText source, Known known, ProposedThings into) {
        Reading<List<AssessmentPage>> read = AssessmentPages.read(source);
        Set<Integer> others = OtherRecommendationText.read(source).found().stream().map(OtherRecommendation::line)
                .collect(Collectors.toSet());
        List<AssessmentPage> forms = read.found().stream().filter(page -> !others.contains(page.line())).toList();
        if (!forms.isEmpty()) {
            into.problems(read.problems());
            forms.forEach(page -> add(page, known, into));
        }
    }

    private static void add(AssessmentPage page, Known known, ProposedThings into) {
        String recommendation = Recommendation.id(known.predecessor(), page.number());
        into.thing(recommendation, page.line()).put(Recommendation.REVIEW, Review.id(known.predecessor()))
                .put(Recommendation.NUMBER, page.number()).put(Recommendation.FULL_TEXT, page.fullText());
        String key = EntityId.key(recommendation);
        var places = new ProposedThings.Places();
        for (int i = 0; i < page.accounts().size(); i++) {
            AccountFound account = page.accounts().get(i);
            into.thing(OrgAccount.id(key, i + 1), account.line()).put(OrgAccount.RECOMMENDATION, recommendation)
                    .put(OrgAccount.TEXT, account.text()).put(OrgAccount.PHASE, account.phase())
                    .put(OrgAccount.POSITION, places.next());
        }
        Map<String, Integer> labels = new HashMap<>();
        for (EvidenceFound found : page.evidence()) {
            int ordinal = labels.merge(found.label(), 1, Integer::sum);
            var evidence = into.thing(Evidence.id(key, found.label(), ordinal), found.line())
                    .put(Evidence.RECOMMENDATION, recommendation).put(Evidence.LABEL, found.label())
                    .put(Evidence.DOCUMENT_KIND, documentKind(found)).put(Evidence.LOCATOR, found.locator())
                    .put(Evidence.LINK, found.address()).put(Evidence.NOTE, found.note()).put(Evidence.POSITION, places.next());
            if (found.account() >= 0) {
                evidence.put(Evidence.ORG_ACCOUNT, OrgAccount.id(key, found.account() + 1));
            }
        }
    }

    /** The reader's finer words for papers, in the kinds that a review begins with. */
    private static String documentKind(EvidenceFound found) {
        return DocumentKind.id(switch (found.kind()) {
            case "implementation-report", "briefing-slides", "framework", "plan", "page", "e-mail" -> found.kind();
            default -> "other-document";
        });
    }
}
