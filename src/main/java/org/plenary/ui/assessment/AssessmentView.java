package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The assessment form: what the organisation says at the left, what the team finds at the right. */
public final class AssessmentView implements Screen {

    /** The left column at first, where the text is large: no more than this share. */
    private static final double MOST_OF_LEFT = 0.36;
    private static final double ROOM_FOR_STATE_EM = 62;

    private final AssessmentViewModel form;
    private final WaysOut ways;
    private final Texts texts;
    private final FormPane formPane;
    private final StackPane node = new StackPane();
    private final SplitPane split;
    private final List<Node> tools;

    /**
     * Shows a form.
     *
     * @param files the files attached to the evidence
     * @param delay waits before a preview follows what is typed
     */
    public AssessmentView(AssessmentViewModel form, EvidenceFiles files, Texts texts, WaysOut ways, Delay delay) {
        this.ways = ways;
        this.form = form;
        this.texts = texts;
        this.formPane = new FormPane(form, texts, ways, delay);
        ScrollPane left = new ScrollPane(new SubjectPane(form, files, texts, ways));
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().add("subject-scroll");
        split = split(left);
        form.form().map(shown -> shown.map(AssessmentForm::recommendation)).subscribe(shown -> left.setVvalue(0));
        EmptyState empty = new EmptyState(Feather.FILE_TEXT, texts.text("assessment.empty"))
                .button(texts.text("assessment.empty.act"), ways::openRecommendations);
        split.visibleProperty().bind(form.form().map(Optional::isPresent));
        empty.visibleProperty().bind(form.form().map(Optional::isEmpty));
        node.getStyleClass().add("assessment");
        node.getStylesheets().add(AssessmentView.class.getResource("/org/plenary/ui/assessment.css").toExternalForm());
        node.getChildren().addAll(empty, split);
        form.current().subscribe(this::focusFirst);
        tools = List.of(state(), step("assessment.previous", Feather.CHEVRON_LEFT, -1), step("assessment.next", Feather.CHEVRON_RIGHT, 1), submit());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return form.form().map(shown -> shown.map(f -> texts.text("assessment.title", f.subject().number())).orElse(texts.text("assessment.title.none")));
    }

    @Override
    public ObservableValue<String> subtitle() {
        return form.round().map(round -> round.place() == 0 ? "" : texts.text("assessment.place", round.place(), round.among().size()));
    }

    @Override
    public List<Node> tools() {
        return tools;
    }

    @Override
    public List<Command> commands() {
        return FormCommands.of(form, texts, () -> ways.projectRecommendation(form.round().get().at()));
    }

    @Override
    public void onShown(String item) {
        form.show(item);
    }

    @Override
    public void onHidden() {
        form.flush();
    }

    @Override
    public void focusFirst() {
        if (formPane.getScene() == null) {
            node.applyCss(); // a split pane takes its parts in with its first style
        }
        formPane.focusCurrent();
    }

    private SplitPane split(ScrollPane left) {
        SplitPane both = new SplitPane(left, formPane);
        both.setOrientation(Orientation.HORIZONTAL);
        SplitPane.setResizableWithParent(left, false);
        both.widthProperty().subscribe((was, now) -> {
            if (was.doubleValue() == 0) {
                both.applyCss();
                both.setDividerPosition(0, Math.min(MOST_OF_LEFT, left.prefWidth(-1) / now.doubleValue()));
            }
        });
        return both;
    }

    /** Beside the title where there is room for it, otherwise over the form. */
    private Node state() {
        StateChip above = SubmissionChip.of(form, texts);
        StateChip inside = SubmissionChip.of(form, texts);
        inside.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> node.getWidth() < ROOM_FOR_STATE_EM * above.getFont().getSize(), node.widthProperty(), above.fontProperty()));
        above.visibleProperty().bind(inside.visibleProperty().not().and(split.visibleProperty()));
        formPane.showState(inside);
        return above;
    }

    private Node step(String key, Feather icon, int by) {
        Button button = Icons.iconButton(icon, texts.text(key), () -> form.step(by));
        form.round().subscribe(round -> button.setDisable(round.step(by).isEmpty()));
        return button;
    }

    private Node submit() {
        Button button = Icons.button(Feather.SEND, texts.text("assessment.submit"), form::submit);
        button.getStyleClass().add("accent");
        form.form().subscribe(shown -> button.setDisable(shown.isEmpty()));
        return button;
    }
}
