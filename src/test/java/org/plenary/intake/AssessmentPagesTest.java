package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.intake.EvidenceFound.Sureness.CHOSEN;
import static org.plenary.intake.EvidenceFound.Sureness.GUESSED;
import static org.plenary.intake.EvidenceFound.Sureness.LIKELY;
import static org.plenary.intake.EvidenceFound.Sureness.NONE;
import static org.plenary.intake.EvidenceFound.Sureness.STATED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The pairing of S4 was worked out by hand from the seed, page by page, before the rule was written. */
class AssessmentPagesTest {
    private static final Reading<List<AssessmentPage>> SEED = AssessmentPages.read(Seeds.RECS_1_TO_5);

    private static final String SITE = "https://www.icann.org/en/system/files/files/";
    private static final String REPORT = "https://community.icann.org/download/attachments/54691765/SSR%20Recs%201-28.pdf?api=v2";
    private static final String OCTO_BRIEFING = "https://community.icann.org/download/attachments/60489951/SSR1%20OCTO%20Briefing%20May%202017%20v8.0.pdf"
            + "?version=1&modificationDate=1497544489000&api=v2";
    private static final String FINANCE_BRIEFING = "https://community.icann.org/pages/viewpage.action?pageId=64949767&preview=/64949767/66085067/"
            + "SSR1%20Ops%20%252B%20Finance%20Briefing%20June%202017%20v4.0.pdf";
    private static final String DEFINITIONS = "https://community.icann.org/pages/viewpage.action?pageId=64074062&preview=/64074062/64076676/SSR%20Def_Steve%20Conte.pdf";
    private static final String ROLE_AND_REMIT = "https://www.icann.org/resources/pages/ssr-role-remit-2015-01-19-en";
    private static final String RELATIONSHIPS = SITE + "ssr-relationships-fy17-23jan17-en.pdf";

    private static AssessmentPage page(int number) {
        return SEED.found().get(number - 1);
    }

    private static EvidenceFound inAccount(int line, int account, String label, String kind, String address, EvidenceFound.Sureness sureness, Integer... lines) {
        return new EvidenceFound(line, account, label, kind, Optional.empty(), Optional.empty(), Optional.of(address), List.of(lines), sureness);
    }

    private static EvidenceFound placed(int line, int account, String label, String kind, String locator, String note, String address, Integer addressLine) {
        return new EvidenceFound(line, account, label, kind, Optional.of(locator), Optional.of(note), Optional.of(address), List.of(addressLine), LIKELY);
    }

    private static EvidenceFound ownLine(int line, String label, String kind, String locator, String address, Integer addressLine) {
        return new EvidenceFound(line, -1, label, kind, Optional.ofNullable(locator), Optional.empty(), Optional.of(address), List.of(addressLine), LIKELY);
    }

    @Test
    void everyAddressOfRecommendation1StandsWithItsLabel() {
        assertThat(page(1).evidence()).containsExactly(
                inAccount(63, 0, "Public comment was taken on a draft statement", "page",
                        "http://www.icann.org/en/news/public-comment/draft-ssr-role-remit-17may12-en.htm", LIKELY, 157),
                inAccount(63, 0, "subsequently revised in Oct 2012", "presentation",
                        "http://toronto45.icann.org/meetings/toronto2012/presentation-draft-ssr-role-remit-04oct12-en.pdf", LIKELY, 158, 159),
                inAccount(67, 1, "updated statement was published on ICANN’s website", "page", ROLE_AND_REMIT, GUESSED, 160),
                inAccount(67, 1, "incorporated in the FY 14 SSR Framework", "framework", SITE + "ssr-plan-fy14-06mar13-en.pdf", LIKELY, 161),
                ownLine(75, "SSR1 implementation report", "implementation-report", "slides 1 - 3", REPORT, 162),
                ownLine(77, "FY 15-16 SSR Framework", "framework", null, SITE + "ssr-framework-fy15-16-30sep16-en.pdf", 163),
                ownLine(79, "SSR2-RT briefing slides on this recommendation", "briefing-slides", "slides 5 – 13", OCTO_BRIEFING, 164));
    }

