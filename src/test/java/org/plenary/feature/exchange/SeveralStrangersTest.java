package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.KeyDecision;
import org.plenary.domain.review.Standing;

/** Files of several people whose keys were never seen here, received as one unit: each is decided about by itself (SYNC §3 "Trust"). */
class SeveralStrangersTest {

    private final List<Desk> desks = Desk.annaAndBob();
    private final Desk anna = desks.getFirst();
    private final Desk bob = desks.getLast();
    private final Desk cho = Desk.empty("cho-park", anna.files);

    private static Sender.Id sender(Preview preview, String by) {
        return preview.provenance().senders().stream().map(Sender::id).filter(id -> id.by().equals(by)).findFirst().orElseThrow();
    }

    private Map<String, Standing> standings() {
        Map<String, Standing> found = new TreeMap<>();
        new ReadKeys(anna.copy, anna::author).all().forEach(row -> found.put(row.person(), row.standing()));
        return found;
    }

    private Preview fromBoth() {
        cho.take(anna.send("for-cho"));
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        cho.set(SECOND, Recommendation.SHORT_DETAIL, "Cho's");
        return anna.look(bob.send("b"), cho.send("c"));
    }

    @Test
    void onlyTheKeyThatWasComparedIsRememberedAsCompared() {
        Preview preview = fromBoth();
        Desk.value(anna.receiving().apply(preview, Map.of(sender(preview, "bob-moss"), KeyDecision.COMPARED,
                sender(preview, "cho-park"), KeyDecision.MARKED)));
        assertThat(standings()).containsEntry("bob-moss", Standing.COMPARED).containsEntry("cho-park", Standing.MARKED);
        assertThat(List.of(anna.text(FIRST, Recommendation.SHORT_DETAIL), anna.text(SECOND, Recommendation.SHORT_DETAIL)))
                .containsExactly("Bob's", "Cho's");
    }

    @Test
    void oneMissingAnswerRefusesAllAndNamesTheFile() {
        Preview preview = fromBoth();
        var before = anna.copy.check();
        assertThat(Desk.sentence(anna.receiving().apply(preview, Map.of(sender(preview, "bob-moss"), KeyDecision.COMPARED))))
                .startsWith("c.bundle.json: This file says it is from cho-park, but its key has not been seen on this computer.");
        assertThat(anna.copy.check()).isEqualTo(before);
        assertThat(standings()).doesNotContainEntry("bob-moss", Standing.COMPARED);
    }

    @Test
    void aFileThatIsLeftIsNotInThePreviewNorTakenAndItsKeyStaysUndecided() {
        Preview preview = fromBoth();
        Preview rest = anna.receiving().without(preview, Set.of(sender(preview, "cho-park")), Pace.UNWATCHED);
        assertThat(rest.files()).containsExactly(Desk.file("b"));
        assertThat(rest.rows()).extracting(Preview.Row::entity).containsExactly(FIRST);
        assertThat(rest.strangers()).extracting(Sender::by).containsExactly("bob-moss");
        Desk.value(anna.receiving().apply(rest, KeyDecision.COMPARED));
        assertThat(anna.text(SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Ask for comments");
        assertThat(anna.look(Desk.file("c")).strangers()).extracting(Sender::by, Sender::standing)
                .containsExactly(tuple("cho-park", Standing.UNKNOWN));
    }

    @Test
    void withoutAnyFileNothingWouldBecomeOfAnything() {
        Preview preview = fromBoth();
        Preview nothing = anna.receiving().without(preview, Set.of(sender(preview, "cho-park"), sender(preview, "bob-moss")), Pace.UNWATCHED);
        assertThat(nothing.rows()).isEmpty();
        assertThat(nothing.bundles()).isEmpty();
        assertThat(List.of(nothing.added(), nothing.known(), nothing.pending())).containsOnly(0);
    }

    @Test
    void whatOneFileBringsOfAnotherSenderStaysInTheRestAndIsMarked() {
        cho.take(anna.send("for-cho"));
        cho.set(SECOND, Recommendation.SHORT_DETAIL, "Cho's");
        bob.take(cho.send("c"));
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Preview preview = anna.look(bob.send("b"), Desk.file("c"));
        assertThat(preview.provenance().marked()).isEmpty();
        Preview rest = anna.receiving().without(preview, Set.of(sender(preview, "cho-park")), Pace.UNWATCHED);
        assertThat(rest.provenance().marked()).containsExactly(new MarkedChanges(Standing.UNKNOWN, "cho-park", List.of(), 2));
    }
}
