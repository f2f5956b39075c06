package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;

/** Who made the files of a preview, where that is a question, and which changes will be marked. It takes no room where all is proven. */
final class TrustPane extends VBox {

    private final TrustViewModel trust;
    private final Texts texts;
    private final VBox questions = new VBox();
    private final VBox marks = new VBox();
    private final List<TrustCard> cards = new ArrayList<>();

    TrustPane(ReceiveViewModel model, Texts texts) {
        this.trust = model.trust();
        this.texts = texts;
        getStyleClass().add("trust");
        questions.getStyleClass().add("trust-questions");
        marks.getStyleClass().add("trust-marks");
        getChildren().addAll(questions, marks, MessageBar.problem(trust.missing()));
        questions.disableProperty().bind(model.work().doing().isNotEmpty().and(model.work().stoppable().not())); // while it is written
        trust.questions().subscribe(this::ask);
        trust.asked().subscribe(asked -> asked.ifPresent(sender -> cards.stream().filter(card -> card.isAbout(sender)).forEach(TrustCard::focus)));
        model.preview().subscribe(shown -> mark(shown.filter(now -> !now.isNothingNew()).map(ShownPreview::marks).orElse(List.of())));
        managedProperty().bind(visibleProperty());
    }

    private void ask(List<TrustQuestion> now) {
        cards.clear();
        now.forEach(question -> cards.add(new TrustCard(trust, question, texts)));
        questions.getChildren().setAll(cards);
        show();
    }

    private void mark(List<String> sentences) {
        marks.getChildren().clear();
        sentences.forEach(sentence -> {
            Label label = Labels.wrapped(sentence);
            label.setGraphic(Icons.icon(Feather.USER_X));
            marks.getChildren().add(label);
        });
        show();
    }

    private void show() {
        marks.setManaged(!marks.getChildren().isEmpty());
        questions.setManaged(!cards.isEmpty());
        setVisible(marks.isManaged() || questions.isManaged());
    }

    /** Six words, so large that they can be read to somebody. */
    static FlowPane words(List<String> words) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("six-words");
        words.forEach(word -> line.getChildren().add(new Label(word)));
        return line;
    }
}
