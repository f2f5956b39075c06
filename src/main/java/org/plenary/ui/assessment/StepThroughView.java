package org.plenary.ui.assessment;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.Stepping;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** Stepping a meeting through its recommendations: the list at the left, the one in hand at its stage beside it. */
public final class StepThroughView implements Screen {

    /** Under this width, in em, the list makes room. */
    private static final double NARROW_EM = 64;

    private final StepThroughViewModel model;
    private final Texts texts;
    private final BorderPane steps = new BorderPane();
    private final StackPane node = new StackPane();
    private final StepStartPane start;
    private final StepStagePane stage;
    private final StepList list;
    private final List<Node> tools;

    /** @param delay waits before a preview follows what is typed */
    public StepThroughView(StepThroughViewModel model, Texts texts, WaysOut ways, Scale scale, Delay delay) {
        this.model = model;
        this.texts = texts;
        start = new StepStartPane(model, texts);
        stage = new StepStagePane(model, texts, ways, delay);
        list = new StepList(model, texts);
        steps.setTop(new StepHead(model, texts));
        steps.setCenter(stage);
        steps.setBottom(new StepKeys(model, texts));
        node.getStyleClass().addAll("assessment", "step-through");
        node.getStylesheets().addAll(List.of("assessment.css", "step.css").stream()
                .map(sheet -> StepThroughView.class.getResource("/org/plenary/ui/" + sheet).toExternalForm()).toList());
        node.getChildren().addAll(steps, start);
        node.setMinWidth(0);
        node.setFocusTraversable(true);
        model.choosing().subscribe(choosing -> {
            start.setVisible(choosing);
            steps.setVisible(!choosing);
            focusFirst();
        });
        Runnable fit = () -> steps.setLeft(node.getWidth() > 0 && node.getWidth() < NARROW_EM * scale.em() ? null : list);
        node.widthProperty().subscribe(fit);
        scale.percent().subscribe(fit);
        tools = buttons();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return model.stepping().map(now -> now.map(Stepping::title).orElse(texts.text("step.title")));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.stepping().map(now -> now.map(Stepping::meetingName).orElse(""));
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public List<Command> commands() {
        return new StepCommands(model, this, texts).all();
    }

    @Override
    public void onShown(String item) {
        model.show(item);
    }

    @Override
    public void onHidden() {
        model.hide();
    }

    @Override
    public void focusFirst() {
        if (model.choosing().get()) {
            start.focusFirst();
        } else {
            stage.requestFocus();
        }
    }

    private List<Node> buttons() {
        Button others = Icons.button(Feather.LIST, texts.text("step.choose.others"), () -> model.choosing().set(true));
        others.visibleProperty().bind(steps.visibleProperty());
        others.managedProperty().bind(others.visibleProperty());
        return List.of(others);
    }
}
