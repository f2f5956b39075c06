package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {

    @Test
    void oneThingIsNotCountedAsSeveral() {
        assertThat(TerminalText.counted(1, "writer")).isEqualTo("1 writer");
        assertThat(TerminalText.counted(0, "writer")).isEqualTo("0 writers");
        assertThat(TerminalText.counted(28, "writer")).isEqualTo("28 writers");
    }
}
