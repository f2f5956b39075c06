package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Stamp AT = new Stamp(Instant.parse("2026-11-20T09:41:07.115Z"), 0);
    private static final Dot SEEN = new Dot("t4ws9dpe", 3, "x000000000000000");
    private static final Dot OLDER = new Dot("t4ws9dpe", 2, "y000000000000000");

    @Test
    void isWrittenAsTheSpecificationShows() {
        var edits = List.of(new Edit("answer/ssr1-14/anna/q3", "text", JsonValue.of("Staffing \"is\"\nadequate."), List.of(SEEN, OLDER)),
                new Edit("agenda-item/7hq2", "_deleted", JsonValue.TRUE, List.of(), List.of(SEEN)));
        Change change = Change.write("k7qm3xab", 2, AT, "anna-keller", Hash.of("one"), edits);
        assertThat(change.line()).isEqualTo("{\"at\":\"2026-11-20T09:41:07.115Z/0\",\"by\":\"anna-keller\",\"edits\":["
                + "{\"entity\":\"answer/ssr1-14/anna/q3\",\"field\":\"text\","
                + "\"replaces\":[\"t4ws9dpe:2:y000000000000000\",\"t4ws9dpe:3:x000000000000000\"],"
                + "\"value\":\"Staffing \\\"is\\\"\\nadequate.\"},"
                + "{\"entity\":\"agenda-item/7hq2\",\"field\":\"_deleted\",\"observed\":[\"t4ws9dpe:3:x000000000000000\"],"
                + "\"replaces\":[],\"value\":true}],\"previous\":\"" + Hash.of("one").text() + "\",\"seq\":2,\"writer\":\"k7qm3xab\"}");
        assertThat(change.hash()).isEqualTo(Hash.of(change.line()));
        assertThat(change.dot()).isEqualTo(new Dot("k7qm3xab", 2, change.hash().shortForm()));
        assertThat(change.previousDot()).contains(new Dot("k7qm3xab", 1, Hash.of("one").shortForm()));
    }

    @Test
    void keepsTheLineItWasReadFrom() {
        Change written = Change.write("k7qm3xab", 1, AT, "anna", Hash.NONE, List.of());
        Change read = Change.read("k7qm3xab", 1, AT, "anna", Hash.NONE, List.of(), written.line().replace("{\"at\"", "{\"aa\":1,\"at\""));
        assertThat(read.line()).startsWith("{\"aa\":1,");
        assertThat(read).isNotEqualTo(written);
        assertThat(Change.read("k7qm3xab", 1, AT, "anna", Hash.NONE, List.of(), written.line())).isEqualTo(written).hasSameHashCodeAs(written);
    }

    @Test
    void theFirstHasNoPreviousAndNoOtherLacksIt() {
        assertThat(Change.write("k7qm3xab", 1, AT, "anna", Hash.NONE, List.of()).previousDot()).isEmpty();
        assertThatThrownBy(() -> Change.write("k7qm3xab", 1, AT, "anna", Hash.of("x"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Change.write("k7qm3xab", 2, AT, "anna", Hash.NONE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Change.write("k7qm3xab", 0, AT, "anna", Hash.of("x"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEditNamesEachDotOnceAndInOrder() {
        var edit = new Edit("person/a", "name", JsonValue.NULL, List.of(SEEN, OLDER, SEEN), List.of(SEEN, SEEN));
        assertThat(edit.replaces()).containsExactly(OLDER, SEEN);
        assertThat(edit.observed()).containsExactly(SEEN);
    }

    @Test
    void isToldByItsDotAndItsLine() {
        Change change = Change.write("k7qm3xab", 1, AT, "anna", Hash.NONE, List.of());
        assertThat(change).hasToString(change.dot() + " " + change.line());
        assertThat(change.equals((Object) change.line())).isFalse();
    }

    @Test
    void takesTheHashFromAReaderThatHasIt() {
        Change written = Change.write("k7qm3xab", 2, AT, "anna", Hash.of("one"), List.of());
        Change read = Change.read("k7qm3xab", 2, AT, "anna", Hash.of("one"), List.of(), written.bytes(), written.hash());
        assertThat(read).isEqualTo(written);
        assertThat(List.of(read.dot(), read.hash(), read.line())).containsExactly(written.dot(), written.hash(), written.line());
    }
}
