package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;

/** The words of one paragraph, heading, item or cell of CommonMark. */
final class MarkdownLine extends AbstractVisitor {

    private final StringBuilder plain = new StringBuilder();
    private Line line = Line.EMPTY;

    private MarkdownLine() { }

    static MarkdownLine of(Node block) {
        var made = new MarkdownLine();
        made.visitChildren(block);
        made.line = made.line.plain(made.plain.toString());
        return made;
    }

    Line line() {
        return line;
    }

    /** The line without so many of its first letters, which are plain. */
    Line without(int letters) {
        List<Run> runs = new ArrayList<>(line.runs());
        return Line.of(runs.removeFirst().text().substring(letters)).plus(new Line(runs));
    }

    @Override
    public void visit(Text text) {
        plain.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        plain.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        plain.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        plain.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        plain.append(html.getLiteral().equals("<br>") ? "\n" : html.getLiteral());
    }

    @Override
    public void visit(StrongEmphasis words) {
        line = before().bold(words(words));
    }

    @Override
    public void visit(Emphasis words) {
        line = before().italic(words(words));
    }

    @Override
    public void visit(Link link) {
        line = before().link(words(link), link.getDestination());
    }

    private Line before() {
        Line all = line.plain(plain.toString());
        plain.setLength(0);
        return all;
    }

    private static String words(Node node) {
        var text = new StringBuilder();
        of(node).line.runs().forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
