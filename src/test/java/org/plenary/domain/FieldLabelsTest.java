package org.plenary.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Kind;

class FieldLabelsTest {

    @Test
    void everyKindAndFieldHasOneLabelAndNoLabelIsUnused() throws IOException {
        assertThat(lines().stream().map(line -> line.substring(0, line.indexOf('=')))).containsExactlyInAnyOrderElementsOf(
                Declarations.KINDS.all().stream().flatMap(FieldLabelsTest::keys).toList());
    }

    @Test
    void labelsBeginWithACapitalAndEndWithoutAStop() throws IOException {
        assertThat(lines().stream().map(line -> line.substring(line.indexOf('=') + 1)))
                .allMatch(label -> Character.isUpperCase(label.codePointAt(0)) && !label.endsWith(".") && label.equals(label.strip()));
    }

    @Test
    void noTwoFieldsOfAKindHaveOneLabel() throws IOException {
        Map<String, String> labels = lines().stream().collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1)));
        assertThat(Declarations.KINDS.all()).allSatisfy(kind -> assertThat(keys(kind).skip(1).map(labels::get)).as(kind.name())
                .doesNotHaveDuplicates());
    }

    @Test
    void noTwoKindsHaveOneLabel() throws IOException {
        assertThat(lines().stream().filter(line -> !line.substring(0, line.indexOf('=')).contains("."))
                .collect(Collectors.toMap(line -> line.substring(line.indexOf('=') + 1), Function.identity(), (a, b) -> a + b)))
                .hasSameSizeAs(Declarations.KINDS.all());
    }

    private static Stream<String> keys(Kind kind) {
        return Stream.concat(Stream.of(kind.name()), kind.fields().stream().map(field -> kind.name() + "." + field.name()));
    }

    private static List<String> lines() throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(
                FieldLabelsTest.class.getResourceAsStream("/org/plenary/ui/fields.properties"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
