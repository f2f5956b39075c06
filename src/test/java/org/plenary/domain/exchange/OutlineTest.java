package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SYNC §2 "Order and nesting". */
class OutlineTest {

    private static Outline.Item item(String id, String parent, String position) {
        return new Outline.Item(id, parent, position);
    }

    private static Outline.Branch branch(String id, Outline.Branch... children) {
        return new Outline.Branch(id, List.of(children));
    }

    @Test
    void nestsByParentAndOrdersByPosition() {
        assertThat(Outline.of(List.of(item("b", "", "1"), item("a", "", "2"), item("d", "a", "1"), item("c", "a", "1"), item("e", "c", ""))))
                .isEqualTo(new Outline(List.of(branch("b"), branch("a", branch("c", branch("e")), branch("d"))), List.of()));
    }

    @Test
    void whatIsItsOwnAncestorHangsAtTheRootWithItsDescendants() {
        assertThat(Outline.of(List.of(item("a", "b", "1"), item("b", "c", "2"), item("c", "a", "3"), item("d", "b", "4"), item("e", "d", ""))))
                .isEqualTo(new Outline(List.of(branch("a"), branch("b", branch("d", branch("e"))), branch("c")), List.of()));
    }

    @Test
    void whatIsItsOwnParentHangsAtTheRoot() {
        assertThat(Outline.of(List.of(item("a", "a", ""), item("b", "a", ""))))
                .isEqualTo(new Outline(List.of(branch("a", branch("b"))), List.of()));
    }

    @Test
    void whatHasNoParentAnyMoreIsRecoveredWithItsDescendants() {
        assertThat(Outline.of(List.of(item("b", "gone", "2"), item("a", "lost", "3"), item("c", "b", ""))))
                .isEqualTo(new Outline(List.of(), List.of(branch("b", branch("c")), branch("a"))));
    }

    @Test
    void nothingIsAnEmptyOutline() {
        assertThat(Outline.of(List.of())).isEqualTo(new Outline(List.of(), List.of()));
    }

    @Test
    void tenThousandLevelsAreNoTrouble() {
        var items = new ArrayList<Outline.Item>();
        for (int i = 0; i < 10_000; i++) {
            items.add(item("item/" + i, i == 0 ? "" : "item/" + (i - 1), "V"));
        }
        Outline.Branch at = Outline.of(items).roots().getFirst();
        int levels = 1;
        while (!at.children().isEmpty()) {
            at = at.children().getFirst();
            levels++;
        }
        assertThat(levels).isEqualTo(10_000);
    }
}
