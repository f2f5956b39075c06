package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {

    private static final String OF_NOTHING = "sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

    @Test
    void isSha256InUnpaddedBase64Url() {
        assertThat(Hash.of("")).isEqualTo(Hash.parse(OF_NOTHING).orElseThrow()).isEqualTo(Hash.of(new byte[0]));
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

    @ParameterizedTest
    @ValueSource(strings = {"A", "Z", "a", "z", "0", "9", "-", "_"})
    void everyCharacterOfBase64UrlMayEndIt(String last) {
        assertThat(Hash.isWellFormed(OF_NOTHING.substring(0, OF_NOTHING.length() - 1) + last)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "[", "`", "{", "/", ":", ".", "=", "\u00e9"})
    void noOtherCharacterMay(String last) {
        assertThat(Hash.isWellFormed(OF_NOTHING.substring(0, OF_NOTHING.length() - 1) + last)).isFalse();
    }

    @Test
    void hashesAreOrderedAsTheyAreWritten() {
        assertThat(List.of(hash("b"), Hash.NONE, hash("a")).stream().sorted())
                .containsExactly(Hash.NONE, hash("a"), hash("b"));
    }

    @Test
    void aHashIsNoText() {
        assertThat(Hash.of("").equals((Object) OF_NOTHING)).isFalse();
    }

    /** Else a table of a hundred thousand hashes would be one long list. */
    @Test
    void differentHashesFallApart() {
        assertThat(Hash.of("one").hashCode()).isEqualTo(Hash.of("one").hashCode()).isNotEqualTo(Hash.of("two").hashCode());
    }

    private static Hash hash(String character) {
        return Hash.parse(Hash.PREFIX + character.repeat(43)).orElseThrow();
    }
}
