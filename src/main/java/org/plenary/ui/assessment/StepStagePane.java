package org.plenary.ui.assessment;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** The recommendation in hand as closely as it is looked at. */
final class StepStagePane extends ScrollPane {

    private final StepThroughViewModel model;
    private final Texts texts;
    private final WaysOut ways;
    private final StepFormPane form;
    private final OutcomePane outcome;
    private final VBox content = new VBox();

    StepStagePane(StepThroughViewModel model, Texts texts, WaysOut ways, Delay delay) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        form = new StepFormPane(model, new FormParts(model.form(), texts, ways, delay, node -> { }), texts);
        outcome = new OutcomePane(model, texts);
        content.getStyleClass().add("step-content");
        content.setMinWidth(0);
        getStyleClass().add("step-stage-pane");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(0);
        setAccessibleText(texts.text("step.title"));
        model.stage().subscribe(stage -> {
            show();
            setVvalue(0);
            requestFocus();
        });
        model.subject().subscribe(this::show);
        model.asked().subscribe(asked -> asked.ifPresent(state -> {
            if (state == RecommendationState.ADOPTED_WITH_EDITS) {
                form.focusText();
            } else {
                outcome.focus(state);
            }
        }));
    }

    private void show() {
        content.getChildren().setAll(model.subject().get().map(this::nodes).orElse(List.of()));
    }

    private List<Node> nodes(StepSubject subject) {
        return switch (model.stage().get()) {
            case ROW -> List.of(head(subject), large(subject.detail().isEmpty() ? subject.text() : subject.detail()), facts(subject));
            case TEXT -> List.of(head(subject), markdown(subject.text()), facts(subject));
            case FORM -> List.of(head(subject), form);
            case OUTCOME -> List.of(head(subject), outcome);
        };
    }

    private Node head(StepSubject subject) {
        Label name = new Label(model.wording().name(subject.number()));
        name.getStyleClass().add("step-name");
        FlowPane head = new FlowPane(name);
        head.getStyleClass().add("step-name-row");
        RecommendationState state = subject.standing().state();
        head.getChildren().add(new StateChip(StepWording.mark(state), model.wording().state(state)));
        boolean grouped = !subject.grouping().isEmpty();
        head.getChildren().add(Chips.tag(grouped ? subject.grouping() : model.wording().ungrouped(), grouped ? Tone.NEUTRAL : Tone.WARNING));
        return head;
    }

    private Node facts(StepSubject subject) {
        VBox facts = new VBox();
        facts.getStyleClass().add("step-facts");
        fact(facts, texts.text("step.fact.owner"), subject.owner().map(owner -> owner.name()).orElse(texts.text("assessment.nobody.chosen")));
        subject.end().ifPresent(end -> fact(facts, texts.text("step.fact.end"), model.wording().end(end)));
        subject.questions().stream().filter(question -> question.isLinked() || question.blocks()).forEach(question -> fact(facts,
                texts.text(question.blocks() ? "step.fact.waits" : "step.fact.asked"), model.wording().question(question) + ": " + question.text()));
        subject.outcome().ifPresent(left -> fact(facts, texts.text("step.fact.outcome"), model.wording().left(left)));
        return facts;
    }

    private static void fact(VBox facts, String label, String words) {
        Label name = new Label(label);
        name.getStyleClass().addAll("quiet", "small");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        facts.getChildren().add(new VBox(name, text));
    }

    private Node large(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("step-detail");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node markdown(String words) {
        MarkdownView view = new MarkdownView(ways::openLink);
        view.getStyleClass().add("step-text");
        view.show(words);
        return view;
    }
}
