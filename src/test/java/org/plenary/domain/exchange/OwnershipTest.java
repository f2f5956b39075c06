package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

class OwnershipTest {

    private static final String DRAFT = "draft/ssr1-1/anna-keller/q1";

    private final Copy anna = Copy.of("anna-keller");

    private static List<Change> owned(List<Change> changes) {
        Ownership ownership = Ownership.among(changes);
        return changes.stream().filter(ownership::isOwn).toList();
    }

    private static List<Change> with(List<Change> some, Change... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static Change stated(Change like, Scope scope) {
        return Writer.start(like.writer(), new WriterStatement("eve", scope, "", "", "", ""), like.at()).first();
    }

    @Test
    void aChainThatBeginsAsOwnIsOwnInAnyOrder() {
        anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "one");
        anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "two");
        anna.set("answer/x", SmallKinds.TEXT, "shared");
        List<Change> own = List.copyOf(anna.own().changes());
        List<Change> all = new ArrayList<>(own.reversed());
        all.addAll(anna.shared().changes());
        assertThat(owned(all)).containsExactlyInAnyOrderElementsOf(own);
    }

    @Test
    void aForgedBeginningDoesNotMakeASharedChainOwn() {
        anna.set("answer/x", SmallKinds.TEXT, "shared");
        anna.set("answer/x", SmallKinds.TEXT, "shared again");
        List<Change> shared = List.copyOf(anna.shared().changes());
        Change forged = stated(shared.getFirst(), Scope.OWN);
        assertThat(owned(with(shared, forged))).containsExactly(forged);
    }

    @Test
    void whereNobodyStatesItNothingIsOwn() {
        anna.set("answer/x", SmallKinds.TEXT, "shared");
        assertThat(owned(List.copyOf(anna.shared().changes()))).isEmpty();
    }

    @Test
    void aForgedBeginningDoesNotMakeAnOwnChainShared() {
        anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "one");
        List<Change> own = List.copyOf(anna.own().changes());
        Change forged = stated(own.getFirst(), Scope.SHARED);
        assertThat(owned(with(own, forged))).isEqualTo(own);
    }

    @Test
    void whatLiesBeyondAGapOfAnOwnWriterIsOwn() {
        Change gap = anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "one");
        Change beyond = anna.set(DRAFT, SmallKinds.DRAFT_TEXT, "two");
        Change first = anna.own().changes().iterator().next();
        assertThat(owned(List.of(beyond, first))).containsExactly(beyond, first);
        assertThat(gap.seq()).isEqualTo(2);
    }
}
