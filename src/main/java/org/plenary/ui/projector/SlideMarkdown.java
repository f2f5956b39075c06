package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.plenary.ui.kit.MarkdownView;

/** Markdown as paragraphs of a slide. A link is its words, a picture its description: nobody clicks on a projector. */
final class SlideMarkdown extends AbstractVisitor {

    private static final double ITEM_GAP = 0.2;

    private final List<org.plenary.ui.projector.Paragraph> made = new ArrayList<>();
    private List<Span> open = new ArrayList<>();
    private Style style = Style.PLAIN;
    private String marker = "";
    private int indent;
    private double gap;

    private SlideMarkdown() { }

    /** The paragraphs of a text. */
    static List<org.plenary.ui.projector.Paragraph> paragraphs(String markdown) {
        var reading = new SlideMarkdown();
        MarkdownView.parse(markdown).accept(reading);
        return List.copyOf(reading.made);
    }

    /** The words of a text without their styles, a line for each paragraph. */
    static String plain(String markdown) {
        var lines = new ArrayList<String>();
        paragraphs(markdown).forEach(paragraph -> {
            var words = new StringBuilder(paragraph.marker().isEmpty() ? "" : paragraph.marker() + " ");
            paragraph.spans().forEach(span -> words.append(span.text()));
            lines.add(words.toString());
        });
        return String.join("\n", lines);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(() -> visitChildren(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        block(() -> styled(style.strong(), () -> visitChildren(heading)));
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
        indent++;
        styled(style.in(Ink.MUTED), () -> visitChildren(quote));
        indent--;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(() -> styled(style.typed(), () -> words(code.getLiteral().stripTrailing())));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(() -> styled(style.typed(), () -> words(code.getLiteral().stripTrailing())));
    }

    @Override
    public void visit(HtmlBlock html) {
        block(() -> words(html.getLiteral()));
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
        styled(style.typed(), () -> words(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(style.slanted(), () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(style.strong(), () -> visitChildren(strong));
    }

    private void items(Node list, int first) {
        indent++;
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            marker = number < 0 ? "•" : number++ + ".";
            gap = ITEM_GAP;
            visitChildren(item);
        }
        indent--;
        marker = "";
        gap = org.plenary.ui.projector.Paragraph.USUAL_GAP;
    }

    private void block(Runnable inner) {
        open = new ArrayList<>();
        inner.run();
        made.add(new org.plenary.ui.projector.Paragraph(open, marker, indent, made.isEmpty() ? 0 : gap));
        marker = "";
        gap = org.plenary.ui.projector.Paragraph.USUAL_GAP;
    }

    private void words(String words) {
        open.add(new Span(words, style));
    }

    private void styled(Style other, Runnable inner) {
        Style before = style;
        style = other;
        inner.run();
        style = before;
    }
}
