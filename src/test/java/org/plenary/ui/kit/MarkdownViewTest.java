package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MarkdownViewTest {

    private final List<String> opened = new ArrayList<>();

    @Test
    void wordsKeepTheirStyles(FxRobot robot) {
        MarkdownView view = shown(robot, "It was **agreed** in *Barcelona* with `OCTO`.");
        assertThat(nodes(view, Text.class).filter(text -> text.getStyleClass().size() > 1).map(text -> text.getText() + " " + text.getStyleClass().getLast()))
                .containsExactly("agreed markdown-strong", "Barcelona markdown-emphasis", "OCTO markdown-code");
    }

    @Test
    void listsAreNumberedAsWritten(FxRobot robot) {
        MarkdownView view = shown(robot, "3. three\n4. four\n\n- dot");
        assertThat(nodes(view, Label.class).map(Label::getText)).containsExactly("3.", "4.", "•");
    }

    @Test
    void aLinkOpensOnlyWhenClickedAndThroughTheOpener(FxRobot robot) {
        MarkdownView view = shown(robot, "see [the roles](https://example.org/roles) and https://example.org/slides");
        assertThat(opened).isEmpty();
        robot.interact(() -> nodes(view, Hyperlink.class).forEach(Hyperlink::fire));
        assertThat(opened).containsExactly("https://example.org/roles", "https://example.org/slides");
    }

    @Test
    void htmlAndPicturesStayWords(FxRobot robot) {
        MarkdownView view = shown(robot, "<script>x</script>\n\na <b>bold</b> ![the chart](https://example.org/chart.png)");
        assertThat(nodes(view, Label.class).map(Label::getText)).containsExactly("<script>x</script>");
        assertThat(nodes(view, Text.class).map(Text::getText).reduce("", String::concat)).contains("<b>bold</b> the chart");
        assertThat(nodes(view, Hyperlink.class)).isEmpty();
    }

    @Test
    void nothingNestsSoDeepThatTheWindowFails(FxRobot robot) {
        MarkdownView view = shown(robot, "> ".repeat(20_000) + "deep " + "*".repeat(20_000) + "[".repeat(20_000));
        assertThat(depth(view)).isLessThan(100);
    }

    private MarkdownView shown(FxRobot robot, String markdown) {
        MarkdownView view = new MarkdownView(opened::add);
        robot.interact(() -> view.show(markdown));
        return view;
    }

    private static <N extends Node> Stream<N> nodes(Node node, Class<N> type) {
        Stream<N> self = type.isInstance(node) ? Stream.of(type.cast(node)) : Stream.empty();
        return node instanceof Parent parent ? Stream.concat(self, parent.getChildrenUnmodifiable().stream().flatMap(child -> nodes(child, type))) : self;
    }

    private static int depth(Node node) {
        return node instanceof Parent parent ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(MarkdownViewTest::depth).max().orElse(0) : 1;
    }
}
