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
    private final EvidenceFiles files;

    /** @param problem says what became of a file when it was not what was asked for */
    EvidencePane(List<Subject.EvidenceLine> evidence, EvidenceFiles files, Node problem, Texts texts, WaysOut ways) {
        this.texts = texts;
        this.ways = ways;
        this.files = files;
        getStyleClass().add("evidence-list");
        Label title = new Label(texts.text("assessment.evidence"));
        title.getStyleClass().add("section-label");
        getChildren().addAll(title, problem);
        if (evidence.isEmpty()) {
            Label none = new Label(texts.text("assessment.evidence.none"));
            none.getStyleClass().add("quiet");
            none.setWrapText(true);
            getChildren().add(none);
        }
        for (int i = 0; i < evidence.size(); i++) {
            getChildren().add(entry(evidence.get(i), "evidence-file-" + i));
        }
    }

    private Node entry(Subject.EvidenceLine piece, String id) {
        VBox entry = new VBox(piece.link().<Node>map(link -> link(piece.label(), link)).orElseGet(() -> withoutLink(piece)));
        entry.getStyleClass().add("evidence");
        String more = Stream.of(piece.kind(), piece.locator(), piece.received(), piece.note()).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        if (!more.isEmpty()) {
            entry.getChildren().add(words(more, "source"));
        }
        entry.getChildren().add(new EvidenceFilePane(piece, files, texts, id));
        return entry;
    }

    private Node withoutLink(Subject.EvidenceLine piece) {
        if (piece.file().isPresent()) {
            return words(piece.label(), "evidence-label");
        }
        HBox row = new HBox(words(piece.label(), "evidence-label"), Chips.tag(texts.text("assessment.evidence.missing"), Tone.WARNING));
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
