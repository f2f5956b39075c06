package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What the team finds: the path, and the questions under each other. */
final class FormPane extends BorderPane {

    private static final double ROOM_FOR_PINNED_EM = 40;

    private final AssessmentViewModel form;
    private final Texts texts;
    private final FormParts parts;
    private final VBox cards = new VBox();
    private final VBox top = new VBox();
    private final VBox content = new VBox(cards);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Label measure = new Label();

    FormPane(AssessmentViewModel form, Texts texts, WaysOut ways, Delay delay) {
        this.form = form;
        this.texts = texts;
        this.parts = new FormParts(form, texts, ways, delay, this::reveal);
        getStyleClass().add("form-pane");
        cards.getStyleClass().add("question-cards");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setMinWidth(0);
        setMinWidth(0);
        top.getChildren().addAll(bars(), new JumpBar(form, texts, this::go), new PathStrip(form, texts));
        top.getStyleClass().add("form-top");
        setTop(top);
        setCenter(scroll);
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        heightProperty().addListener((all, was, now) -> pin());
        measure.fontProperty().addListener((all, was, now) -> pin());
        form.questions().subscribe(this::build);
        build();
    }

    /** Puts the keyboard on the question in hand. */
    void focusCurrent() {
        panes().stream().filter(pane -> form.current().get().filter(q -> q == pane.question()).isPresent()).forEach(QuestionPane::focus);
    }

    /** Shows how far the member is, over the questions. */
    void showState(Node state) {
        top.getChildren().add(1, state);
    }

    private Node bars() {
        MessageBar who = new MessageBar(Tone.WARNING, Feather.USER, form.form().map(shown -> shown.isPresent() && !form.canWrite()
                ? texts.text("assessment.nobody") : "")).act(texts.text("assessment.nobody.act"), parts.ways()::sayWhoIAm);
        MessageBar problem = new MessageBar(Tone.DANGER, Feather.ALERT_TRIANGLE, form.problem()).act(texts.text("assessment.dismiss"), form::dismissProblem);
        MessageBar restored = new MessageBar(Tone.WARNING, Feather.ROTATE_CCW, Bindings.when(form.restored()).then(texts.text("assessment.restored")).otherwise(""))
                .act(texts.text("assessment.restored.keep"), form::keepRestored).act(texts.text("assessment.restored.discard"), form::discardRestored);
        MessageBar elsewhere = new MessageBar(Tone.WARNING, Feather.ROTATE_CCW, form.leftElsewhere()
                .map(key -> key.isEmpty() ? "" : texts.text("assessment.elsewhere", key)))
                .act(texts.text("assessment.elsewhere.show"), () -> form.show(form.leftElsewhere().get()));
        VBox bars = new VBox(who, problem, restored, elsewhere);
        bars.getStyleClass().add("form-bars");
        bars.visibleProperty().bind(bars.getChildren().stream().map(Node::visibleProperty).map(BooleanExpression.class::cast)
                .reduce(BooleanExpression::or).orElseThrow());
        bars.managedProperty().bind(bars.visibleProperty());
        return bars;
    }

    /** The path stays in sight while the questions scroll, unless that would leave them no room. */
    private void pin() {
        boolean room = getHeight() >= ROOM_FOR_PINNED_EM * measure.getFont().getSize();
        if (room && getTop() == null) {
            content.getChildren().remove(top);
            setTop(top);
        } else if (!room && getTop() != null) {
            setTop(null);
            content.getChildren().addFirst(top);
        }
    }

    private void build() {
        cards.getChildren().setAll(form.questions().stream().map(question -> new QuestionPane(parts, question)).toList());
        scroll.setVvalue(0);
    }

    private void go(QuestionViewModel question) {
        form.current().set(Optional.of(question));
        focusCurrent();
    }

    private List<QuestionPane> panes() {
        return cards.getChildren().stream().map(QuestionPane.class::cast).toList();
    }

    /** Scrolls no further than needed. */
    private void reveal(Node node) {
        double room = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        Bounds inside = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * room;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (inside.getMinY() < top) {
            scroll.setVvalue(inside.getMinY() / room);
        } else if (inside.getMaxY() > bottom) {
            scroll.setVvalue(Math.min(inside.getMinY(), inside.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
        }
    }
}
