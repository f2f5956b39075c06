package org.plenary.ui.projector;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.plenary.ui.kit.Typeface;

/** Measures with the type that slides are set in. Widths grow with the size, so each word is laid out once. UI thread. */
final class FontRuler implements Ruler {

    private static final double MEASURED_AT = 100;
    private static final int MOST_KEPT = 20_000;

    private final Map<Span, Double> widths = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Span, Double> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Map<Style, Font> fonts = new java.util.HashMap<>();

    /** The type of some words. */
    static Font font(Style style, double size) {
        String family = style.code() ? "Monospaced" : Typeface.family();
        return Font.font(family, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.italic() ? FontPosture.ITALIC : FontPosture.REGULAR, size);
    }

    @Override
    public double width(String words, Style style, double size) {
        Style face = style.in(Ink.PLAIN);
        return widths.computeIfAbsent(new Span(words, face), this::measure) * size / MEASURED_AT;
    }

    private double measure(Span span) {
        Text text = new Text(span.text());
        text.setFont(fonts.computeIfAbsent(span.style(), face -> font(face, MEASURED_AT)));
        return text.getLayoutBounds().getWidth();
    }
}
