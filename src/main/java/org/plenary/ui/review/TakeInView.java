package org.plenary.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.review.Proposal;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** Takes in pasted text: the text at the left, what would be put in and what deserves a look at the right. */
public final class TakeInView implements Screen {

    private final TakeInViewModel model;
    private final Texts texts;
    private final Supplier<Optional<Path>> chooseFile;
    private final Runnable leave;
    private final SplitPane node = new SplitPane();
    private final TextArea area = new TextArea();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();

    /**
     * @param chooseFile asks which file to read
     * @param leave goes back to where the person came from
     */
    public TakeInView(TakeInViewModel model, Texts texts, Supplier<Optional<Path>> chooseFile, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.chooseFile = chooseFile;
        this.leave = leave;
        area.textProperty().bindBidirectional(model.text());
        area.setPromptText(texts.text("intake.prompt"));
        area.setAccessibleText(texts.text("intake.text"));
        VBox.setVgrow(area, Priority.ALWAYS);
        var left = new VBox(section("intake.text"), area);
        left.getStyleClass().add("intake-side");
        node.setOrientation(Orientation.HORIZONTAL);
        node.getItems().setAll(left, found());
        node.getStyleClass().add("intake");
        node.getStylesheets().add(TakeInView.class.getResource("/org/plenary/ui/intake.css").toExternalForm());
        title.bind(model.shape().map(shape -> texts.text(shape.isEmpty() ? "intake.title" : "intake.title." + shape)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.proposal().map(found -> found.map(model::counts).orElse(""));
    }

    @Override
    public List<Node> tools() {
        Button put = Icons.button(Feather.CHECK, "", this::apply);
        put.getStyleClass().add("accent");
        put.textProperty().bind(model.proposal().map(p -> texts.count("intake.apply", p.map(found -> found.things().size()).orElse(0))));
        put.disableProperty().bind(model.proposal().map(p -> p.isEmpty() || p.get().things().isEmpty()));
        return List.of(Icons.button(Feather.FILE_TEXT, texts.text("intake.file"), this::open), put);
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("intake.apply", texts.text("intake.command.apply"), "Shortcut+Enter", this::apply),
                Command.of("intake.file", texts.text("intake.file"), "Shortcut+O", this::open));
    }

    @Override
    public void onShown(String item) {
        model.begin(item);
    }

    @Override
    public void focusFirst() {
        area.requestFocus();
    }

    private void open() {
        chooseFile.get().ifPresent(model::open);
    }

    private void apply() {
        model.apply(leave);
    }

    private Node found() {
        var things = new ListView<Proposal.ProposedThing>();
        things.setAccessibleText(texts.text("intake.found"));
        things.setCellFactory(list -> new ProposedThingCell(model, texts));
        VBox.setVgrow(things, Priority.ALWAYS);
        var problems = new ListView<Proposal.Problem>();
        problems.setAccessibleText(texts.text("intake.problems"));
        problems.setCellFactory(list -> new ProblemCell(texts));
        problems.getStyleClass().add("intake-problems");
        Label problemTitle = section("intake.problems");
        model.proposal().subscribe(proposal -> {
            things.getItems().setAll(proposal.map(Proposal::things).orElse(List.of()));
            problems.getItems().setAll(proposal.map(Proposal::problems).orElse(List.of()));
        });
        var anyProblem = Bindings.isNotEmpty(problems.getItems());
        for (Node part : List.of(problems, problemTitle)) {
            part.visibleProperty().bind(anyProblem);
            part.managedProperty().bind(anyProblem);
        }
        var refusal = new Label();
        refusal.getStyleClass().add("form-problem");
        refusal.setWrapText(true);
        refusal.textProperty().bind(model.refusal());
        refusal.managedProperty().bind(model.refusal().map(sentence -> !sentence.isEmpty()));
        var empty = new EmptyState(Feather.CLIPBOARD, texts.text("intake.empty"));
        empty.visibleProperty().bind(model.proposal().map(Optional::isEmpty));
        var nothing = new EmptyState(Feather.CHECK_CIRCLE, texts.text("intake.nothing"));
        nothing.visibleProperty().bind(model.proposal().map(p -> p.isPresent() && p.get().things().isEmpty()));
        things.visibleProperty().bind(Bindings.isNotEmpty(things.getItems()));
        var list = new StackPane(things, empty, nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        var right = new VBox(refusal, section("intake.found"), list, problemTitle, problems);
        right.getStyleClass().add("intake-side");
        return right;
    }

    private Label section(String key) {
        var label = new Label(texts.text(key));
        label.getStyleClass().add("section-label");
        return label;
    }
}
