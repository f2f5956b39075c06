package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

class LogsTest {

    private static final int ORDERS = 50;

    /** What logs hold, in whatever order it came. */
    private record Held(List<Hash> shared, List<Hash> own, Hash sharedView, Hash ownView) {

        static Held by(Logs logs) {
            return new Held(hashes(logs, Scope.SHARED), hashes(logs, Scope.OWN), ViewHash.of(logs.of(Scope.SHARED)),
                    ViewHash.of(logs.of(Scope.OWN)));
        }

        private static List<Hash> hashes(Logs logs, Scope scope) {
            return logs.of(scope).changes().stream().map(Change::hash).sorted().toList();
        }
    }

    /** Shared and own changes, and beginnings that somebody forged for the writers of both. */
    private static List<Change> everything() {
        Copy anna = Copy.of("anna-keller");
        anna.set("answer/x", SmallKinds.TEXT, "shared");
        anna.set("answer/x", SmallKinds.TEXT, "shared again");
        anna.set("draft/x", SmallKinds.DRAFT_TEXT, "own");
        anna.set("draft/x", SmallKinds.DRAFT_TEXT, "own again");
        var all = new ArrayList<>(anna.shared().changes());
        all.add(stated(all.getFirst(), Scope.OWN));
        all.add(stated(anna.own().changes().iterator().next(), Scope.SHARED));
        all.addAll(anna.own().changes());
        return all;
    }

    private static Change stated(Change like, Scope scope) {
        return Writer.start(like.writer(), new WriterStatement("eve", scope, "", "", "", ""), like.at()).first();
    }

    @Test
    void moreChangesGoWhereTheyWouldHaveGoneFromTheFirst() {
        List<Change> all = everything();
        Held expected = Held.by(Logs.of(all));
        assertThat(expected.shared()).hasSize(4);
        assertThat(expected.own()).hasSize(4);
        var random = new Random(7);
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(all, random);
            for (int had = 0; had <= all.size(); had++) {
                Logs before = Logs.of(all.subList(0, had));
                Held beforeIt = Held.by(before);
                assertThat(Held.by(before.with(all.subList(had, all.size())))).isEqualTo(expected);
                assertThat(Held.by(before)).isEqualTo(beforeIt);
            }
        }
    }

    @Test
    void anOfferedLogIsTakenOnlyWhenItHasTheSameChanges() {
        List<Change> all = shared();
        Logs before = Logs.of(all.subList(0, 2));
        ChangeLog right = before.of(Scope.SHARED).copy();
        all.subList(2, all.size()).forEach(right::add);
        ChangeLog less = before.of(Scope.SHARED).copy();
        ChangeLog other = right.copy();
        other.add(everything().getLast());
        List<Change> more = all.subList(2, all.size());
        assertThat(before.with(more, right).of(Scope.SHARED)).isSameAs(right);
        assertThat(List.of(before.with(more, less), before.with(more, other), before.with(more)))
                .allSatisfy(logs -> assertThat(Held.by(logs)).isEqualTo(Held.by(Logs.of(all))));
    }

    private static List<Change> shared() {
        Copy anna = Copy.of("anna-keller");
        anna.set("answer/x", SmallKinds.TEXT, "once");
        anna.set("answer/x", SmallKinds.TEXT, "twice");
        anna.set("answer/y", SmallKinds.TEXT, "once");
        return new ArrayList<>(anna.shared().changes());
    }
}