    @Test
    void everyAddressOfRecommendation2StandsWithItsLabel() {
        assertThat(page(2).evidence()).containsExactly(
                inAccount(102, 0, "The statement", "page", ROLE_AND_REMIT, GUESSED, 165),
                inAccount(102, 0, "SSR Framework", "framework", SITE + "ssr-plan-fy14-06mar13-en.pdf", GUESSED, 166),
                inAccount(102, 0, "ICANN’s Strategic Plan for FY2016—2020", "plan", SITE + "strategic-plan-2016-2020-10oct14-en.pdf", LIKELY, 167),
                placed(102, 0, "SSR elements", "plan", "page 11", "in “ICANN’s Strategic Plan for FY2016—2020”",
                        SITE + "strategic-plan-2016-2020-10oct14-en.pdf#page=11", 168),
                inAccount(108, 1, "Five-Year Operating Plan", "plan", SITE + "proposed-opplan-budget-2016-2020-10nov14-en.pdf", LIKELY, 169),
                placed(108, 1, "SSR elements", "plan", "page 17", "in “Five-Year Operating Plan”",
                        SITE + "proposed-opplan-budget-2016-2020-10nov14-en.pdf#page=17", 170),
                ownLine(120, "SSR1 implementation report", "implementation-report", "slides 4 - 6", REPORT, 171),
                ownLine(122, "SSR2-RT briefing slides on this recommendation", "briefing-slides", "slides 4 – 29", FINANCE_BRIEFING, 172));
    }

    @Test
    void everyAddressOfRecommendation3StandsWithItsLabelAndThereIsNoBriefing() {
        assertThat(page(3).evidence()).containsExactly(
                inAccount(145, 0, "Consistent terminology and descriptions related to ICANN’s SSR role and remit have been publicized", "definitions",
                        "https://www.icann.org/news/blog/icann-s-security-terminology", LIKELY, 173),
                inAccount(149, 1, "Key terms are added to ICANN’s public glossary", "definitions",
                        "https://www.icann.org/icann-acronyms-and-terms/en/nav/S", LIKELY, 174),
                new EvidenceFound(153, -1, "Document of definitions across ICANN org", "definitions", Optional.empty(),
                        Optional.of("provided to RT in March 2017"), Optional.of(DEFINITIONS), List.of(175), LIKELY),
                ownLine(178, "SSR1 implementation report", "implementation-report", "slides 7 - 9", REPORT, 284));
    }

    @Test
    void everyAddressOfRecommendation4StandsWithItsLabel() {
        assertThat(page(4).evidence()).containsExactly(
                inAccount(201, 0, "Many of ICANN’s SSR relationships have been defined", "picture",
                        "https://www.icann.org/sites/default/files/assets/security-2000x1295-30jul13-en.png", GUESSED, 285),
                inAccount(201, 0, "Many of ICANN’s SSR relationships have been defined and publicized", "document",
                        SITE + "is-ssr-update-s2-2014-21jan15-en.pdf", GUESSED, 286),
                inAccount(201, 0, "Memorandums of Understanding that indicate roles and responsibilities relevant to SSR have been signed with "
                        + "numerous entities; the list", "page", "https://www.icann.org/resources/pages/governance/partnership-mous-en", LIKELY, 287),
                inAccount(217, 2, "ICANN Security Awareness Resource Locator Developed", "page",
                        "https://www.icann.org/resources/pages/security-awareness-resource-2014-12-04-en", LIKELY, 288),
                inAccount(225, 3, "document tracking ICANN SSR related roles and responsibilities", "document", RELATIONSHIPS, STATED, 227, 289),
                ownLine(230, "SSR1 implementation report", "implementation-report", "slides 10 - 12", REPORT, 290),
                ownLine(232, "SSR2-RT briefing on this recommendation", "briefing-slides", "slides 23 – 27", OCTO_BRIEFING, 291));
    }

