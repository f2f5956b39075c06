package org.plenary.feature.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.document.MustacheText;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.feature.Outcome;

class LaidOutTest {

    private static final Block HEAD = new Block.Paragraph(Line.of("# not a heading\n- not a list {{title}}"));
    private static final Block LIST = new Block.Bullets(List.of(Line.of("one")));

    private static Outcome<List<Block>> by(String layout) {
        return new LaidOut(Map.of(MinutesPart.HEAD, List.of(HEAD), MinutesPart.LINKS, List.of(LIST), MinutesPart.ATTENDANCE, List.of()),
                Map.of(MinutesPart.TITLE, "*Call* [43](https://evil.example) {{links}}")).by(layout, new MustacheText());
    }

    @Test
    void aLayoutSaysWhatStandsWhereInWhichWords() {
        assertThat(by("""
                # Report of {{title}}
                {{links}}

                Read **this** and *that*,
                then [the page](https://example.org).

                - first
                - second
                {{#attendance}}
                ## Who was there
                {{attendance}}
                {{/attendance}}
                {{^attendance}}
                ###### Nobody was called
                {{/attendance}}
                {{head}}
                """)).isEqualTo(Outcome.done(List.of(
                new Block.Heading(1, Line.of("Report of ").plain("*Call* [43](https://evil.example) {{links}}")), LIST,
                new Block.Paragraph(Line.of("Read ").bold("this").plain(" and ").italic("that").plain(",\nthen ").link("the page", "https://example.org").plain(".")),
                new Block.Bullets(List.of(Line.of("first"), Line.of("second"))),
                new Block.Heading(6, Line.of("Nobody was called")), HEAD)));
    }

    @Test
    void aPartAmongOtherWordsIsRefusedByItsLine() {
        assertThat(by("a\nSee {{links}} here")).isEqualTo(Outcome.<List<Block>>refused("Line 2 has {{links}} among other words; it needs a line of its own."));
    }

    @Test
    void aMarkTypedIntoALayoutIsNoPart() {
        assertThat(by("\uE0006\uE001")).isEqualTo(Outcome.done(List.of(new Block.Paragraph(Line.of("\uFFFD6\uFFFD")))));
    }

    @Test
    void anAddressThatIsNoneOfTheWebStaysWords() {
        assertThat(by("[x](javascript:alert)")).isEqualTo(Outcome.done(List.of(new Block.Paragraph(Line.of("x (javascript:alert)")))));
    }
}
