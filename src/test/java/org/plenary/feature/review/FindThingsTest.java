package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class FindThingsTest {

    private final FindThings finding = new FindThings(TheSample.of(TheSample.ANNA));

    @Test
    void aThingIsFoundUnderTheNamePeopleKnowItBy() {
        assertThat(finding.find("los angeles meeting")).extracting(FindThings.Found::id, FindThings.Found::name, FindThings.Found::field)
                .contains(tuple("letter/update-after-the-los-angeles-meeting", "Update after the Los Angeles meeting", "title"));
    }

    @Test
    void nothingIsFoundForNoWords() {
        assertThat(finding.find(" ")).isEmpty();
    }
}
