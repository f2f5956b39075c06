package org.plenary.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {
    @ParameterizedTest
    @CsvSource({"осто, OCTO", "ОСТО, octo", "ΟCΤΟ, OCTO", "Ops & Finance, ops  and finance", "Žarko Kecić, Zarko Kecic", "RamKrishna, ramkrishna",
            "Søren Łoś, soren los", "Risk-Management, Risk Management"})
    void spellingsThatLookTheSameShareOneKey(String one, String other) {
        assertThat(LookAlikes.key(one)).isEqualTo(LookAlikes.key(other));
    }

    @ParameterizedTest
    @CsvSource({"осто, octo", "ОСТО, OCTO", "Политика, Политика", "Ειρήνη, Ειρήνη", "Kecić, Kecić", "Роliсу, Policy"})
    void onlyWordsThatAreWhollyLookAlikeBecomeLatin(String typed, String latin) {
        assertThat(LookAlikes.latin(typed)).isEqualTo(latin);
    }

    @Test
    void plainWordsAreNotDisguised() {
        assertThat(LookAlikes.disguised("OCTO")).isFalse();
        assertThat(LookAlikes.disguised("Žarko")).isFalse();
        assertThat(LookAlikes.disguised("осто")).isTrue();
    }
}
