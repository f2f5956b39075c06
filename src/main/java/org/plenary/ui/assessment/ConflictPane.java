package org.plenary.ui.assessment;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.Clash;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The versions of one field that stand against each other, each with a button that keeps it. */
final class ConflictPane extends VBox {

    /**
     * @param moment says a wording's moment in words
     * @param keep takes a version
     */
    ConflictPane(Clash clash, Texts texts, Function<Wording, String> moment, Consumer<Wording> keep) {
        getStyleClass().add("clash");
        StateChip sentence = new StateChip(Mark.CONFLICT,
                texts.text("assessment.clash", clash.wordings().size(), SlotWords.of(texts, clash.field().name())));
        sentence.setWrapText(true);
        sentence.setMinSize(0, USE_PREF_SIZE);
        getChildren().add(sentence);
        FlowPane versions = new FlowPane();
        versions.getStyleClass().add("clash-versions");
        for (Wording wording : clash.wordings()) {
            versions.getChildren().add(version(wording, texts, moment, keep));
        }
        getChildren().add(versions);
    }

    private static VBox version(Wording wording, Texts texts, Function<Wording, String> moment, Consumer<Wording> keep) {
        Label who = new Label(moment.apply(wording));
        who.getStyleClass().addAll("quiet", "small");
        who.setWrapText(true);
        Label words = new Label(wording.shown().isEmpty() ? texts.text("assessment.nothing") : wording.shown());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        Button button = new Button(texts.text("assessment.clash.keep"));
        button.setOnAction(event -> keep.accept(wording));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox version = new VBox(who, words, gap, new HBox(button));
        version.getStyleClass().add("clash-version");
        return version;
    }
}
