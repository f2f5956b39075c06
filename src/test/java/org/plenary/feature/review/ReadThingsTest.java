package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

class ReadThingsTest {

    private final ReadThings reading = new ReadThings(TheSample.of(TheSample.ANNA));

    @Test
    void theFieldsThatTellMostBecomeColumns() {
        assertThat(reading.of("meeting").columns()).extracting(Field::name).containsExactly("status", "kind", "date", "planned-in", "event");
        assertThat(reading.of("milestone").columns()).extracting(Field::name).containsExactly("event", "target", "target-raw");
    }

    @Test
    void aRowHasTheNumberTheNameAndTheWords() {
        ThingTable table = reading.of("recommendation");
        assertThat(table.numbered()).isTrue();
        ThingTable.Row first = table.rows().getFirst();
        assertThat(first.number()).isEqualTo("1");
        assertThat(first.name()).startsWith("ICANN should publish a single, clear and consistent statement");
        assertThat(first.cells()).contains(new ThingTable.Cell("OCTO", "OCTO"));
        assertThat(table.rows()).hasSize(28);
    }

    @Test
    void daysAreOrderedByTimeNotByTheirWords() {
        assertThat(reading.of("meeting").rows()).extracting(row -> row.cells().get(2)).contains(new ThingTable.Cell("21 Oct 2018", "2018-10-21"));
    }

    @Test
    void everyKindOfTheSampleHasATableInWhichEachThingHasAName() {
        for (Kind kind : Declarations.KINDS.all()) {
            assertThat(reading.of(kind.name()).rows()).as(kind.name()).allMatch(row -> !row.name().isBlank());
        }
    }

    @Test
    void aKindNobodyDeclaredHasNothing() {
        assertThat(reading.of("spaceship")).isEqualTo(ThingTable.NONE);
    }
}
