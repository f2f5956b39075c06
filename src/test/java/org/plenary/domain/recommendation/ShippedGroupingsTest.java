package org.plenary.domain.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Shipped;
import org.plenary.domain.review.Template;

class ShippedGroupingsTest {

    @Test
    void theSixGroupingsOfTheTableAreShipped() {
        assertThat(RecommendationTemplates.GROUPINGS.stream().filter(s -> s.field().equals(Template.LABEL))).containsExactly(
                label("octo", "OCTO"), label("ops-finance", "Ops & Finance"), label("policy", "Policy"),
                label("risk-management", "Risk Management"), label("gdd", "GDD"), label("compliance", "Compliance"));
    }

    @Test
    void theyStandInThatOrder() {
        assertThat(RecommendationTemplates.GROUPINGS.stream().filter(s -> s.field().equals(Template.POSITION))
                .map(s -> ((JsonValue.Text) s.value()).value())).hasSize(6).isSorted().doesNotHaveDuplicates();
    }

    private static Shipped label(String key, String label) {
        return Shipped.of(Grouping.id(key), Template.LABEL, label);
    }
}
