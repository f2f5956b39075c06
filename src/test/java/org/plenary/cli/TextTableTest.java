package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsLineUpByCodePoints() {
        assertThat(new TextTable().row("𝄞a", "x").row("b", "", "z"))
                .hasToString("𝄞a  x\nb      z");
    }

    @Test
    void longCellsAreCutAndLinesJoined() {
        assertThat(new TextTable().row("one\ntwo " + "x".repeat(100), "y")).hasToString("one two " + "x".repeat(51) + "…  y");
    }

    @Test
    void noRowsAreNoText() {
        assertThat(new TextTable()).hasToString("");
    }
}
