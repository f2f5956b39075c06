package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE})
    void anIntegerThatSomeReaderWouldRoundIsRefused(long number) {
        assertThatThrownBy(() -> JsonValue.of(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void objectsAreEqualWhateverTheOrderOfTheirMembers() {
        assertThat(object("a", "b")).isEqualTo(object("b", "a")).hasSameHashCodeAs(object("b", "a"));
        assertThat(object("a", "b")).isNotEqualTo(object("a", "c"));
    }

    @Test
    void nothingChangesAValueFromOutside() {
        var members = new LinkedHashMap<String, JsonValue>();
        var items = new ArrayList<JsonValue>();
        var object = new JsonValue.Obj(members);
        var list = new JsonValue.Arr(items);
        members.put("late", JsonValue.TRUE);
        items.add(JsonValue.TRUE);
        assertThat(object.canonical()).isEqualTo("{}");
        assertThat(list.canonical()).isEqualTo("[]");
        assertThatThrownBy(() -> object.members().put("late", JsonValue.TRUE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aMissingMemberIsNull() {
        assertThat(object("a").get("a")).isEqualTo(JsonValue.TRUE);
        assertThat(object("a").get("b").isNull()).isTrue();
        assertThat(JsonValue.ofTexts(List.of()).isNull()).isFalse();
    }

    private static JsonValue.Obj object(String... names) {
        var members = new LinkedHashMap<String, JsonValue>();
        List.of(names).forEach(name -> members.put(name, JsonValue.TRUE));
        return new JsonValue.Obj(members);
    }

    @Test
    void yesIsYesAndNoIsNo() {
        assertThat(List.of(JsonValue.of(true), JsonValue.of(false))).containsExactly(JsonValue.TRUE, JsonValue.FALSE);
    }

    @Test
    void theGreatestIntegersThatEveryReaderKeepsAreKept() {
        assertThat(List.of(JsonValue.of((1L << 53) - 1).canonical(), JsonValue.of(1 - (1L << 53)).canonical()))
                .containsExactly("9007199254740991", "-9007199254740991");
    }
}
