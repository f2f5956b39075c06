package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

class ChangeLogTest {

    private static final Stamp AT = new Stamp(Instant.parse("2026-11-20T09:00:00Z"), 0);
    private static final String THING = "recommendation/ssr1-1";
    private static final Change ONE = change(1, Hash.NONE, "one");
    private static final Change TWO = change(2, ONE.hash(), "two", ONE.dot());
    private static final Change TWO_AGAIN = change(2, ONE.hash(), "two, resumed", ONE.dot());
    private static final Change THREE = change(3, TWO.hash(), "three", TWO.dot());

    private final ChangeLog log = new ChangeLog();

    private static Change change(long seq, Hash previous, String text, Dot... replaces) {
        return Change.write("k7qm3xab", seq, AT, "anna", previous,
                List.of(new Edit(THING, "short-detail", JsonValue.of(text), List.of(replaces))));
    }

    private static Change by(String writer, Edit... edits) {
        return Change.write(writer, 1, AT, writer, Hash.NONE, List.of(edits));
    }

    private List<String> heads() {
        return log.entity(THING).flatMap(e -> e.register("short-detail")).stream().flatMap(r -> r.heads().stream())
                .map(v -> v.value().canonical()).toList();
    }

    @Test
    void aGapKeepsLaterChangesPending() {
        log.add(THREE);
        log.add(ONE);
        assertThat(log.applied()).containsExactly(ONE);
        assertThat(log.pending()).containsExactly(THREE);
        assertThat(log.missing()).containsExactly(TWO.dot());
        assertThat(heads()).containsExactly("\"one\"");
        assertThat(log.size()).isEqualTo(2);
    }

    @Test
    void pendingEmptiesWhenTheGapArrives() {
        log.add(THREE);
        log.add(TWO);
        assertThat(log.missing()).containsExactly(ONE.dot());
        log.add(ONE);
        assertThat(log.applied()).containsExactly(ONE, TWO, THREE);
        assertThat(log.pending()).isEmpty();
        assertThat(log.missing()).isEmpty();
        assertThat(heads()).containsExactly("\"three\"");
    }

    @Test
    void waitsForEveryDotThatIsNamed() {
        Change replaces = by("aaaaaaaa", new Edit(THING, "grouping", JsonValue.NULL, List.of(ONE.dot())));
        Change observes = by("bbbbbbbb", new Edit(THING, Edit.DELETED, JsonValue.TRUE, List.of(), List.of(ONE.dot(), TWO.dot())));
        log.add(observes);
        log.add(replaces);
        assertThat(log.missing()).containsExactly(ONE.dot(), TWO.dot());
        log.add(ONE);
        assertThat(log.pending()).containsExactly(observes);
        log.add(TWO);
        assertThat(log.pending()).isEmpty();
    }

    @Test
    void addingAgainChangesNothing() {
        assertThat(log.add(ONE)).isTrue();
        assertThat(log.add(ONE)).isFalse();
        log.add(THREE);
        assertThat(log.add(THREE)).isFalse();
        assertThat(log.changes()).containsExactly(ONE, THREE);
        assertThat(log.forks()).isEmpty();
    }

    @Test
    void aForkKeepsBothTextsAndIsReportedOnce() {
        List.of(ONE, TWO, TWO_AGAIN, THREE).forEach(log::add);
        assertThat(log.forks()).containsExactly(new Fork("k7qm3xab", 2));
        assertThat(log.pending()).isEmpty();
        assertThat(heads()).containsExactlyInAnyOrder("\"two, resumed\"", "\"three\"");
        assertThat(log.contested()).extracting(Register::field).containsExactly("short-detail");
        assertThat(log.history(THING, "short-detail")).hasSize(4);
    }

    @Test
    void aForkDoesNotStandInForTheOtherBranch() {
        List.of(ONE, TWO_AGAIN, THREE).forEach(log::add);
        assertThat(log.pending()).containsExactly(THREE);
        assertThat(log.missing()).containsExactly(TWO.dot());
    }

    @Test
    void aForkIsReportedWhileItsChangesWait() {
        List.of(TWO, TWO_AGAIN).forEach(log::add);
        assertThat(log.forks()).containsExactly(new Fork("k7qm3xab", 2));
    }

    @Test
    void aChangeThatNamesAnotherWritersChangeAsItsPreviousNeverApplies() {
        Change foreign = Change.write("zzzzzzzz", 2, AT, "eve", ONE.hash(), List.of());
        log.add(ONE);
        log.add(foreign);
        assertThat(log.pending()).containsExactly(foreign);
    }

