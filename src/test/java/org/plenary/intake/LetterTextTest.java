package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTextTest {
    private static final Reading<Optional<Letter>> READING = LetterText.read(Seeds.LETTER);
    private static final Letter LETTER = READING.found().orElseThrow();

    @Test
    void senderAndAddresseesAreRead() {
        assertThat(LETTER.onBehalfOf()).contains("Second Security, Stability, and Resiliency (SSR2) Review Team leadership team");
        assertThat(LETTER.salutation()).contains("Dear Board Members and SO/AC/SG/C leaders:");
        assertThat(LETTER.addressees()).containsExactly("Board Members", "SO/AC/SG/C leaders");
    }

    @Test
    void brokenLinksAreWholeAndStandWithTheirWords() {
        assertThat(LETTER.links()).containsExactly(Link.to(4, "SSR2", "https://community.icann.org/x/AE6AAw"),
                Link.to(7, "Article 4, Section 4.6", "https://www.icann.org/resources/pages/governance/bylawsen/#article4.6"),
                Link.to(23, "workplan", "https://community.icann.org/display/SSR/Work+Plan?preview=/64075835/104235912/SSR2_Workplan_5%20February%202019.xlsx"),
                Link.to(23, "ICANN64", "https://meetings.icann.org/en/kobe64"));
    }

    @Test
    void paragraphsAreHealed() {
        assertThat(LETTER.body()).extracting(Letter.Paragraph::line).containsExactly(4, 7, 12, 14, 17, 19, 23, 37, 38);
        assertThat(LETTER.body()).extracting(Letter.Paragraph::role).containsExactly(Letter.Role.PARAGRAPH, Letter.Role.PARAGRAPH, Letter.Role.BULLET,
                Letter.Role.BULLET, Letter.Role.BULLET, Letter.Role.PARAGRAPH, Letter.Role.PARAGRAPH, Letter.Role.HEADING, Letter.Role.PARAGRAPH);
        assertThat(LETTER.body().getFirst()).isEqualTo(new Letter.Paragraph(4, Letter.Role.PARAGRAPH,
                "We are writing to share an update from the second Security, Stability, and Resiliency (SSR2) Review Team’s recent meeting in Los Angeles.",
                "We are writing to share an update from the second Security, Stability, and Resiliency ([SSR2](https://community.icann.org/x/AE6AAw)) "
                        + "Review Team’s recent meeting in Los Angeles."));
        assertThat(LETTER.markdown()).contains("(see [Article 4, Section 4.6](https://www.icann.org/resources/pages/governance/bylawsen/#article4.6)):\n\n"
                + "- ICANN’s key security, stability, and resiliency activities.\n- Activities", "\n\n## Meet with us at ICANN64\n\nLet us know");
    }

    @Test
    void theThreeScopeItemsAreFound() {
        assertThat(LETTER.scopeItems()).containsExactly("ICANN’s key security, stability, and resiliency activities.",
                "Activities that impact the SSR of the Domain Name System (that ICANN contributes to/facilitates).",
                "Challenges to the secure and resilient operation of the unique identifiers system.");
    }

    @Test
    void milestonesAreFoundWithMonthAndEvent() {
        assertThat(LETTER.milestones()).containsExactly(
                new Letter.Milestone(23, "engagement session", Optional.empty(), Optional.of("ICANN64"), Optional.of("Kobe")),
                new Letter.Milestone(23, "draft findings and recommendations", Optional.empty(), Optional.of("ICANN65"), Optional.of("Marrakech")),
                new Letter.Milestone(23, "draft final report", Optional.of(YearMonth.of(2019, 8)), Optional.empty(), Optional.empty()),
                new Letter.Milestone(23, "final report", Optional.of(YearMonth.of(2019, 11)), Optional.of("ICANN66"), Optional.of("Montreal")));
    }

    @Test
    void theMailboxIsReadAndItsSecondSpellingNamed() {
        assertThat(LETTER.mailbox()).contains("input-to-ssr2rt@icann.org");
        assertThat(LETTER.body().getLast().text()).startsWith("Let us know via our mailing list at input-to-ssr2rt@icann.org (publicly archived) if you would like "
                + "to set up a consultation with us in Kobe, separate");
        assertThat(READING.problems()).containsExactly(Problem.warning(38, "The paragraph at line 38 spells one mailbox in two ways, input-to-ssr2rt@icann.org "
                + "and input-tossr2rt@icann.org; the first was kept. A hyphen may have been lost at a line end, in the letter's links too."));
    }

    @Test
    void whatIsNoLetterGivesOneClearProblem() {
        assertThat(LetterText.read(SourceText.of("Agenda"))).isEqualTo(new Reading<>(Optional.empty(), List.of(Problem.error(
                "No letter was found: no line begins with “Dear” or “Sent on behalf of”. Nothing was taken over."))));
    }
}
