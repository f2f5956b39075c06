package org.plenary.ui.projector;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Draws a page: every mark at its place, nothing laid out anew. */
final class PageNode extends Pane {

    /** Between a marker and its words, measured in the type size. */
    private static final double MARKER_GAP = 0.35;

    private final SlideLayout layout;
    private final String over;
    private final double room;
    private final List<Consumer<Instant>> clocks = new ArrayList<>();

    /** @param over what is said of a countdown that is past; {@code {0}} in it is the time */
    PageNode(Page page, SlideLayout layout, double room, String over) {
        this.layout = layout;
        this.room = room;
        this.over = over;
        getStyleClass().add("projector-page");
        page.marks().forEach(this::draw);
    }

    /** Moves the clocks of the page. */
    void tick(Instant now) {
        clocks.forEach(clock -> clock.accept(now));
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Words words -> line(words);
            case Mark.Box box -> box(box);
            case Mark.Sign sign -> sign(sign);
            case Mark.Left left -> clock(left);
        }
    }

    private void line(Mark.Words words) {
        Line line = words.line();
        double x = words.x() + line.indent();
        if (!line.marker().isEmpty()) {
            double width = layout.width(line.marker(), Style.PLAIN, line.size());
            text(line.marker(), Style.PLAIN, line.size(), x - width - MARKER_GAP * line.size(), words.y());
        }
        for (Span span : line.spans()) {
            text(span.text(), span.style(), line.size(), x, words.y());
            x += layout.width(span.text(), span.style(), line.size());
        }
    }

    private Text text(String words, Style style, double size, double x, double y) {
        Text text = new Text(words);
        text.setFont(FontRuler.font(style, size));
        text.getStyleClass().addAll("projector-text", "projector-" + style.ink().name().toLowerCase(Locale.ROOT));
        text.setTextOrigin(VPos.CENTER);
        place(text, Type.MARGIN + x, y + size * Type.LEADING / 2);
        return text;
    }

    private void box(Mark.Box box) {
        Region region = new Region();
        region.getStyleClass().add("projector-box-" + box.fill().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        region.resize(box.width(), box.height());
        place(region, Type.MARGIN + box.x(), box.y());
    }

    private void sign(Mark.Sign sign) {
        Region region = new Region();
        region.getStyleClass().addAll("projector-sign", "projector-sign-" + sign.shape().name().toLowerCase(Locale.ROOT));
        double size = sign.size() * 0.62;
        region.resize(size, size);
        double inset = (sign.size() - size) / 2;
        place(region, Type.MARGIN + sign.x() + inset, sign.y() + inset);
    }

    private void clock(Mark.Left left) {
        Text text = text("", Style.BOLD, left.size(), left.x(), left.y());
        clocks.add(now -> {
            Duration rest = Duration.between(now, left.until());
            boolean isOver = rest.isNegative();
            String words = isOver ? over.replace("{0}", digits(rest.negated())) : digits(rest.plusMillis(999));
            if (!words.equals(text.getText())) {
                double width = layout.width(words, Style.BOLD, left.size());
                text.setFont(FontRuler.font(Style.BOLD, left.size() * Math.min(1, room / width)));
                text.setText(words);
            }
        });
    }

    private void place(Node node, double x, double y) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.relocate(x, y);
        if (node instanceof Text text) {
            text.setLayoutX(x);
            text.setLayoutY(y);
        }
        getChildren().add(node);
    }

    private static String digits(Duration rest) {
        return rest.toHours() > 0 ? String.format(Locale.ROOT, "%d:%02d:%02d", rest.toHours(), rest.toMinutesPart(), rest.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", rest.toMinutes(), rest.toSecondsPart());
    }
}
