package org.plenary.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.EntityId;

class MinutesIdsTest {

    @Test
    void idsAreTheSameOnEveryComputer() {
        assertThat(List.of(MinutesVersion.id("43", 1), ReportVersion.id(2), LayoutTemplate.id("plenary-minutes")))
                .containsExactly("minutes/43/1", "report/2", "layout-template/plenary-minutes").allMatch(EntityId::isWellFormed);
    }
}
