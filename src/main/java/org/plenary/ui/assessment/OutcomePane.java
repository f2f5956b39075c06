package org.plenary.ui.assessment;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The four ways a meeting leaves a recommendation, each filled in so that one key records it. */
final class OutcomePane extends VBox {

    private final StepThroughViewModel model;
    private final Texts texts;
    private final VBox questions = new VBox();
    private final TextField ask;
    private final TextField reason;
    private final WhoPane who;

    OutcomePane(StepThroughViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("outcomes");
        ask = field(model.chooser().newQuestion(), RecommendationState.PARKED);
        reason = field(model.chooser().reason(), RecommendationState.PARKED);
        who = new WhoPane(model, texts);
        questions.getStyleClass().add("outcome-questions");
        FlowPane cards = new FlowPane(
                card(RecommendationState.ADOPTED, 1, Feather.CHECK, adopted()),
                card(RecommendationState.ADOPTED_WITH_EDITS, 2, Feather.EDIT_2, edits()),
                card(RecommendationState.PARKED, 3, Feather.PAUSE, List.of(questions, labelled("step.park.ask", ask), labelled("step.park.reason", reason), action())),
                card(RecommendationState.RETURNED, 4, Feather.CORNER_UP_LEFT, returned()));
        cards.getStyleClass().add("outcome-cards");
        getChildren().addAll(left(), cards);
        model.subject().subscribe(this::showQuestions);
        model.chooser().waitsFor().subscribe(this::showQuestions);
    }

    /** Puts the keyboard where that outcome lacks something. */
    void focus(RecommendationState state) {
        if (state == RecommendationState.RETURNED) {
            who.focusFirst();
        } else {
            reason.requestFocus();
        }
    }

    private Node left() {
        MessageBar bar = new MessageBar(Tone.ACCENT, Feather.FLAG, model.subject().map(subject -> subject.flatMap(StepSubject::outcome)
                .map(left -> texts.text("step.left", model.wording().left(left))).orElse("")));
        return bar;
    }

    private VBox card(RecommendationState state, int key, Feather icon, List<Node> content) {
        Label cap = new Label(Integer.toString(key));
        cap.getStyleClass().add("step-key");
        Label title = new Label(texts.text("step.outcome." + state.word()), Icons.icon(icon));
        title.getStyleClass().add("outcome-title");
        title.setWrapText(true);
        HBox head = new HBox(cap, title);
        head.getStyleClass().add("outcome-head");
        Button record = new Button(texts.text("step.outcome." + state.word() + ".act"));
        record.setMaxWidth(Double.MAX_VALUE);
        record.setOnAction(event -> model.leave(state));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox card = new VBox(head);
        card.getChildren().addAll(content);
        card.getChildren().addAll(gap, record);
        card.getStyleClass().addAll("card", "outcome-card");
        return card;
    }

    private List<Node> adopted() {
        return List.of(words(model.subject().map(subject -> subject.flatMap(StepSubject::end)
                .map(end -> texts.text("step.adopt.end", model.wording().end(end))).orElse(texts.text("step.adopt.open")))));
    }

    private List<Node> edits() {
        VBox list = new VBox();
        list.getStyleClass().add("outcome-edits");
        model.subject().subscribe(subject -> list.getChildren().setAll(subject.map(StepSubject::edits).orElse(List.of()).stream()
                .map(edit -> plain("• " + edit)).toList()));
        Label none = words(model.subject().map(subject -> subject.filter(one -> one.edits().isEmpty()).isPresent() ? texts.text("step.edits.none") : ""));
        none.managedProperty().bind(none.textProperty().isNotEmpty());
        return List.of(none, list);
    }

    private List<Node> returned() {
        return Stream.of(who, labelled("step.return.due", field(model.chooser().due(), RecommendationState.RETURNED)),
                labelled("step.return.why", field(model.chooser().why(), RecommendationState.RETURNED)), action()).toList();
    }

    private void showQuestions() {
        List<StepSubject.OpenQuestion> open = model.subject().get().map(StepSubject::questions).orElse(List.of());
        if (questions.getChildren().size() == open.size() && questions.getUserData() == open) {
            questions.getChildren().forEach(node -> ((CheckBox) node).setSelected(model.chooser().waitsFor().get().contains((String) node.getUserData())));
            return;
        }
        questions.setUserData(open);
        questions.getChildren().setAll(open.stream().map(this::question).toList());
    }

    private CheckBox question(StepSubject.OpenQuestion question) {
        CheckBox box = new CheckBox(texts.text("step.park.question", model.wording().question(question), question.text()));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setUserData(question.id());
        box.setSelected(model.chooser().waitsFor().get().contains(question.id()));
        box.setOnAction(event -> {
            if (box.isSelected() != model.chooser().waitsFor().get().contains(question.id())) {
                model.chooser().toggle(question.id());
            }
        });
        return box;
    }

    /** Says that an action follows, and lets it be switched off. */
    private Node action() {
        CheckBox box = new CheckBox(texts.text("step.action"));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(model.chooser().action());
        return box;
    }

    private TextField field(StringProperty text, RecommendationState state) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(text);
        field.setOnAction(event -> model.leave(state));
        return field;
    }

    private VBox labelled(String key, TextField field) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        label.setLabelFor(field);
        VBox labelled = new VBox(label, field);
        labelled.getStyleClass().add("form-row");
        return labelled;
    }

    private static Label words(ObservableValue<String> words) {
        Label label = plain("");
        label.textProperty().bind(words);
        return label;
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
