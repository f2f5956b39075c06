package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;

class SupersededTest {

    private final List<Change> changes = Samples.conversation();
    private final Change first = changes.getFirst();
    private final Change second = changes.get(1);
    private final Change third = changes.get(2);
    private final Change bobs = changes.getLast();
    private final Change otherSecond = Change.write(first.writer(), 2, Samples.stamp(50), first.by(), first.hash(),
            List.of(Edit.first("note/1", "text", JsonValue.of("other branch"))));

    private static Bundle.Signature by(String key, Change... heads) {
        SortedMap<String, List<Have.Tip>> tips = new TreeMap<>();
        for (Change head : heads) {
            tips.put(head.writer(), List.of(new Have.Tip(head.seq(), head.hash())));
        }
        return new Bundle.Signature(key, tips, Hash.of("frame"), "jws");
    }

    @Test
    void whatALaterOneOfTheSameKeyCoversIsLeftOut() {
        var superseded = new Superseded(changes);
        assertThat(superseded.leaveOut(List.of(by("a", second), by("a", third), by("b", second)), by("c", third)))
                .containsExactly(by("a", third), by("b", second));
        assertThat(superseded.leaveOut(List.of(by("a", second), by("a")), by("a", third))).isEmpty();
    }

    @Test
    void ofTwoThatSayTheSameOneIsKept() {
        assertThat(new Superseded(changes).leaveOut(List.of(by("a", second), by("a", second)), by("c", third)))
                .containsExactly(by("a", second));
    }

    @Test
    void oneThatCoversAnotherWriterIsKept() {
        assertThat(new Superseded(changes).leaveOut(List.of(by("a", second, bobs)), by("a", third)))
                .containsExactly(by("a", second, bobs));
    }

    @Test
    void oneOnAnotherBranchIsKeptAlthoughItsNumberIsLower() {
        List<Change> forked = List.of(first, second, third, otherSecond);
        assertThat(new Superseded(forked).leaveOut(List.of(by("a", otherSecond)), by("a", third)))
                .containsExactly(by("a", otherSecond));
    }

    @Test
    void inADeltaTheNumberTells() {
        assertThat(new Superseded(List.of(third)).leaveOut(List.of(by("a", second)), by("a", third))).isEmpty();
    }
}
