package org.plenary.intake;

import org.plenary.domain.review.LookAlikes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The traps T1 to T10 of the seeds (DOMAIN §1.3) with the numbers expected there, as far as reading alone can meet them. */
class SeedTrapsTest {
    private static final List<RecommendationRow> TABLE = RecommendationTable.read(Seeds.PLENARY_43, List.of()).found();
    private static final List<AssessmentPage> PAGES = AssessmentPages.read(Seeds.RECS_1_TO_5).found();

    private static RecommendationRow row(int number) {
        return TABLE.get(number - 1);
    }

    @Test
    void t1OctoInCyrillicIsOneGroupOfTenWithTheRawTextKept() {
        List<RecommendationRow> octo = TABLE.stream().filter(row -> row.grouping().equals(Optional.of("OCTO"))).toList();
        assertThat(octo).extracting(row -> row.number().orElseThrow()).containsExactly(1, 4, 5, 14, 15, 16, 18, 19, 24, 28);
        assertThat(octo).filteredOn(row -> row.groupingRaw().equals("осто")).hasSize(5);
        assertThat(octo).filteredOn(row -> row.groupingRaw().equals("ОСТО")).hasSize(5);
        assertThat(octo).extracting(RecommendationRow::groupingKey).containsOnly("octo");
    }

    @Test
    void t2OnlyRecommendation3IsUngrouped() {
        assertThat(TABLE).hasSize(28).filteredOn(row -> row.grouping().isEmpty()).containsExactly(row(3));
        assertThat(row(3).groupingRaw()).isEmpty();
    }

    @Test
    void t3TheOnlySameTextsAre19And27() {
        assertThat(row(19).detail()).isEqualTo(row(27).detail());
        assertThat(TABLE.stream().map(RecommendationRow::detail).distinct()).hasSize(27);
    }

    @Test
    void t4ShortDetailAndFullTextDifferForRecommendations1And2() {
        assertThat(PAGES).filteredOn(page -> !LookAlikes.key(page.fullText()).equals(LookAlikes.key(row(page.number()).detail())))
                .extracting(AssessmentPage::number).containsExactly(1, 2);
    }

    @Test
    void t5TwoLinksHaveALabelAndNoAddress() {
        assertThat(AgendaText.read(Seeds.BARCELONA).found().stream().flatMap(entry -> entry.links().stream()))
                .containsExactly(Link.missing(80, "email"), Link.missing(81, "display table"));
    }

    @Test
    void t6ThereAre33AddressesOfWhich21AreDistinct() {
        List<Link> addresses = Addresses.in(Seeds.RECS_1_TO_5);
        assertThat(addresses).hasSize(33);
        assertThat(addresses.stream().map(Link::address).distinct()).hasSize(21);
        assertThat(PAGES).extracting(page -> page.evidence().size()).containsExactly(7, 8, 4, 7, 4);
    }

    @Test
    void t7TheLaterPlenaryHasNeitherNumberNorDate() {
        assertThat(HeadingText.read(Seeds.RECS_1_TO_5).found()).extracting(MeetingHeading::number, MeetingHeading::date)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void t8PrivateUseBulletsAndEmojiAreGone() {
        assertThat(Seeds.COORDINATION.pieces()).filteredOn(piece -> piece.mark().equals("\uF0A4")).hasSize(22);
        assertThat(Seeds.COORDINATION.pieces()).noneMatch(piece -> piece.text().contains("\uF0A4"));
        assertThat(Seeds.PLENARY_43.pieces()).noneMatch(piece -> piece.text().codePoints().anyMatch(Character::isEmojiPresentation));
    }

    @Test
    void t9TheThirdQuestionKeepsItsWording() {
        assertThat(PAGES).extracting(page -> page.questions().get(2).wording())
                .containsOnly("Is the recommendation still relevant today? If so, what further work needed? If not, why not?");
    }

    @Test
    void t10TheLongestDetailHas402CharactersAndNo24HasNoFullStop() {
        RecommendationRow longest = TABLE.stream().max(Comparator.comparingInt(row -> row.detail().length())).orElseThrow();
        assertThat(longest.detail()).hasSize(402);
        assertThat(row(24).detail()).endsWith("Chief Security Office Team");
    }
}
