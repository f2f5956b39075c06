package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.app.Wiring;
import org.plenary.cli.Features;
import org.plenary.cli.StartOptions;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Marking;
import org.plenary.domain.review.Standing;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.KeyRow;

/** Real stores, keys and files: Anna writes, Bob carries it on, Carol sees that it is Anna's. */
class ProvenThroughOthersTest {

    private static final String THING = Recommendation.id("ssr1", 1);

    @TempDir
    Path folder;

    private Features open(String person) {
        return value(new Wiring().toWrite(new StartOptions(Optional.of(folder.resolve(person).resolve("data")),
                Optional.of(folder.resolve(person).resolve("profile")), Optional.of(person))));
    }

    private Path send(Features from, String name) {
        Path file = folder.resolve(name + ".bundle.json");
        value(from.sendBundle().then(sending -> sending.send(file, List.of())));
        return file;
    }

    private static void receive(Features at, Path file) {
        value(at.receiveBundle().then(receiving -> receiving.preview(List.of(file)).then(preview -> receiving.apply(preview, true))));
    }

    private static void write(LocalCopy copy, String text) {
        value(copy.save(view -> List.of(view.set(THING, Recommendation.SHORT_DETAIL, JsonValue.of(text)))));
    }

    private static List<Standing> standings(Features at, String by) {
        Marking marking = at.copy().marking("");
        return at.copy().read(view -> view.log(Scope.SHARED).changes().stream().filter(change -> change.by().equals(by))
                .sorted((a, b) -> a.dot().compareTo(b.dot())).map((Change change) -> marking.of(change)).distinct().toList());
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @Test
    void carolSeesThatAnnasChangesAreAnnasThoughBobBroughtThem() {
        Path fromAnna;
        String annasKey;
        try (Features anna = open("anna-keller")) {
            value(anna.startReview().then(start -> start.start("A review")));
            write(anna.copy(), "Anna's");
            fromAnna = send(anna, "anna");
            annasKey = anna.readKeys().all().getFirst().key().orElseThrow();
            assertThat(standings(anna, "anna-keller")).containsExactly(Standing.MINE);
        }
        Path fromBob;
        try (Features bob = open("bob-tan")) {
            receive(bob, fromAnna);
            write(bob.copy(), "Bob's");
            fromBob = send(bob, "bob");
        }
        try (Features carol = open("carol-diaz")) {
            receive(carol, fromBob);
            assertThat(standings(carol, "anna-keller")).containsExactly(Standing.UNKNOWN);
            assertThat(standings(carol, "bob-tan")).containsExactly(Standing.TAKEN);
            value(carol.takeKeys().decide(List.of(new Claim(annasKey, "anna-keller")), KeyDecision.COMPARED));
        }
        try (Features carol = open("carol-diaz")) {
            assertThat(standings(carol, "anna-keller")).containsExactly(Standing.COMPARED);
            assertThat(carol.readKeys().all()).filteredOn(row -> row.person().equals("anna-keller"))
                    .extracting(KeyRow::standing).containsExactly(Standing.COMPARED);
            Path fromCarol = send(carol, "carol");
            try (Features dan = open("dan-lee")) {
                receive(dan, fromCarol);
                value(dan.takeKeys().decide(List.of(new Claim(annasKey, "anna-keller")), KeyDecision.COMPARED));
                assertThat(standings(dan, "anna-keller")).containsExactly(Standing.COMPARED);
            }
        }
    }
}
