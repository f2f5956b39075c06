package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Quoted.of("answer/ssr1-14/böb-ng/漢字 🎓 e\u0301")).isEqualTo("answer/ssr1-14/böb-ng/漢字 🎓 e\u0301");
    }

    @Test
    void whatWouldBreakOrTurnTheSentenceIsReplaced() {
        assertThat(Quoted.of("a\nb\u0000c\u202Ed\u2028e\u200Bf\ud800g")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg");
    }

    @Test
    void onlyTheBeginningOfALongTextIsQuoted() {
        assertThat(Quoted.of("🎓".repeat(1_000_000))).isEqualTo("🎓".repeat(60) + "…");
        assertThat(Quoted.of("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Test
    void aRefusalOfAHostileIdIsOneShortSentence() {
        String hostile = Samples.text(Samples.conversationSigned()).replace("agenda-item/7hq2", "agenda-item/\u202E\\n" + "x".repeat(100_000));
        assertThat(Samples.refusal(hostile)).isEqualTo("Change 2 of writer k7qm3xab (line 13) cannot be taken: “agenda-item/\uFFFD\uFFFD"
                + "x".repeat(46) + "…” is no thing's id.");
    }
}
