package org.plenary.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Markdown as native nodes. HTML in it stays text, pictures show their description, and nothing is fetched: a link opens only when clicked. */
public final class MarkdownView extends VBox {

    private static final int DEEPEST = 16;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final Consumer<String> opener;

    /**
     * A view that shows nothing yet.
     *
     * @param opener gets the address of a link the person clicked; decides itself which addresses it opens
     */
    public MarkdownView(Consumer<String> opener) {
        this.opener = opener;
        getStyleClass().add("markdown");
    }

    /** Shows a text. Parses at once, so debounce while somebody types. */
    public void show(String markdown) {
        show(parse(markdown));
    }

    /** Shows a text that {@link #parse} read, perhaps on another thread. */
    public void show(Node document) {
        getChildren().setAll(new MarkdownBlocks(opener).children(document));
    }

    /** Reads a text; any thread. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
