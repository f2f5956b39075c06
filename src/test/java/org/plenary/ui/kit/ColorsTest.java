package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorsTest {

    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");
    private static final List<String> GROUNDS = List.of("bg-default", "bg-overlay", "bg-subtle", "bg-inset", "hover", "selected", "rail-selected");
    private static final List<String> TONES = List.of("accent", "success", "warning", "danger");

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(Contrast.ratio(Color.web("#777"), Color.WHITE)).isEqualTo(4.48, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"colors.css, 4.5", "colors-dark.css, 4.5", "colors-contrast.css, 7"})
    void textCanBeReadOnEveryGround(String sheet, double least) {
        Map<String, Color> colors = colors(sheet);
        List<String> weak = new ArrayList<>();
        GROUNDS.forEach(ground -> {
            List.of("fg-default", "fg-muted", "fg-subtle").forEach(text -> weak.addAll(weak(colors, text, ground, least)));
            TONES.forEach(tone -> weak.addAll(weak(colors, tone + "-fg", ground, least)));
        });
        TONES.forEach(tone -> {
            weak.addAll(weak(colors, tone + "-fg", tone + "-subtle", least));
            weak.addAll(weak(colors, "fg-emphasis", tone + "-emphasis", 4.5));
        });
        weak.addAll(weak(colors, "fg-muted", "neutral-subtle", least));
        weak.addAll(weak(colors, "fg-muted", "neutral-muted", least));
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"colors.css", "colors-dark.css", "colors-contrast.css"})
    void linesAndShapesThatMeanSomethingCanBeSeen(String sheet) {
        Map<String, Color> colors = colors(sheet);
        List<String> weak = new ArrayList<>();
        List.of("bg-default", "bg-overlay", "bg-subtle").forEach(ground -> {
            List.of("border-control", "focus").forEach(line -> weak.addAll(weak(colors, line, ground, 3)));
            TONES.forEach(tone -> weak.addAll(weak(colors, tone + "-emphasis", ground, 3)));
        });
        GROUNDS.forEach(ground -> List.of("neutral", "success", "warning", "danger").forEach(mark -> weak.addAll(weak(colors, "mark-" + mark, ground, 3))));
        assertThat(weak).isEmpty();
    }

    @Test
    void everySheetHasTheSameTokens() {
        assertThat(colors("colors-dark.css").keySet()).isEqualTo(colors("colors.css").keySet());
        assertThat(colors("colors-contrast.css").keySet()).isEqualTo(colors("colors.css").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plenary.css", "controls.css", "lookups.css"})
    void theOtherSheetsNameNoColourThemselves(String sheet) {
        String rules = read(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(").matcher(rules).results().map(match -> match.group())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plenary.css", "controls.css"})
    void noSizeOfTextIsInPixels(String sheet) {
        assertThat(read(sheet)).doesNotContainPattern("-fx-font-size:\\s*[\\d.]+px").doesNotContainPattern("-fx-(min|max|pref)-(width|height):\\s*([2-9]|\\d{2,})px");
    }

    private static List<String> weak(Map<String, Color> colors, String token, String ground, double least) {
        double ratio = Contrast.ratio(colors.get("-color-" + token), colors.get("-color-" + ground));
        return Stream.of("%s on %s: %.2f".formatted(token, ground, ratio)).filter(any -> ratio < least).toList();
    }

    private static Map<String, Color> colors(String sheet) {
        Map<String, Color> colors = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(read(sheet));
        while (matcher.find()) {
            colors.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colors;
    }

    private static String read(String sheet) {
        try (InputStream in = Theme.class.getResourceAsStream("/org/plenary/ui/" + sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