    @Test
    void everyAddressOfRecommendation5StandsWithItsLabel() {
        assertThat(page(5).evidence()).containsExactly(
                inAccount(254, 0, "SSR quarterly reports", "page", "https://www.icann.org/resources/pages/archive-2012-10-05-en", LIKELY, 292),
                inAccount(264, 2, "document tracking ICANN SSR related roles and responsibilities", "document", RELATIONSHIPS, STATED, 266, 293),
                ownLine(270, "SSR1 implementation report", "implementation-report", "slides 13 - 15", REPORT, 294),
                ownLine(272, "SSR2-RT briefing on this recommendation", "briefing-slides", "slides 23 – 27", OCTO_BRIEFING, 295));
    }

    @Test
    void noneOfThe33AddressesIsLostOrUsedTwice() {
        List<Integer> paired = SEED.found().stream().flatMap(page -> page.evidence().stream()).flatMap(e -> e.addressLines().stream()).sorted().toList();
        assertThat(Addresses.in(Seeds.RECS_1_TO_5)).hasSize(33).extracting(Link::line).containsExactlyElementsOf(paired);
        assertThat(Addresses.in(Seeds.RECS_1_TO_5).stream().map(Link::address).distinct()).hasSize(21);
        assertThat(AssessmentPages.pool(Seeds.RECS_1_TO_5)).hasSize(30);
    }

