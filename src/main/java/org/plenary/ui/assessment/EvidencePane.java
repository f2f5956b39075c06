package org.plenary.ui.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.Subject;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The evidence, each piece with where to look in it; nothing is opened but by a click. */
final class EvidencePane extends VBox {

    private final Texts texts;
    private final WaysOut ways;

    EvidencePane(List<Subject.EvidenceLine> evidence, Texts texts, WaysOut ways) {
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("evidence-list");
        Label title = new Label(texts.text("assessment.evidence"));
        title.getStyleClass().add("section-label");
        getChildren().add(title);
        if (evidence.isEmpty()) {
            Label none = new Label(texts.text("assessment.evidence.none"));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            getChildren().add(none);
        }
        evidence.forEach(piece -> getChildren().add(entry(piece)));
    }

    private Node entry(Subject.EvidenceLine piece) {
        VBox entry = new VBox(piece.link().<Node>map(link -> link(piece.label(), link)).orElseGet(() -> withoutLink(piece.label())));
        entry.getStyleClass().add("evidence");
        String more = Stream.of(piece.kind(), piece.locator(), piece.received(), piece.note()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        if (!more.isEmpty()) {
            entry.getChildren().add(words(more, "source"));
        }
        return entry;
    }

    private Node withoutLink(String label) {
        HBox row = new HBox(words(label, "evidence-label"), Chips.tag(texts.text("assessment.evidence.missing"), Tone.WARNING));
        row.getStyleClass().add("evidence-first");
        return row;
    }

    private Hyperlink link(String label, String address) {
        Hyperlink link = new Hyperlink(label.isEmpty() ? address : label, Icons.icon(Feather.EXTERNAL_LINK));
        link.setWrapText(true);
        link.setTooltip(new Tooltip(address));
        link.setOnAction(event -> ways.openLink(address));
        return link;
    }

    private static Label words(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
