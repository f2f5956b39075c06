package org.plenary.ui.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.recommendation.Ssr1;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Mark;

class RecommendationsViewModelTest {

    private final AScreen screen = new AScreen(Ssr1.atWork()).read();
    private final RecommendationsViewModel model = screen.model;

    @Test
    void theTitleAndTheCountsSayWhatIsThere() {
        assertThat(model.title().get()).isEqualTo("SSR1 recommendations");
        assertThat(model.all().get().counts()).isEqualTo("28 recommendations · 1 agreed · 7 under way · 20 not started");
    }

    @Test
    void aGroupingSaysHowFarItIs() {
        assertThat(model.all().get().bars().getFirst()).isEqualTo(new GroupingBar("grouping/octo", "OCTO", 10, 0.1, 0.1, "10 % agreed",
                "10 recommendations · 3 of 30 answers agreed, 3 under way", "10 recommendations · 10 % agreed"));
    }

    @Test
    void aLineIsReadyToBeShown() {
        RecommendationLine line = model.all().get().byId().get(Ssr1.id(10));
        assertThat(line.number()).isEqualTo("10");
        assertThat(line.chips()).containsExactly(
                new ChipWords(Mark.AGREED, "Agreed: yes", "Agreed", "Implementation: Agreed: Fully implemented"),
                new ChipWords(Mark.AGREED, "Agreed: unclear", "Agreed", "Effect: Agreed: Cannot determine"),
                new ChipWords(Mark.EMPTY, "Empty", "Empty", "Relevance: Empty"));
        assertThat(line.owner()).isEqualTo("Anna Keller");
        assertThat(line.updated()).isEqualTo("20 Nov · Anna Keller");
    }

    @Test
    void whatSomebodyShouldLookAtIsFlagged() {
        assertThat(model.all().get().byId().get(Ssr1.id(27)).flags()).containsExactly("Same text as R19");
        assertThat(model.all().get().byId().get(Ssr1.id(3)).grouping()).isEqualTo("Ungrouped");
    }

    @Test
    void typedWordsTakeEffectOnceWhenTheKeysRest() {
        var arranged = new AtomicInteger();
        model.arranged().subscribe((was, now) -> arranged.incrementAndGet());
        for (String typed : List.of("d", "da", "dash", "dashboard")) {
            model.filter().text().set(typed);
        }
        assertThat(arranged).hasValue(0);
        screen.rest();
        assertThat(arranged).hasValue(1);
        assertThat(screen.lines()).containsExactly("19", "27");
    }

    @Test
    void filtersAreClearedAtOnce() {
        model.filter().text().set("zzz");
        model.filter().conflictsOnly().set(true);
        screen.rest();
        assertThat(model.filling().get()).isEqualTo(Filling.NO_MATCH);
        var arranged = new AtomicInteger();
        model.arranged().subscribe((was, now) -> arranged.incrementAndGet());
        model.filter().clear();
        screen.rest();
        assertThat(arranged).hasValue(1);
        assertThat(screen.lines()).hasSize(28);
        assertThat(model.filter().on().get()).isFalse();
    }

    @Test
    void groupingsAndStatesNarrowDown() {
        model.filter().toggleGrouping("grouping/gdd");
        model.filter().toggleGrouping("");
        assertThat(screen.lines()).containsExactly("3", "11", "12");
        model.filter().wantState("ANSWERED", true);
        assertThat(screen.lines()).containsExactly("12");
        assertThat(model.filter().statesWords().getValue()).isEqualTo("State: Answers");
    }

    @Test
    void sectionsFollowTheTeamsOrderAndFold() {
        model.filter().grouped().set(true);
        assertThat(screen.lines()).startsWith("OCTO", "1", "4").endsWith("Ungrouped", "3");
        model.filter().toggleFold("grouping/octo");
        assertThat(screen.lines()).startsWith("OCTO", "Ops & Finance", "2", "7");
        assertThat(model.arranged().get().ids()).hasSize(28);
    }

    @Test
    void everyColumnCanOrderTheTable() {
        model.filter().sort().set(new SortBy(SortColumn.QUESTION, 0, true));
        assertThat(screen.lines()).startsWith("4", "1", "10", "14", "2", "8", "5", "3");
        model.filter().sort().set(new SortBy(SortColumn.OWNER, 0, false));
        assertThat(screen.lines()).startsWith("1", "2", "10", "14", "4", "5", "8", "3");
        model.filter().sort().set(new SortBy(SortColumn.GROUPING, 0, false));
        assertThat(screen.lines()).startsWith("10").endsWith("3");
    }

    @Test
    void theFormOpensAmongWhatTheTableShows() {
        model.filter().toggleGrouping("grouping/octo");
        model.select(List.of(Ssr1.id(5), Ssr1.id(14)));
        model.openForm(0);
        model.openForm(2);
        assertThat(screen.went).containsExactly("form recommendation/ssr1-14  of 10", "form recommendation/ssr1-14 q2 of 10");
    }

    @Test
    void whatOthersDoShowsWithoutAsking() {
        screen.copy.save(view -> List.of(view.set(Ssr1.id(6), Recommendation.DRAFT_OWNER, JsonValue.of(Ssr1.BOB))));
        screen.rest();
        assertThat(model.all().get().byId().get(Ssr1.id(6)).owner()).isEqualTo("Bob Moss");
    }

    @Test
    void severalGetAGroupingAndUndoTakesItBack() {
        model.select(List.of(Ssr1.id(1), Ssr1.id(3)));
        model.assign().grouping(model.selectedLines(), new Option("grouping/policy", "Policy"));
        screen.rest();
        assertThat(screen.notices.told).containsExactly("Grouping of 2 recommendations: Policy – Undo");
        assertThat(model.selectedLines()).extracting(RecommendationLine::grouping).containsExactly("Policy", "Policy");
        screen.notices.act();
        screen.rest();
        assertThat(model.selectedLines()).extracting(RecommendationLine::grouping).containsExactly("OCTO", "Ungrouped");
    }

    @Test
    void comingForANumberTakesItInHandWhateverTheFilter() {
        model.filter().toggleGrouping("grouping/gdd");
        model.show("14");
        screen.rest();
        assertThat(model.current()).contains(Ssr1.id(14));
        assertThat(screen.lines()).hasSize(28);
    }

    @Test
    void aConflictLeadsToItsPlace() {
        model.select(List.of(Ssr1.id(1)));
        assertThat(model.hasConflict()).isFalse();
        model.select(List.of(Ssr1.id(4)));
        model.openConflict();
        assertThat(screen.went).containsExactly("conflict team-text/ssr1-4/q1 choice");
    }

    @Test
    void anEmptyReviewSaysSo() {
        AScreen empty = new AScreen(MemoryCopy.begun("anna-keller"));
        assertThat(empty.model.filling().get()).isEqualTo(Filling.READING);
        empty.read();
        assertThat(empty.model.filling().get()).isEqualTo(Filling.NONE);
        assertThat(empty.model.title().get()).isEqualTo("Recommendations");
    }

    @Test
    void conflictsAreFoundByTheirFilter() {
        model.filter().conflictsOnly().set(true);
        assertThat(screen.lines()).containsExactly("4");
        assertThat(model.all().get().byId().get(Ssr1.id(4)).contested()).isFalse();
    }
}
