package org.plenary.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns the blocks of a Markdown text into nodes, top to bottom. */
final class MarkdownBlocks extends AbstractVisitor {

    private final Consumer<String> opener;
    private final List<Node> made = new ArrayList<>();

    MarkdownBlocks(Consumer<String> opener) {
        this.opener = opener;
    }

    /** The nodes for what stands in a block. */
    List<Node> children(org.commonmark.node.Node block) {
        visitChildren(block);
        return made;
    }

    @Override
    public void visit(Paragraph paragraph) {
        made.add(flow(paragraph, "markdown-paragraph"));
    }

    @Override
    public void visit(Heading heading) {
        made.add(flow(heading, "markdown-heading-" + Math.min(heading.getLevel(), 3)));
    }

    @Override
    public void visit(BulletList list) {
        items(list, -1);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    @Override
    public void visit(BlockQuote quote) {
        made.add(box(quote, "markdown-quote"));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        code(html.getLiteral());
    }

    @Override
    public void visit(ThematicBreak line) {
        Region region = new Region();
        region.getStyleClass().add("markdown-line");
        made.add(region);
    }

    private void items(org.commonmark.node.Node list, int first) {
        VBox rows = new VBox();
        rows.getStyleClass().add("markdown-list");
        int number = first;
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label marker = new Label(number < 0 ? "•" : number++ + ".");
            marker.getStyleClass().add("markdown-marker");
            marker.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = box(item, "markdown-item");
            HBox.setHgrow(content, Priority.ALWAYS);
            rows.getChildren().add(new HBox(marker, content));
        }
        made.add(rows);
    }

    private void code(String literal) {
        Label label = new Label(literal.stripTrailing());
        label.getStyleClass().add("markdown-code-block");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        made.add(label);
    }

    private VBox box(org.commonmark.node.Node block, String styleClass) {
        VBox box = new VBox();
        box.getStyleClass().addAll("markdown", styleClass);
        box.getChildren().setAll(new MarkdownBlocks(opener).children(block));
        return box;
    }

    private TextFlow flow(org.commonmark.node.Node block, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        flow.getChildren().setAll(new MarkdownWords(opener).children(block));
        return flow;
    }
}
