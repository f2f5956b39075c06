package org.plenary.ui.recommendation;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The lists of the drawer, each under its heading; nothing for an empty one. */
final class DrawerLists {

    private final Texts texts;
    private final Consumer<String> opener;

    /** @param opener gets the address of a link that was clicked */
    DrawerLists(Texts texts, Consumer<String> opener) {
        this.texts = texts;
        this.opener = opener;
    }

    static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().addAll("section-label", "drawer-heading");
        return heading;
    }

    List<Node> accounts(List<DrawerContent.Account> accounts) {
        return list("recommendation.drawer.accounts", accounts.stream().map(this::account).toList());
    }

    /** @param linked whether a piece without a link is flagged (T5) */
    List<Node> pieces(String headingKey, List<DrawerContent.Piece> pieces, boolean linked) {
        return list(headingKey, pieces.stream().map(piece -> piece(piece, linked)).toList());
    }

    List<Node> asked(List<String> questions) {
        return list("recommendation.drawer.asked", questions.stream().map(words -> (Node) wrapped(words, "")).toList());
    }

    private List<Node> list(String headingKey, List<Node> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        VBox list = new VBox();
        list.getStyleClass().add("drawer-list");
        list.getChildren().setAll(items);
        return List.of(heading(texts.text(headingKey)), list);
    }

    private Node account(DrawerContent.Account account) {
        MarkdownView text = new MarkdownView(opener);
        text.show(account.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(wrapped("•", "quieter"), text);
        line.getStyleClass().add("drawer-bullet");
        return account.phase().isEmpty() ? line : new VBox(Chips.tag(account.phase()), line);
    }

    private Node piece(DrawerContent.Piece piece, boolean linked) {
        VBox words = new VBox(piece.link().map(address -> link(piece.label(), address)).orElseGet(() -> wrapped(piece.label(), "")));
        if (!piece.quiet().isEmpty()) {
            words.getChildren().add(wrapped(piece.quiet(), "quiet"));
        }
        if (!piece.note().isEmpty()) {
            words.getChildren().add(wrapped(piece.note(), "quiet"));
        }
        if (linked && piece.link().isEmpty()) {
            words.getChildren().add(Chips.tag(texts.text("recommendation.link-missing"), Tone.WARNING));
        }
        words.getStyleClass().add("drawer-piece");
        return words;
    }

    private Node link(String label, String address) {
        Hyperlink link = new Hyperlink(label);
        link.setWrapText(true);
        link.setTooltip(new Tooltip(address));
        link.setOnAction(event -> opener.accept(address));
        return link;
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