    @Test
    void aChangeThatSkipsANumberNeverApplies() {
        Change skips = change(3, ONE.hash(), "three without two");
        log.add(ONE);
        log.add(skips);
        assertThat(log.pending()).containsExactly(skips);
    }

    @Test
    void pendingTextIsInTheHistory() {
        log.add(ONE);
        log.add(THREE);
        assertThat(log.history(THING, "short-detail")).extracting(v -> v.value().canonical()).containsExactly("\"one\"", "\"three\"");
        assertThat(log.history(THING, "grouping")).isEmpty();
        assertThat(log.history("recommendation/none", "short-detail")).isEmpty();
    }

    @Test
    void theOrderOfArrivalNeverShows() {
        Replicas both = Replicas.ofASmallReview();
        both.anna().set(ASmallReview.RECOMMENDATION_1, SmallKinds.SHORT_DETAIL, "Anna's");
        both.bob().set(ASmallReview.RECOMMENDATION_1, SmallKinds.SHORT_DETAIL, "Bob's");
        both.bob().delete(ASmallReview.MEETING);
        both.exchange();
        List<Change> changes = new ArrayList<>(both.anna().shared().changes());
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(changes, new Random(seed));
            var shuffled = new ChangeLog();
            changes.forEach(shuffled::add);
            assertThat(ViewHash.of(shuffled)).isEqualTo(ViewHash.of(both.bob().shared()));
            assertThat(shuffled.pending()).isEmpty();
            assertThat(shuffled.contested()).hasSize(1);
        }
    }

    @Test
    void appliesALongChainThatArrivesBackwards() {
        Copy copy = Copy.of("anna-keller");
        for (int i = 0; i < 20_000; i++) {
            copy.set(THING, SmallKinds.SHORT_DETAIL, "text " + i);
        }
        List<Change> changes = new ArrayList<>(copy.shared().changes()).reversed();
        changes.forEach(log::add);
        assertThat(log.pending()).isEmpty();
        assertThat(heads()).containsExactly("\"text 19999\"");
    }

    @Test
    void findsThingsByKind() {
        ASmallReview.changes().forEach(log::add);
        assertThat(log.kinds()).containsExactlyInAnyOrder("agenda-item", "meeting", "person", "recommendation", "writer");
        assertThat(log.entities("person")).extracting(Entity::id).containsExactly(ASmallReview.ANNA, ASmallReview.BOB);
        assertThat(log.entities("letter")).isEmpty();
        assertThat(log.entity("letter/1")).isEmpty();
        assertThat(log.contains(ONE.hash())).isFalse();
        assertThat(log.find(ONE.hash())).isEmpty();
        assertThat(log.isApplied(ONE.dot())).isFalse();
    }

    /** A dot has sixteen characters of the hash; {@code previous} has them all, and all of them count. */
    @Test
    void aPreviousThatOnlyBeginsLikeTheChangeBeforeItIsNotIt() {
        String text = ONE.hash().text();
        Change follows = change(2, Hash.parse(text.substring(0, text.length() - 1) + (text.endsWith("A") ? "E" : "A")).orElseThrow(), "two of another line");
        log.add(ONE);
        log.add(follows);
        assertThat(log.pending()).containsExactly(follows);
    }

    @Test
    void aChangeWithoutEditsWaitsForTheOneBeforeIt() {
        Change empty = Change.write("k7qm3xab", 3, AT, "anna", TWO.hash(), List.of());
        log.add(ONE);
        log.add(empty);
        assertThat(log.missing()).containsExactly(TWO.dot());
    }

    @Test
    void anAppliedChangeIsFoundByItsDotAndAPendingOneIsNot() {
        log.add(ONE);
        log.add(THREE);
        assertThat(log.applied(ONE.dot())).contains(ONE);
        assertThat(log.applied(THREE.dot())).isEmpty();
        assertThat(log.find(THREE.hash())).contains(THREE);
        assertThat(log.size()).isEqualTo(2);
    }

    @Test
    void historyIsByTimeWhateverWaits() {
        var before = new Stamp(AT.instant().minusSeconds(60), 0);
        Change earlier = Change.write("eeeeeeee", 2, before, "eve", Hash.of("missing"),
                List.of(Edit.first(THING, "short-detail", JsonValue.of("earlier, waiting"))));
        log.add(ONE);
        log.add(earlier);
        assertThat(log.history(THING, "short-detail")).extracting(Version::change).containsExactly(earlier, ONE);
    }
}
