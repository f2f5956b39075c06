package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final String THING = "recommendation/ssr1-1";
    private static final String FIELD = "short-detail";

    private final ChangeLog log = new ChangeLog();

    /** Written by a writer of its own, at a second of the hour. */
    private Dot write(String writer, int second, String text, Dot... replaces) {
        var at = new Stamp(Instant.parse("2026-11-20T09:00:00Z").plusSeconds(second), 0);
        Change change = Change.write(writer.repeat(8), 1, at, writer, Hash.NONE,
                List.of(new Edit(THING, FIELD, JsonValue.of(text), List.of(replaces))));
        log.add(change);
        return change.dot();
    }

    private Register register() {
        return log.entity(THING).orElseThrow().register(FIELD).orElseThrow();
    }

    private static List<String> texts(List<Version> versions) {
        return versions.stream().map(v -> ((JsonValue.Text) v.value()).value()).toList();
    }

    @Test
    void headsAreWhatNobodyReplaced() {
        Dot a = write("a", 1, "first");
        Dot b = write("b", 2, "Anna's", a);
        Dot c = write("c", 3, "Bob's", a);
        assertThat(register().headDots()).containsExactly(b, c);
        assertThat(texts(register().heads())).containsExactly("Anna's", "Bob's");
        assertThat(register().isContested()).isTrue();
        write("d", 4, "both", b, c);
        assertThat(texts(register().heads())).containsExactly("both");
        assertThat(register().isContested()).isFalse();
        assertThat(texts(register().history())).containsExactly("first", "Anna's", "Bob's", "both");
    }

    @Test
    void equalValuesCountAsOne() {
        write("a", 1, "agreed");
        write("b", 2, "agreed");
        assertThat(register().heads()).hasSize(2);
        assertThat(register().versions()).hasSize(1);
        assertThat(register().isContested()).isFalse();
        write("c", 3, "not agreed");
        assertThat(texts(register().versions())).containsExactly("agreed", "not agreed");
        assertThat(register().isContested()).isTrue();
    }

    @Test
    void theLatestIsTheGreatestByTimeThenWriter() {
        write("b", 5, "by b");
        write("a", 5, "by a");
        assertThat(register().latest().value()).isEqualTo(JsonValue.of("by b"));
        write("c", 4, "earlier, by c");
        assertThat(register().latest().value()).isEqualTo(JsonValue.of("by b"));
        write("d", 6, "later");
        assertThat(register().latest().value()).isEqualTo(JsonValue.of("later"));
    }

    @Test
    void aVersionMayReplaceSomethingThatIsNoHeadAnyMore() {
        Dot a = write("a", 1, "first");
        Dot b = write("b", 2, "Anna's", a);
        Dot c = write("c", 3, "Anna's second", b);
        Dot late = write("d", 4, "Bob's, from an editor left open", a);
        assertThat(register().headDots()).containsExactly(c, late);
    }

    @Test
    void aDotOfAnotherFieldReplacesNothingHere() {
        Dot here = write("a", 1, "first");
        log.add(Change.write("bbbbbbbb", 1, new Stamp(Instant.EPOCH, 0), "b", Hash.NONE,
                List.of(new Edit(THING, "grouping", JsonValue.NULL, List.of(here)))));
        assertThat(register().headDots()).containsExactly(here);
    }

    @Test
    void theBaseIsWhatBothGrewFrom() {
        Dot a = write("a", 1, "first");
        Dot b = write("b", 2, "second", a);
        Dot c = write("c", 3, "Anna's", b);
        write("d", 4, "Bob's", b);
        write("e", 5, "Anna's, again", c);
        assertThat(register().base()).map(Version::dot).contains(b);
    }

    @Test
    void valuesWrittenWithoutKnowingOfAnyOtherHaveNoBase() {
        write("a", 1, "Anna's");
        write("b", 2, "Bob's");
        assertThat(register().base()).isEmpty();
    }

    @Test
    void twoPossibleBasesAreNone() {
        Dot a = write("a", 1, "Anna's");
        Dot b = write("b", 2, "Bob's");
        write("c", 3, "Anna's of both", a, b);
        write("d", 4, "Bob's of both", a, b);
        assertThat(register().base()).isEmpty();
    }

    @Test
    void theBaseIsCommonToAllHeads() {
        Dot a = write("a", 1, "first");
        Dot b = write("b", 2, "second", a);
        write("c", 3, "x", b);
        write("d", 4, "y", b);
        write("e", 5, "z", a);
        assertThat(register().base()).map(Version::dot).contains(a);
    }

    @Test
    void manyConcurrentEqualValuesAreOneAndAreReplacedTogether() {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < 3_000; i++) {
            Change change = Change.write("aaaa" + String.format(Locale.ROOT, "%04d", i), 1,
                    new Stamp(Instant.EPOCH, i), "a", Hash.NONE, List.of(Edit.first(THING, FIELD, JsonValue.of("agreed"))));
            log.add(change);
            dots.add(change.dot());
        }
        assertThat(register().isContested()).isFalse();
        Dot last = write("z", 1, "settled", dots.toArray(Dot[]::new));
        assertThat(register().headDots()).containsExactly(last);
    }

    @Test
    void aDotOfAChangeThatNeverWroteTheFieldIsNoAncestor() {
        Dot a = write("a", 1, "first");
        Change elsewhere = Change.write("eeeeeeee", 1, new Stamp(Instant.parse("2026-11-20T09:00:00Z"), 0), "e", Hash.NONE, List.of());
        log.add(elsewhere);
        write("b", 2, "Anna's", a, elsewhere.dot());
        write("c", 3, "Bob's", a, elsewhere.dot());
        assertThat(register().base().map(Version::dot)).contains(a);
    }

    @Test
    void anAncestorOnTwoPathsIsStillOneAncestor() {
        Dot a = write("a", 1, "first");
        Dot b = write("b", 2, "Anna's", a);
        Dot c = write("c", 3, "Bob's", a);
        write("d", 4, "both", b, c);
        write("e", 5, "Carla's", a);
        assertThat(register().base().map(Version::dot)).contains(a);
    }
}
