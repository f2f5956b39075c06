package org.plenary.domain.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.EntityId;

class RecommendationIdsTest {

    @Test
    void idsAreTheSameOnEveryComputer() {
        assertThat(List.of(Recommendation.id("ssr1", 14), ExternalRecommendation.id("cct", 16), OrgAccount.id("ssr1-4", 2),
                Evidence.id("ssr1-1", "SSR1 implementation report"), Evidence.id("ssr1-2", "SSR elements", 2),
                Evidence.id("ssr1-2", "SSR elements", 1), Grouping.id("octo"), FocusArea.id("ssr-framework"),
                Question.id("table-2018-09-13", 3), Briefing.id(LocalDate.of(2017, 6, 15), "Tech tools demo")))
                .containsExactly("recommendation/ssr1-14", "external-recommendation/cct-16", "org-account/ssr1-4/2",
                        "evidence/ssr1-1/ssr1-implementation-report", "evidence/ssr1-2/ssr-elements-2",
                        "evidence/ssr1-2/ssr-elements", "grouping/octo", "focus-area/ssr-framework",
                        "question/table-2018-09-13/3", "briefing/2017-06-15-tech-tools-demo")
                .allMatch(EntityId::isWellFormed);
    }
}
