package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendationTableTest {
    private static final List<String> KNOWN = List.of("OCTO", "Ops & Finance", "Policy", "Risk Management", "GDD", "Compliance");
    private static final Reading<List<RecommendationRow>> PLENARY_43 = RecommendationTable.read(Seeds.PLENARY_43, KNOWN);

    private static Reading<List<RecommendationRow>> read(String text) {
        return RecommendationTable.read(SourceText.of(text), List.of());
    }

    private static RecommendationRow row(int line, int number, String detail, String grouping) {
        return new RecommendationRow(line, Optional.of(number), detail, grouping,
                grouping.isEmpty() ? Optional.empty() : Optional.of(grouping));
    }

    @Test
    void allPagesOfTheSeedMakeOneTableOf28() {
        assertThat(PLENARY_43.found()).extracting(row -> row.number().orElseThrow())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
        assertThat(PLENARY_43.found().getFirst()).isEqualTo(new RecommendationRow(73, Optional.of(1),
                "ICANN should publish a single, clear and consistent statement of its SSR remit and limited technical mission.",
                "осто", Optional.of("OCTO")));
    }

    @Test
    void groupingsOfTheSeedHaveTheNumbersOfTheDomain() {
        assertThat(numbersByGrouping(PLENARY_43.found())).isEqualTo(Map.of(
                "OCTO", List.of(1, 4, 5, 14, 15, 16, 18, 19, 24, 28),
                "Ops & Finance", List.of(2, 7, 8, 9, 17, 20, 21, 22),
                "Policy", List.of(6, 13, 23),
                "Risk Management", List.of(25, 26, 27),
                "GDD", List.of(11, 12),
                "Compliance", List.of(10),
                "", List.of(3)));
    }

    @Test
    void groupingsAreTheSameWhenTheReviewKnowsNoneYet() {
        assertThat(numbersByGrouping(RecommendationTable.read(Seeds.PLENARY_43, List.of()).found()))
                .isEqualTo(numbersByGrouping(PLENARY_43.found()));
    }

    private static Map<String, List<Integer>> numbersByGrouping(List<RecommendationRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.grouping().orElse(""), TreeMap::new,
                Collectors.mapping(row -> row.number().orElseThrow(), Collectors.toList())));
    }

    @Test
    void theSeedHasExactlyThreeProblems() {
        assertThat(PLENARY_43.problems()).containsExactly(
                Problem.note(73, "The grouping is typed with letters that only look Latin (“осто”, “ОСТО”) in recommendation 1 (line 73), "
                        + "recommendation 4 (line 76), recommendation 5 (line 77), recommendation 14 (line 90), recommendation 15 (line 91), "
                        + "recommendation 16 (line 92), recommendation 18 (line 94), recommendation 19 (line 99), recommendation 24 (line 104) "
                        + "and recommendation 28 (line 112); it was read as “OCTO” and the typed form kept beside it."),
                Problem.warning(75, "Recommendation 3 (line 75) has no grouping; it was kept and is shown as ungrouped."),
                Problem.warning(111, "Recommendation 19 (line 99) and recommendation 27 (line 111) have the same text; both were kept as they are."));
    }

    @Test
    void missingDoubleAndLeftOutNumbersAreNamedAndNoRowIsLost() {
        Reading<List<RecommendationRow>> reading = read("""
                #\tDetail\tGrouping
                1\tFirst text\tPolicy
                \tSecond text\tPolicy
                5\tThird text\tPolicy
                5\tFourth text\t
                9\tFifth text\tPolicy
                """);
        assertThat(reading.found()).containsExactly(row(2, 1, "First text", "Policy"),
                new RecommendationRow(3, Optional.empty(), "Second text", "Policy", Optional.of("Policy")),
                row(4, 5, "Third text", "Policy"), row(5, 5, "Fourth text", ""), row(6, 9, "Fifth text", "Policy"));
        assertThat(reading.problems()).containsExactly(
                Problem.warning(0, "The numbers run from 1 to 9 but 2 to 4 and 6 to 8 are missing; the others were kept."),
                Problem.warning(3, "Line 3 has no recommendation number, so it is left out until it has one."),
                Problem.warning(5, "Recommendation 5 (line 5) has no grouping; it was kept and is shown as ungrouped."),
                Problem.warning(5, "The number 5 is used twice, in lines 4 and 5; the first is taken and the others are left out until you decide which is right."));
    }

    @Test
    void aGroupingTheReviewDoesNotKnowIsKeptAndNamed() {
        Reading<List<RecommendationRow>> reading = RecommendationTable.read(
                SourceText.of("#\tDetail\tGrouping\n1\tText\tpolicy\n2\tOther\tLegal"), KNOWN);
        assertThat(reading.found()).extracting(RecommendationRow::grouping).containsExactly(Optional.of("Policy"), Optional.of("Legal"));
        assertThat(reading.problems()).containsExactly(Problem.warning(3,
                "Recommendation 2 (line 3) has the grouping “Legal”, which the review does not know yet; it was kept."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Grouping;Recommendation;No.\nPolicy;First text;1\nGDD;Second, longer text;2",
            "| Grouping | Recommendation | No. |\n|---|:--|---|\n| Policy | First text | 1 |\n| GDD | Second, longer text | 2 |",
            "Grouping,Recommendation,No.\nPolicy,First text,1\nGDD,\"Second, longer text\",2",
            "Grouping\tRecommendation\tNo.\r\nPolicy\tFirst text\tRec. 1\r\n\r\nGDD\tSecond, longer text\t2.\r\n"})
    void anySeparatorAndAnyOrderOfColumnsIsRead(String table) {
        assertThat(read(table).found()).extracting(row -> row.number().orElse(0), RecommendationRow::detail, RecommendationRow::groupingRaw)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "First text", "Policy"),
                        org.assertj.core.groups.Tuple.tuple(2, "Second, longer text", "GDD"));
        assertThat(read(table).problems()).isEmpty();
    }

    @Test
    void aTableWithoutGroupingsIsNoProblem() {
        assertThat(read("#,Detail\n1,\"He said \"\"go\"\",\nthen went\"\n2,Other\n"))
                .isEqualTo(new Reading<>(List.of(row(2, 1, "He said \"go\", then went", ""), row(4, 2, "Other", "")), List.of()));
    }

    @Test
    void aTableWithoutHeaderIsReadAsNumberTextGrouping() {
        assertThat(read("Some words before\n\n1\tICANN should publish a statement.\tPolicy\n2\tICANN should review it often.\tGDD").found())
                .containsExactly(row(3, 1, "ICANN should publish a statement.", "Policy"), row(4, 2, "ICANN should review it often.", "GDD"));
    }

    @Test
    void aBrokenTextIsJoinedAndWordsAfterTheTableAreNot() {
        Reading<List<RecommendationRow>> reading = read("#\tDetail\n1\tICANN should publish a\nstatement.\n\nAOB and confirm\n");
        assertThat(reading.found()).containsExactly(row(2, 1, "ICANN should publish a statement.", ""));
        assertThat(reading.problems()).containsExactly(
                Problem.note(3, "Line 3 was joined to the text of recommendation 1 (line 2) above it."));
    }

    @Test
    void aStrayQuoteSwallowsNothing() {
        assertThat(read("#\tDetail\n1\t\"Quoted\" words begin this\n2\t\"never closed\n3\tThird").found())
                .containsExactly(row(2, 1, "\"Quoted\" words begin this", ""), row(3, 2, "\"never closed", ""), row(4, 3, "Third", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "Dear all,\nsee you in Kobe."})
    void textWithoutTableGivesNoRowsAndOneClearProblem(String text) {
        assertThat(read(text)).isEqualTo(new Reading<>(List.of(), List.of(Problem.error("No table of recommendations was found: no line "
                + "names a column for the number and one for the text, and no line begins with a number cell. Nothing was taken over."))));
    }
}
