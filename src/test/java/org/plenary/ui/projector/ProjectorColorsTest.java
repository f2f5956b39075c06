package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.plenary.ui.kit.Contrast;

/** The audience sits far away: 7:1 for all words, on the ground and on what is pointed at (SCREENS §1.4). */
class ProjectorColorsTest {

    private static final Pattern TOKEN = Pattern.compile("-color-slide-([a-z]+):\\s*([^;]+);");

    @Test
    void everyTextIsSevenToWhatLiesBehindIt() throws IOException {
        List<String> weak = new ArrayList<>();
        for (String rules : sheet("colors-projector.css").split(":dark")) {
            Map<String, Color> colors = colors(rules);
            for (Ink ink : Ink.values()) {
                Color text = colors.get(ink.name().toLowerCase(java.util.Locale.ROOT));
                weak(weak, ink + " on the ground", text, colors.get("ground"), 7);
                weak(weak, ink + " on what is pointed at", text, colors.get("pointed"), 7);
            }
            weak(weak, "a frame", colors.get("frame"), colors.get("ground"), 3);
        }
        assertThat(weak).isEmpty();
    }

    @Test
    void everyColourIsThereForBothGrounds() throws IOException {
        String[] grounds = sheet("colors-projector.css").split(":dark");
        assertThat(grounds).hasSize(2);
        assertThat(colors(grounds[1]).keySet()).isEqualTo(colors(grounds[0]).keySet());
    }

    @Test
    void theOtherSheetNamesNoColourItself() throws IOException {
        assertThat(sheet("projector.css")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    }

    private static void weak(List<String> weak, String what, Color colour, Color ground, double least) {
        double ratio = Contrast.ratio(colour, ground);
        if (ratio < least) {
            weak.add(what + ": " + ratio);
        }
    }

    private static Map<String, Color> colors(String rules) {
        Map<String, Color> colors = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(rules);
        while (matcher.find()) {
            colors.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colors;
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = ProjectorPane.class.getResourceAsStream("/org/plenary/ui/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
