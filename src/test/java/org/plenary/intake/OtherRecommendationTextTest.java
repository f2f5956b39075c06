package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherRecommendationTextTest {
    private static OtherRecommendation.Addressee to(String name) {
        return new OtherRecommendation.Addressee(name, false);
    }

    @Test
    void recommendation16OfTheOtherReviewIsReadWithItsAddressees() {
        OtherRecommendation cct = OtherRecommendationText.read(Seeds.PLENARY_43).found().getFirst();
        assertThat(cct).isEqualTo(new OtherRecommendation(45, Optional.of("CCT"), 16, Optional.of(101), Optional.of("See page 101 of the Final Report"), cct.text(),
                List.of(to("ICANN Board"), to("Registry Stakeholders Group"), to("Registrar Stakeholders Group"), to("Generic Names Supporting Organization"),
                        to("Subsequent Procedures PDP WG"), new OtherRecommendation.Addressee("SSR2 Review Team", true))));
        assertThat(cct.text()).startsWith("Further study the relationship").endsWith("define future ongoing data collection.");
    }

    @Test
    void theSlipInTheSourceIsKeptAndNamed() {
        Reading<List<OtherRecommendation>> reading = OtherRecommendationText.read(Seeds.PLENARY_43);
        assertThat(reading.found().getFirst().text()).contains("enforcement action by the ICANN should put in place an action plan");
        assertThat(reading.problems()).containsExactly(Problem.warning(45,
                "In line 45 words seem to be missing around “by the ICANN should”; the text was kept as it is."));
    }

    @Test
    void pagesWithoutAddresseesAreNotOtherReviews() {
        assertThat(OtherRecommendationText.read(Seeds.RECS_1_TO_5)).isEqualTo(new Reading<>(List.of(), List.of(Problem.error(
                "No recommendation of another review was found: none has a line “To:” under it. Nothing was taken over."))));
    }
}
