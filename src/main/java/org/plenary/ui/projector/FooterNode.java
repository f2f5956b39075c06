package org.plenary.ui.projector;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The line below every slide: whose meeting it is and where it stands, and what time it is. */
final class FooterNode extends Pane {

    private static final double CLOCK_ROOM = 150;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Text clock;
    private final double right;
    private final SlideLayout layout;
    private final boolean hasClock;

    FooterNode(ProjectorState state, SlideLayout layout) {
        this.layout = layout;
        Surface surface = Surface.of(state);
        right = Type.MARGIN + surface.room();
        hasClock = state.look().hasClock();
        double middle = Type.HEIGHT - Type.FOOTER / 2;
        String words = state.look().hasFooter() ? fitting(state.frame(), surface.room() - (hasClock ? CLOCK_ROOM : 0)) : "";
        clock = text("", Style.MUTED.strong(), middle);
        if (!words.isEmpty() || hasClock) {
            Region rule = new Region();
            rule.getStyleClass().add("projector-box-rule");
            rule.setManaged(false);
            rule.resizeRelocate(Type.MARGIN, Type.HEIGHT - Type.FOOTER + 6, surface.room(), 1);
            getChildren().addAll(rule, clock);
        }
        if (!words.isEmpty()) {
            Text line = text(words, Style.MUTED, middle);
            line.setLayoutX(Type.MARGIN);
            getChildren().add(line);
        }
    }

    /** Moves the clock. */
    void tick(Instant now, ZoneId zone) {
        if (hasClock) {
            String time = TIME.format(now.atZone(zone));
            clock.setText(time);
            clock.setLayoutX(right - layout.width(time, Style.MUTED.strong(), Type.FLOOR));
        }
    }

    /** As many of the parts as there is room for; where the meeting is counts most. */
    private String fitting(Frame frame, double room) {
        List<String> parts = Stream.of(frame.team(), frame.meeting(), frame.place()).filter(part -> !part.isBlank()).toList();
        for (int without = 0; without < parts.size(); without++) {
            String words = parts.stream().skip(without).collect(Collectors.joining("  ·  "));
            if (layout.width(words, Style.MUTED, Type.FLOOR) <= room) {
                return words;
            }
        }
        return "";
    }

    private static Text text(String words, Style style, double middle) {
        Text text = new Text(words);
        text.setFont(FontRuler.font(style, Type.FLOOR));
        text.getStyleClass().addAll("projector-text", "projector-muted");
        text.setTextOrigin(VPos.CENTER);
        text.setManaged(false);
        text.setMouseTransparent(true);
        text.setLayoutY(middle);
        return text;
    }
}
