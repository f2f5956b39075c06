package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.ASmallReview;
import org.plenary.fixture.Replicas;
import org.plenary.fixture.SmallKinds;

class ChangeLogCopyTest {

    /** Everything that a log tells. */
    private record Told(List<Change> changes, List<Change> applied, List<Change> pending, List<Dot> missing, Set<Fork> forks, Hash view,
            List<String> contested, List<String> withDeletion, List<String> kinds) {

        static Told by(ChangeLog log) {
            return new Told(List.copyOf(log.changes()), List.copyOf(log.applied()), List.copyOf(log.pending()), log.missing(),
                    Set.copyOf(log.forks()), ViewHash.of(log),
                    log.contested().stream().map(r -> r.entity() + " " + r.field() + " " + r.headDots()).toList(),
                    log.withDeletion().stream().map(e -> e.id() + " " + e.isHidden()).toList(), List.copyOf(log.kinds()));
        }
    }

    /** A conflict that is settled later, a thing deleted and edited and brought back, a fork, and a change that waits. */
    private static List<Change> eventful() {
        Replicas both = Replicas.ofASmallReview();
        both.anna().set(ASmallReview.RECOMMENDATION_1, SmallKinds.SHORT_DETAIL, "Anna's");
        Change forked = both.bob().set(ASmallReview.RECOMMENDATION_1, SmallKinds.SHORT_DETAIL, "Bob's");
        both.anna().delete(ASmallReview.MEETING);
        both.bob().set(ASmallReview.MEETING, SmallKinds.TITLE, "Plenary 43, moved");
        both.exchange();
        both.anna().set(ASmallReview.RECOMMENDATION_1, SmallKinds.SHORT_DETAIL, "both of them's");
        both.bob().save(both.bob().view().restore(ASmallReview.MEETING));
        both.exchange();
        var changes = new ArrayList<>(both.anna().shared().changes());
        changes.add(Change.write(forked.writer(), forked.seq(), forked.at(), forked.by(), forked.previous(),
                List.of(Edit.first("note/1", "text", JsonValue.of("resumed")))));
        Collections.swap(changes, changes.indexOf(forked), changes.indexOf(forked) - 1);
        return changes;
    }

    private static ChangeLog of(Collection<Change> changes) {
        var log = new ChangeLog();
        changes.forEach(log::add);
        return log;
    }

    @Test
    void aCopyTakenAnywhereGoesOnAsTheLogItselfWouldHave() {
        List<Change> changes = eventful();
        Told all = Told.by(of(changes));
        for (int had = 0; had <= changes.size(); had++) {
            ChangeLog copy = of(changes.subList(0, had)).copy();
            assertThat(Told.by(copy)).isEqualTo(Told.by(of(changes.subList(0, had))));
            changes.subList(had, changes.size()).forEach(copy::add);
            assertThat(Told.by(copy)).isEqualTo(all);
        }
    }

    @Test
    void whatACopyLearnsItsOriginalNeverHears() {
        List<Change> changes = eventful();
        for (int had = 0; had <= changes.size(); had++) {
            ChangeLog log = of(changes.subList(0, had));
            Told before = Told.by(log);
            ChangeLog copy = log.copy();
            changes.forEach(copy::add);
            assertThat(Told.by(log)).isEqualTo(before);
        }
    }

    @Test
    void theEventsOfThisTestAreWhatItSays() {
        var seen = new TreeSet<String>();
        var log = new ChangeLog();
        for (Change change : eventful()) {
            log.add(change);
            log.contested().forEach(r -> seen.add("contested " + r.field()));
            log.withDeletion().forEach(e -> seen.add(e.isHidden() ? "hidden" : "seen in spite of its deletion"));
            log.pending().forEach(c -> seen.add("pending"));
            log.forks().forEach(f -> seen.add("fork"));
        }
        assertThat(seen).contains("contested short-detail", "seen in spite of its deletion", "pending", "fork");
        assertThat(log.contested()).extracting(Register::field).doesNotContain("short-detail");
    }
}
