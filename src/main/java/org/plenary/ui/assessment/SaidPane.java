package org.plenary.ui.assessment;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plenary.domain.assessment.Answer;
import org.plenary.feature.assessment.Section;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.Tone;

/** What somebody said on a question, to be read. */
final class SaidPane extends VBox {

    SaidPane(FormParts parts, List<Section.Said> said) {
        getStyleClass().add("said");
        for (Section.Said one : said) {
            String label = parts.texts().field("team-text", one.field().name());
            if (one.isChoice()) {
                boolean isFirst = one.field().equals(Answer.CHOICE);
                HBox row = new HBox();
                row.getStyleClass().add("said-choice");
                if (!isFirst) {
                    row.getChildren().add(quiet(label));
                }
                row.getChildren().add(Chips.tag(one.shown(), isFirst ? Tone.ACCENT : Tone.NEUTRAL));
                getChildren().add(row);
            } else {
                if (!one.field().equals(Answer.TEXT)) {
                    getChildren().add(quiet(label));
                }
                MarkdownView text = new MarkdownView(parts.ways()::openLink);
                text.show(one.shown());
                getChildren().add(text);
            }
        }
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
