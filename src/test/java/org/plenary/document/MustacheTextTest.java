package org.plenary.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.feature.Outcome;

class MustacheTextTest {

    private final MustacheText templates = new MustacheText();

    private Outcome<String> fill(String template) {
        return templates.fill(template, Map.of("title", "Call <43>", "links", "", "next-meeting", "On Monday"));
    }

    @Test
    void placesAreFilledAsTheyAre() {
        assertThat(fill("# {{title}} / {{{title}}}")).isEqualTo(Outcome.done("# Call <43> / Call <43>"));
    }

    @Test
    void aSectionStandsOnlyWhereItsPlaceIsFilled() {
        assertThat(fill("{{#links}}L{{/links}}{{^links}}none{{/links}}{{#next-meeting}}: {{next-meeting}}{{/next-meeting}}")).isEqualTo(Outcome.done("none: On Monday"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a\\n{{titel}}|Line 2 names “titel”, which is no part of a layout.",
        "a\\n\\n{{#lost}}x{{/lost}}|Line 3 names “lost”, which is no part of a layout.",
        "{{title.class}}|Line 1 names “title.class”, which is no part of a layout.",
        "{{title.getClass.getName}}|Line 1 names “title.getClass.getName”, which is no part of a layout.",
        "{{#title}}{{length}}{{/title}}|Line 1 names “length”, which is no part of a layout.",
        "a\\n{{> secrets}}|Line 2 begins with {{>, which a layout cannot use.",
        "{{=<% %>=}}|Line 1 begins with {{=, which a layout cannot use.",
        "a\\n{{#links}}\\nb|Line 2 is damaged: a pair of braces or a section there has no end, or an end without its beginning.",
        "a\\n{{/links}}\\nb|Line 2 is damaged: a pair of braces or a section there has no end, or an end without its beginning.",
        "a\\n{{title\\nb|Line 2 is damaged: a pair of braces or a section there has no end, or an end without its beginning."})
    void whatIsDamagedIsToldByItsLine(String template, String sentence) {
        assertThat(fill(template.replace("\\n", "\n"))).isEqualTo(Outcome.<String>refused(sentence));
    }

    @Test
    void aTemplateOfAHundredThousandSectionsIsRefusedBeforeItIsRead() {
        String refusal = "It is longer than a layout can be: 20000 characters, 200 sections.";
        assertThat(fill("{{#links}}".repeat(100_000))).isEqualTo(Outcome.<String>refused(refusal));
        assertThat(fill("{{#links}}".repeat(201) + "{{/links}}".repeat(201))).isEqualTo(Outcome.<String>refused(refusal));
        assertThat(fill("{{^links}}".repeat(200) + "x" + "{{/links}}".repeat(200))).isEqualTo(Outcome.done("x"));
    }
}
