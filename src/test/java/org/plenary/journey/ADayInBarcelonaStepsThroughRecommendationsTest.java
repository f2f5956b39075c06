package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy.Proof;

/** The first day in Barcelona (S0), held once by three people; then everything that it leaves behind is looked at. */
class ADayInBarcelonaStepsThroughRecommendationsTest {

    private static Team team;
    private static Archive archive;
    private static List<WrittenFile> published;

    @BeforeAll
    static void theDayIsHeld() {
        team = Team.meet();
        archive = new Archive(team, BarcelonaDay1.MEETING);
        published = new BarcelonaDay1(team).hold();
    }

    @AfterAll
    static void everybodyLeaves() {
        team.close();
    }

    @Test
    void allThreeHaveTheSame() {
        List<Proof> proofs = team.proofs();
        assertThat(proofs).containsOnly(proofs.getFirst());
        assertThat(proofs.getFirst().problems()).isEmpty();
        assertThat(proofs.getFirst().pending()).isZero();
    }

    @Test
    void thePublicMinutesAreThoseThatWereExpected() throws IOException {
        assertThat(Archive.of(published, List.of("md"))).singleElement().extracting(WrittenFile::text).isEqualTo(WrittenFile.expected("minutes-barcelona-1.md"));
    }

    @Test
    void everyDecisionAndActionIsInEveryFormat() {
        archive.holdsAllOf(published, 4, 4, 1);
    }

    @Test
    void nothingPrivateLeavesTheTeam() {
        archive.keeps(published, BarcelonaDay1.INTERNAL_NOTE, BarcelonaDay1.PRIVATE_NOTE);
    }

    @Test
    void writingThemAgainGivesTheSameBytes() {
        assertThat(archive.written(Edition.PUBLIC, "again")).extracting(WrittenFile::bytes).containsExactlyElementsOf(published.stream().map(WrittenFile::bytes).toList());
    }
}
