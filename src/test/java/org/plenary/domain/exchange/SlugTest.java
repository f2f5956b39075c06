package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({"Anna Keller, anna-keller", "'  Anna   Keller  ', anna-keller", "'O’Neill, Jr.', o-neill-jr", "SSR1-14, ssr1-14",
        "Zoë Müller, zoë-müller",
        "Zoe\u0308, zoë", "ＡＢＣ１２, abc12", "ﬁle, file",
        "Александр Иванов, александр-иванов", "王小明, 王小明",
        "محمد علي, محمد-علي", "नरेन्द्र, नरेन्द्र", "ไทย, ไทย",
        "İstanbul, i̇stanbul", "ΣΊΣΥΦΟΣ, σίσυφος", "Ⅷ, viii", "'a_b/c', a-b-c",
        "\uD83D\uDE00 smile, smile", "𐐀, 𐐨"})
    void keepsLettersMarksAndDigitsOfAnyScript(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'…!?'", "'-'"})
    void aNameWithoutLettersHasNone(String name) {
        assertThat(Slug.of(name)).isEmpty();
    }

    @Test
    void makesTheKeyOfAWellFormedIdAndIsItsOwnSlug() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 20_000; i++) {
            var name = new StringBuilder();
            for (int length = random.nextInt(6); length >= 0; length--) {
                int c = random.nextInt(random.nextBoolean() ? 0x600 : 0x30000);
                name.appendCodePoint(c >= 0xD800 && c < 0xE000 ? ' ' : c);
            }
            String slug = Slug.of(name.toString());
            assertThat(slug.isEmpty() || EntityId.isWellFormed("person/" + slug)).as("slug of %s", name).isTrue();
            assertThat(slug).doesNotStartWith("-").doesNotEndWith("-").doesNotContain("--");
        }
    }

    @Test
    void namesakesAreNumbered() {
        Set<String> taken = Set.of("anna-keller", "anna-keller-2");
        assertThat(Slug.of("Anna Keller", taken::contains)).isEqualTo("anna-keller-3");
        assertThat(Slug.of("Bob Moss", taken::contains)).isEqualTo("bob-moss");
    }
}