    @Test
    void fullTextsAreOneParagraphEach() {
        assertThat(SEED.found()).extracting(AssessmentPage::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(SEED.found()).extracting(AssessmentPage::line).containsExactly(56, 95, 139, 194, 248);
        assertThat(SEED.found()).extracting(AssessmentPage::fullText).containsExactly(
                "ICANN should publish a single, clear and consistent statement of its SSR remit and limited technical mission. ICANN should elicit and "
                        + "gain public feedback in order to reach a consensus-based statement.",
                "ICANN’s definition and implementation of its SSR remit and limited technical mission should be reviewed in order to maintain consensus "
                        + "and elicit feedback from the Community. The process should be repeated on a regular basis, perhaps in conjunction with the cycle "
                        + "of future SSR reviews.",
                "Once ICANN issues a consensus-based statement of its SSR remit and limited technical mission, ICANN should utilize consistent "
                        + "terminology and descriptions of this statement in all materials.",
                "ICANN should document and clearly define the nature of the SSR relationships it has within the ICANN Community in order to provide a "
                        + "single focal point for understanding the interdependencies between organizations.",
                "ICANN should use the definition of its SSR relationships to maintain effective working arrangements and to demonstrate how these "
                        + "relationships are utilized to achieve each SSR goal.");
    }

    @Test
    void questionsKeepTheWordingOfThePage() {
        assertThat(SEED.found()).allSatisfy(page -> assertThat(page.questions()).extracting(AskedQuestion::wording).containsExactly(
                "What was done to implement the recommendation? Was the recommendation fully implemented?",
                "Did the implementation have the intended effect? How was the assessment conducted?",
                "Is the recommendation still relevant today? If so, what further work needed? If not, why not?"));
        assertThat(SEED.found()).allSatisfy(page -> assertThat(page.questions()).allSatisfy(question -> assertThat(question.answers()).isEmpty()));
    }

    @Test
    void accountsAreHealedAndKeepTheirPhase() {
        assertThat(SEED.found()).extracting(page -> page.accounts().size()).containsExactly(2, 3, 3, 4, 3);
        assertThat(page(4).accounts()).extracting(AccountFound::phase)
                .containsExactly(Optional.of("Phase I"), Optional.of("Phase II"), Optional.empty(), Optional.empty());
        assertThat(page(5).accounts().get(1)).isEqualTo(new AccountFound(260, Optional.of("Phase II"), "Next SSR Framework/report on SSR activities will "
                + "include information on how key relationships noted in Recommendation 4 are used to achieve SSR goals (as part of SOP)."));
        assertThat(page(4).accounts().get(3).text()).isEqualTo("The document tracking ICANN SSR related roles and responsibilities has been completed and "
                + "posted at " + RELATIONSHIPS);
    }

    @Test
    void whatWasOnlyGuessedIsNamed() {
        assertThat(SEED.problems()).extracting(Problem::severity, Problem::line).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Problem.Severity.NOTE, 158), org.assertj.core.groups.Tuple.tuple(Problem.Severity.NOTE, 160),
                org.assertj.core.groups.Tuple.tuple(Problem.Severity.NOTE, 165), org.assertj.core.groups.Tuple.tuple(Problem.Severity.NOTE, 166),
                org.assertj.core.groups.Tuple.tuple(Problem.Severity.NOTE, 285), org.assertj.core.groups.Tuple.tuple(Problem.Severity.NOTE, 286));
        assertThat(SEED.problems().get(1).message()).isEqualTo("The address in line 160 was given to “updated statement was published on ICANN’s "
                + "website” (line 67) by its place in the list alone; check that it belongs there.");
    }

    @Test
    void aPairingCanBeChangedByAPerson() {
        EvidenceFound guessed = page(4).evidence().getFirst();
        assertThat(guessed.pairedWith("https://example.org/map")).isEqualTo(new EvidenceFound(201, 0, guessed.label(), "picture", Optional.empty(),
                Optional.empty(), Optional.of("https://example.org/map"), List.of(), CHOSEN));
        assertThat(guessed.unpaired().address()).isEmpty();
    }

    @Test
    void aHereWithoutAnAddressAndAnAddressWithoutWordsAreKeptAndNamed() {
        Reading<List<AssessmentPage>> noPool = AssessmentPages.read(SourceText.of("Recommendation 7: Do it.\nWhat was done?\n\n• Audit report here (page 4)\n"));
        assertThat(noPool.found().getFirst().evidence()).containsExactly(new EvidenceFound(4, -1, "Audit report", "page", Optional.of("page 4"),
                Optional.empty(), Optional.empty(), List.of(), NONE));
        assertThat(noPool.problems()).containsExactly(
                Problem.warning(4, "“Audit report” (line 4) says “here” but no address was found for it; it was kept without."));

        Reading<List<AssessmentPage>> noWords = AssessmentPages.read(SourceText.of("Recommendation 7: Do it.\nWhat was done?\n\n• Audit report here\n\n"
                + "https://example.org/audit.pdf\nhttps://example.org/My%20plan.pdf?v=1\n"));
        assertThat(noWords.found().getFirst().evidence()).containsExactly(
                ownLine(4, "Audit report", "document", null, "https://example.org/audit.pdf", 6),
                inAccount(7, -1, "My plan.pdf", "plan", "https://example.org/My%20plan.pdf?v=1", GUESSED, 7));
        assertThat(noWords.problems()).containsExactly(
                Problem.warning(7, "The address in line 7 found no words it belongs to; it was kept under its file name."));
    }

    @Test
    void answersUnderLaterQuestionsAreKept() {
        AssessmentPage page = AssessmentPages.read(SourceText.of("Recommendation 7: Do it.\nWhat was done?\n• Much.\nDid it help?\nIt did.\n• A lot.\n")).found().getFirst();
        assertThat(page.questions()).containsExactly(new AskedQuestion(2, "What was done?", List.of()),
                new AskedQuestion(4, "Did it help?", List.of("It did.", "A lot.")));
        assertThat(page.accounts()).containsExactly(new AccountFound(3, Optional.empty(), "Much."));
    }

    @Test
    void pagesThatAreIncompleteOrDoubleAreKeptAndNamed() {
        assertThat(AssessmentPages.read(SourceText.of("Recommendation 7: Do it.\n\nRecommendation 7:\nWhat was done?\n")).problems()).containsExactly(
                Problem.warning(1, "Recommendation 7 (line 1) has no question under it; only its text was kept."),
                Problem.warning(3, "Recommendation 7 (line 3) has no text; its page was kept without."),
                Problem.warning(3, "Recommendation 7 (line 3) has a page already, at line 1; both were kept."));
    }

    @Test
    void textWithoutPagesGivesOneClearProblem() {
        assertThat(AssessmentPages.read(SourceText.of("Dear all"))).isEqualTo(new Reading<>(List.of(), List.of(Problem.error(
                "No assessment page was found: no paragraph begins with “RECOMMENDATION” and a number. Nothing was taken over."))));
    }
}
