package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.Standing;
import org.plenary.feature.exchange.KeyRow;

/** Real stores, keys and files: Anna writes, Bob carries it on, Carol sees that it is Anna's. */
class ProvenThroughOthersTest {

    @TempDir
    Path folder;

    private static List<Standing> standings(Colleague at, String by) {
        Marking marking = at.copy().marking("");
        return at.copy().read(view -> view.log(Scope.SHARED).changes().stream().filter(change -> change.by().equals(by))
                .sorted((a, b) -> a.dot().compareTo(b.dot())).map((Change change) -> marking.of(change)).distinct().toList());
    }

    @Test
    void carolSeesThatAnnasChangesAreAnnasThoughBobBroughtThem() {
        Path fromAnna;
        String annasKey;
        try (Colleague anna = Colleague.at(folder, "Anna Keller")) {
            Colleague.value(anna.features().startReview().then(start -> start.start("A review")));
            anna.write(1, "Anna's");
            fromAnna = anna.send("anna");
            annasKey = anna.features().readKeys().all().getFirst().key().orElseThrow();
            assertThat(standings(anna, "anna-keller")).containsExactly(Standing.MINE);
        }
        Path fromBob;
        try (Colleague bob = Colleague.at(folder, "Bob Tan")) {
            bob.receive(fromAnna);
            bob.write(1, "Bob's");
            fromBob = bob.send("bob");
        }
        try (Colleague carol = Colleague.at(folder, "Carol Diaz")) {
            carol.receive(fromBob);
            assertThat(standings(carol, "anna-keller")).containsExactly(Standing.UNKNOWN);
            assertThat(standings(carol, "bob-tan")).containsExactly(Standing.TAKEN);
            Colleague.value(carol.features().takeKeys().decide(Map.of(new Claim(annasKey, "anna-keller"), KeyDecision.COMPARED)));
        }
        try (Colleague carol = Colleague.at(folder, "Carol Diaz")) {
            assertThat(standings(carol, "anna-keller")).containsExactly(Standing.COMPARED);
            assertThat(carol.features().readKeys().all()).filteredOn(row -> row.person().equals("anna-keller"))
                    .extracting(KeyRow::standing).containsExactly(Standing.COMPARED);
            Path fromCarol = carol.send("carol");
            try (Colleague dan = Colleague.at(folder, "Dan Lee")) {
                dan.receive(fromCarol);
                Colleague.value(dan.features().takeKeys().decide(Map.of(new Claim(annasKey, "anna-keller"), KeyDecision.COMPARED)));
                assertThat(standings(dan, "anna-keller")).containsExactly(Standing.COMPARED);
            }
        }
    }
}
