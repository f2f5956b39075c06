package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** Who made the files of a preview, where that is a question, and which changes will be marked. It takes no room where all is proven. */
final class TrustPane extends VBox {

    private final Texts texts;

    TrustPane(ReceiveViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("trust");
        model.preview().subscribe(this::show);
        managedProperty().bind(visibleProperty());
    }

    private void show(Optional<ShownPreview> shown) {
        getChildren().clear();
        shown.filter(now -> !now.isNothingNew()).map(now -> new TrustWords(now.preview(), texts)).ifPresent(words -> {
            words.questions().forEach(question -> getChildren().add(question(question)));
            if (!words.marks().isEmpty()) {
                getChildren().add(marks(words.marks()));
            }
        });
        setVisible(!getChildren().isEmpty());
    }

    private VBox question(TrustWords.Question question) {
        Label title = Labels.wrapped(question.title(), "card-title");
        title.setGraphic(Icons.icon(Feather.KEY));
        VBox card = new VBox(title, Labels.wrapped(question.what(), "quiet"));
        card.getStyleClass().add("trust-question");
        Chips.tone(card, Tone.WARNING);
        if (!question.words().isEmpty()) {
            card.getChildren().add(words(question.words()));
        }
        if (!question.warning().isEmpty()) {
            Label warning = Labels.wrapped(question.warning());
            warning.setGraphic(Icons.icon(Feather.ALERT_TRIANGLE));
            card.getChildren().add(warning);
        }
        return card;
    }

    /** Six words, so large that they can be read to somebody. */
    static FlowPane words(List<String> words) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("six-words");
        words.forEach(word -> line.getChildren().add(new Label(word)));
        return line;
    }

    private static VBox marks(List<String> sentences) {
        VBox list = new VBox();
        list.getStyleClass().add("trust-marks");
        sentences.forEach(sentence -> {
            Label label = Labels.wrapped(sentence);
            label.setGraphic(Icons.icon(Feather.USER_X));
            list.getChildren().add(label);
        });
        return list;
    }
}
