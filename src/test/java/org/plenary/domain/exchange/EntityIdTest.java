package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityIdTest {

    @Test
    void isAKindAndAKey() {
        assertThat(EntityId.kind("answer/ssr1-14/anna/q3")).isEqualTo("answer");
        assertThat(EntityId.key("answer/ssr1-14/anna/q3")).isEqualTo("ssr1-14/anna/q3");
        assertThat(EntityId.kind("answer")).isEqualTo("answer");
        assertThat(EntityId.key("answer")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"person/anna-keller", "person/王小明", "agenda-item/7hq2", "number/meeting/43", "az-09/1", "person/zo\u00eb"})
    void isWellFormed(String id) {
        assertThat(EntityId.isWellFormed(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "person", "person/", "/anna", "Person/anna", "person/anna keller", "person/anna\u0000", "person/anna\n",
        "person/zoe\u0308", "pérson/anna", "person_/anna", "pers`n/anna", "pers{n/anna", "pers:n/anna", "pers.n/anna", "person/anna\u007f"})
    void isNotWellFormed(String id) {
        assertThat(EntityId.isWellFormed(id)).isFalse();
    }

    @Test
    void anIdThatBeginsWithASlashHasNoKind() {
        assertThat(EntityId.kind("/anna")).isEmpty();
        assertThat(EntityId.key("/anna")).isEqualTo("anna");
    }
}
