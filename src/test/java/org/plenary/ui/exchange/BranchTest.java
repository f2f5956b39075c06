package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.Preview;
import org.plenary.ui.kit.Texts;

/** Long lists in the preview's tree. */
class BranchTest {

    private static final int MANY = 2 * Branch.MOST_BELOW + 1;

    private final List<Desk> both = Desk.annaAndBob();

    private Preview bringing(int pieces) {
        List<Edit> edits = IntStream.rangeClosed(1, pieces).mapToObj(n ->
                Edit.first(Evidence.id("ssr1-1", "Piece " + n), Evidence.LABEL.name(), JsonValue.of("Piece " + n))).toList();
        both.getLast().copy.save(view -> edits);
        return both.getFirst().look(both.getLast().send("b"));
    }

    private static Branch kind(Preview preview) {
        return Branch.of(preview, Texts.english()).getFirst().branches().getFirst();
    }

    @Test
    void aListThatFitsStandsAsItIs() {
        assertThat(kind(bringing(Branch.MOST_BELOW)).branches()).hasSize(Branch.MOST_BELOW).extracting(Branch::rank).containsOnly(Branch.Rank.THING);
    }

    @Test
    void aLongerOneStandsInPagesThatLoseNothingAndNameTheirEnds() {
        Branch kind = kind(bringing(MANY));
        assertThat(kind.branches()).extracting(Branch::rank, Branch::count).containsExactly(
                tuple(Branch.Rank.PAGE, Branch.MOST_BELOW),
                tuple(Branch.Rank.PAGE, Branch.MOST_BELOW),
                tuple(Branch.Rank.PAGE, 1));
        assertThat(kind.branches().getFirst().words()).isEqualTo("Evidence “Piece 1” … Evidence “Piece " + Branch.MOST_BELOW + "”");
        assertThat(kind.branches().stream().flatMap(page -> page.branches().stream())).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(kind.count()).isEqualTo(MANY);
    }

    @Test
    void pagesStayClosedAndAreMadeWhenTheyAreOpened() {
        var kind = new BranchItem(kind(bringing(MANY)));
        assertThat(kind.isExpanded()).isTrue();
        assertThat(kind.getChildren()).hasSize(3).noneMatch(TreeItem::isExpanded).noneMatch(TreeItem::isLeaf);
        assertThat(kind.getChildren().getFirst().getChildren()).hasSize(Branch.MOST_BELOW).allMatch(TreeItem::isLeaf);
    }

    @Test
    void whatIsShortIsOpenAtOnce() {
        var fate = new BranchItem(Branch.of(bringing(3), Texts.english()).getFirst());
        assertThat(fate.isExpanded()).isTrue();
        assertThat(fate.getChildren().getFirst().isExpanded()).isTrue();
        assertThat(fate.getChildren().getFirst().getChildren()).hasSize(3);
    }
}
