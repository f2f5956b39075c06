package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Preview.FieldWords;
import org.plenary.feature.exchange.Preview.WaitingText;
import org.plenary.feature.exchange.WaitingGroup.Gap;
import org.plenary.feature.exchange.WaitingGroup.Waiting;

class AdoptWaitingTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final AdoptWaiting adopting = new AdoptWaiting(anna.copy);

    private void annaTakesOnly(Predicate<Change> wanted) {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "One");
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Two");
        bob.set(SECOND, Recommendation.SHORT_DETAIL, "Three");
        Bundle whole = bob.files.at(bob.send("whole"));
        List<Change> changes = whole.changes().stream().filter(c -> c.by().equals("bob-moss")).filter(wanted).toList();
        Path file = Desk.file("part");
        bob.files.put(file, new Bundle(whole.review(), whole.made(), whole.since(), whole.have(), changes, whole.signatures()));
        anna.take(file);
    }

    private List<WaitingGroup> waiting() {
        return new ReadWaiting(anna.copy).all();
    }

    @Test
    void whatWaitsIsReadWithWhomToAskForAsLongAsItWaits() {
        annaTakesOnly(change -> change.seq() == 1 || change.seq() == 4);
        Waiting last = waiting().getFirst().toRead().getFirst();
        assertThat(waiting()).containsExactly(new WaitingGroup("Bob Moss", 1, List.of(new Gap("Bob Moss", 2, 3)),
                List.of(new Waiting(last.dot(), last.at(), List.of(new WaitingText("Recommendation 2", new FieldWords(
                        new FieldName("recommendation", "short-detail", ""), "Ask for comments", "Three", true, false))), false))));
        anna.take(bob.send("everything"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aWriterOfWhomNothingArrivedHasNoNameToAsk() {
        Desk cho = Desk.empty("cho", anna.files);
        cho.take(anna.send("for-cho"));
        cho.set(FIRST, Recommendation.SHORT_DETAIL, "Cho's");
        bob.take(cho.send("c"));
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's, over Cho's");
        Bundle whole = bob.files.at(bob.send("whole"));
        bob.files.put(Desk.file("part"), new Bundle(whole.review(), whole.made(), whole.since(), whole.have(),
                whole.changes().stream().filter(c -> c.by().equals("bob-moss")).toList(), whole.signatures()));
        anna.take(Desk.file("part"));
        assertThat(waiting()).hasSize(1).first().satisfies(group -> assertThat(group.gaps()).containsExactly(new Gap("", 1, 2)));
    }

    @Test
    void takenAsItStandsItIsSeenAndJoinsWithoutAConflictWhenTheGapArrives() {
        annaTakesOnly(change -> change.seq() == 1 || change.seq() == 4);
        Desk.value(adopting.take(waiting().getFirst().toRead().getFirst().dot()));
        assertThat(anna.text(SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Three");
        assertThat(waiting().getFirst().toRead().getFirst().taken()).isTrue();
        anna.take(bob.send("everything"));
        assertThat(anna.text(SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Three");
        assertThat(new SettleConflict(anna.copy).open()).isEmpty();
    }

    @Test
    void nothingIsTakenTwice() {
        annaTakesOnly(change -> change.seq() == 1 || change.seq() == 4);
        var dot = waiting().getFirst().toRead().getFirst().dot();
        Desk.value(adopting.take(dot));
        assertThat(Desk.sentence(adopting.take(dot))).isEqualTo("What this change says stands here already, or it waits no longer. Nothing was changed.");
    }
}
