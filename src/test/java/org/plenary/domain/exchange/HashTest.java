package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

    private static final String OF_NOTHING = "sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

    @Test
    void isSha256InUnpaddedBase64Url() {
        assertThat(Hash.of("")).isEqualTo(new Hash(OF_NOTHING)).isEqualTo(Hash.of(new byte[0]));
        assertThat(Hash.of("é")).isEqualTo(Hash.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
    }

    @Test
    void itsShortFormIsTheSixteenCharactersAfterThePrefix() {
        assertThat(Hash.of("").shortForm()).isEqualTo("47DEQpj8HBSa-_TI");
    }

    @Test
    void isWellFormedAsItIsWritten() {
        assertThat(Hash.isWellFormed(OF_NOTHING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256-", "sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuF", "sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFUU",
        "sha512-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
        "sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuF="})
    void anythingElseIsNotWellFormed(String text) {
        assertThat(Hash.isWellFormed(text)).isFalse();
    }
}
