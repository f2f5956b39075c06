package org.plenary.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the words of one Markdown paragraph into text nodes and links. */
final class MarkdownWords extends AbstractVisitor {

    private final Consumer<String> opener;
    private final List<Node> made = new ArrayList<>();
    private final Deque<String> styles = new ArrayDeque<>();

    MarkdownWords(Consumer<String> opener) {
        this.opener = opener;
    }

    /** The nodes for what stands in a paragraph. */
    List<Node> children(org.commonmark.node.Node paragraph) {
        visitChildren(paragraph);
        return made;
    }

    @Override
    public void visit(Text text) {
        words(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        words(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        words("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        words(html.getLiteral());
    }

    @Override
    public void visit(Code code) {
        styled("markdown-code", () -> words(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("markdown-emphasis", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("markdown-strong", () -> visitChildren(strong));
    }

    @Override
    public void visit(Image image) {
        words(plain(image));
    }

    @Override
    public void visit(Link link) {
        Hyperlink node = new Hyperlink(plain(link));
        node.getStyleClass().add("markdown-link");
        node.setTooltip(new Tooltip(link.getDestination()));
        node.setOnAction(event -> opener.accept(link.getDestination()));
        made.add(node);
    }

    private void words(String words) {
        javafx.scene.text.Text text = new javafx.scene.text.Text(words);
        text.getStyleClass().add("markdown-text");
        text.getStyleClass().addAll(styles);
        made.add(text);
    }

    private void styled(String styleClass, Runnable inner) {
        styles.push(styleClass);
        inner.run();
        styles.pop();
    }

    /** The words of a link or of a picture's description, without their styles. */
    private static String plain(org.commonmark.node.Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
