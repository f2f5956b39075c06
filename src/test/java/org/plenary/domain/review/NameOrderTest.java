package org.plenary.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void aLetterWithAnAccentStandsWhereTheLetterDoes() {
        assertThat(List.of("Žana Kovač", "Noor Rahman", "elise moreau", "Élise Moreau", "Farid Haddad", "Dan Lee", "Иван", "łukasz", "Lena").stream()
                .sorted(NameOrder.ALPHABET)).containsExactly("Dan Lee", "elise moreau", "Élise Moreau", "Farid Haddad", "Lena", "łukasz", "Noor Rahman", "Žana Kovač",
                "Иван");
    }

    @Test
    void onlyEqualNamesAreEqual() {
        assertThat(NameOrder.ALPHABET.compare("Zoe", "Zoë")).isNotZero();
        assertThat(NameOrder.ALPHABET.compare("Zoë", "Zoë")).isZero();
    }
}
