package org.plenary.feature.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;

class TypedValueTest {

    @Test
    void nothingTypedEmptiesAField() {
        assertThat(TypedValue.of(Field.text("x"), "  ")).isEqualTo(Outcome.done(JsonValue.NULL));
    }

    @Test
    void aDayIsUnderstoodAsPeopleWriteIt() {
        for (String typed : List.of("2018-10-21", "21 Oct 2018", "21 october 2018", "21.10.2018", "21/10/2018")) {
            assertThat(TypedValue.of(Field.date("x"), typed)).as(typed).isEqualTo(Outcome.done(JsonValue.of("2018-10-21")));
        }
        assertThat(TypedValue.of(Field.date("x"), "31 Feb 2018")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void timesNumbersAndZonesAreUnderstood() {
        assertThat(TypedValue.of(Field.time("x"), "9:05")).isEqualTo(Outcome.done(JsonValue.of("09:05")));
        assertThat(TypedValue.of(Field.integer("x"), "14")).isEqualTo(Outcome.done(JsonValue.of(14)));
        assertThat(TypedValue.of(Field.zone("x"), "zurich")).isEqualTo(Outcome.done(JsonValue.of("Europe/Zurich")));
    }

    @Test
    void whatCannotBeMeantIsRefusedWithWhatTheFieldWants() {
        assertThat(TypedValue.of(Field.integer("x"), "many")).isEqualTo(Outcome.refused("many is no whole number. Type it in digits, like 14."));
        assertThat(TypedValue.of(Field.integer("x"), "9007199254740993")).isInstanceOf(Outcome.Refused.class);
        assertThat(TypedValue.of(Field.zone("x"), "Atlantis")).isInstanceOf(Outcome.Refused.class);
        assertThat(TypedValue.of(Field.link("x"), "not a link")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void oneLineStaysOneLineAndParagraphsStayParagraphs() {
        assertThat(TypedValue.of(Field.text("x"), " two\n words ")).isEqualTo(Outcome.done(JsonValue.of("two words")));
        assertThat(TypedValue.of(Field.markdown("x"), "one\n\ntwo\n")).isEqualTo(Outcome.done(JsonValue.of("one\n\ntwo")));
    }
}
