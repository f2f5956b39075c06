package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriterTest {

    private static final Stamp AT = new Stamp(Instant.parse("2026-11-20T09:00:00Z"), 0);
    private static final WriterStatement STATEMENT =
            new WriterStatement("anna-keller", Scope.SHARED, "Anna's laptop", "key", "age1recipient", "0.1.0");

    private final Writer writer = Writer.start("k7qm3xab", STATEMENT, AT);

    @Test
    void itsFirstChangeStatesWhoWrites() {
        assertThat(writer.first().seq()).isEqualTo(1);
        assertThat(writer.first().by()).isEqualTo("anna-keller");
        assertThat(WriterStatement.in(writer.first())).contains(STATEMENT).contains(writer.statement());
    }

    @Test
    void eachChangeNamesTheOneBeforeIt() {
        Change second = writer.write(AT, List.of());
        Change third = writer.write(AT, List.of());
        assertThat(List.of(second.seq(), third.seq())).containsExactly(2L, 3L);
        assertThat(second.previous()).isEqualTo(writer.first().hash());
        assertThat(third.previous()).isEqualTo(second.hash());
    }

    @Test
    void aFirstChangeWithoutPersonOrScopeStatesNothing() {
        assertThat(WriterStatement.in(Change.write("k7qm3xab", 1, AT, "anna", Hash.NONE, List.of()))).isEmpty();
        List<Edit> unknownScope = List.of(Edit.first("writer/k7qm3xab", "person", JsonValue.of("anna")),
                Edit.first("writer/k7qm3xab", "scope", JsonValue.of("public")));
        assertThat(WriterStatement.in(Change.write("k7qm3xab", 1, AT, "anna", Hash.NONE, unknownScope))).isEmpty();
        List<Edit> aboutAnother = List.of(Edit.first("writer/zzzzzzzz", "person", JsonValue.of("anna")),
                Edit.first("writer/zzzzzzzz", "scope", JsonValue.of("own")));
        assertThat(WriterStatement.in(Change.write("k7qm3xab", 1, AT, "anna", Hash.NONE, aboutAnother))).isEmpty();
    }

    @Test
    void mintsIdsOfEightCharacters() {
        String id = Writer.mintId(new SplittableRandom(1));
        assertThat(id).hasSize(8).matches(Writer::isId).isNotEqualTo(Writer.mintId(new SplittableRandom(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k7qm3xa", "k7qm3xabc", "K7QM3XAB", "k7qm-xab", "k7qm:xab", "k7qméxab", "k7qm`xab", "k7qm{xab", "k7qm/xab"})
    void nothingElseIsAnId(String text) {
        assertThat(Writer.isId(text)).isFalse();
    }

    @Test
    void anIdThatFollowsFromContentIsAlwaysTheSame() {
        String id = Writer.derive(Hash.of("content"), 8);
        assertThat(id).isEqualTo(Writer.derive(Hash.of("content"), 8)).matches(Writer::isId).isNotEqualTo(Writer.derive(Hash.of("other"), 8));
        assertThat(Writer.derive(Hash.of("content"), 32)).hasSize(32).startsWith(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7qm3xab", "azazazaz", "09090909"})
    void anIdIsEightSmallLettersAndDigits(String text) {
        assertThat(Writer.isId(text)).isTrue();
    }

    @Test
    void whatIsNoTextInAFirstChangeStatesNothing() {
        List<Edit> edits = new ArrayList<>(STATEMENT.edits("k7qm3xab"));
        edits.replaceAll(edit -> edit.field().equals("device") ? Edit.first(edit.entity(), "device", JsonValue.of(7)) : edit);
        assertThat(WriterStatement.in(Change.write("k7qm3xab", 1, AT, "anna-keller", Hash.NONE, edits)))
                .contains(new WriterStatement("anna-keller", Scope.SHARED, "", "key", "age1recipient", "0.1.0"));
    }
}
