package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileKindTest {

    private final FileKind bundle = new FileKind("Bundle", List.of("*.bundle.json", "*.bundle"));

    @Test
    void aNameWithoutAnEndingGetsTheFirst() {
        assertThat(bundle.withEnding(Path.of("out", "ssr2"))).isEqualTo(Path.of("out", "ssr2.bundle.json"));
    }

    @Test
    void aNameWithAnyOfTheEndingsStays() {
        assertThat(bundle.withEnding(Path.of("ssr2.bundle"))).isEqualTo(Path.of("ssr2.bundle"));
    }
}
