package org.plenary.ui.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.AskedQuestion;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** The questions to the organisation about the recommendation, and asking one. It stays while the rest is shown anew, so that what is typed does. */
final class AskedPane extends VBox {

    private final AskingViewModel asking;
    private final Texts texts;
    private final WaysOut ways;
    private final VBox list = new VBox();

    AskedPane(AskingViewModel asking, Texts texts, WaysOut ways) {
        this.asking = asking;
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("asked");
        list.getStyleClass().add("asked");
        Label title = new Label(texts.text("assessment.asked"));
        title.getStyleClass().add("section-label");
        MessageBar problem = MessageBar.problem(asking.problem());
        AskPane form = new AskPane(asking, texts);
        Button begin = Icons.button(Feather.HELP_CIRCLE, texts.text("assessment.ask"), asking::begin);
        begin.disableProperty().bind(asking.canAsk().not());
        asking.open().subscribe(open -> getChildren().setAll(open ? List.of(title, list, problem, form) : List.of(title, list, problem, offer(), begin)));
        asking.open().addListener((all, was, open) -> {
            if (open) {
                form.focusFirst();
            } else if (was) {
                begin.requestFocus();
            }
        });
        asking.asked().subscribe(this::show);
    }

    /** What the form says is missing, ready to be asked. */
    private Node offer() {
        Label words = quiet("");
        words.textProperty().bind(asking.offered().map(missing -> missing.isEmpty() ? "" : texts.text("assessment.ask.offer", missing)));
        words.visibleProperty().bind(asking.offered().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private void show(List<AskedQuestion> asked) {
        Optional<String> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
        list.getChildren().setAll(asked.isEmpty() ? List.of(quiet(texts.text("assessment.asked.none"))) : asked.stream().map(this::entry).toList());
        focused.flatMap(id -> asked.stream().map(question -> "blocks-" + question.id()).filter(id::equals).findFirst())
                .flatMap(id -> list.getChildren().stream().flatMap(entry -> ((VBox) entry).getChildren().stream()).filter(node -> id.equals(node.getId())).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Node entry(AskedQuestion question) {
        String name = question.number() == 0 ? texts.text("assessment.asked.provisional") : texts.text("assessment.asked.number", question.number());
        Hyperlink open = new Hyperlink(name);
        open.setAccessibleText(texts.text("assessment.asked.edit", name));
        open.setOnAction(event -> ways.openThing(question.id()));
        StateChip state = new StateChip(question.isOpen() ? Mark.DRAFT : Mark.AGREED, state(question.state()));
        FlowPane head = new FlowPane(open, state);
        head.getStyleClass().add("flags");
        MarkdownView words = new MarkdownView(ways::openLink);
        words.show(question.text());
        VBox entry = new VBox(head, words);
        entry.getStyleClass().add("asked-entry");
        String more = Stream.of(question.addressee().isEmpty() ? "" : texts.text("assessment.asked.to", question.addressee()), asking.waiting(question))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
        if (!more.isEmpty()) {
            entry.getChildren().add(quiet(more));
        }
        if (question.isOpen()) {
            entry.getChildren().add(blocks(question));
        }
        return entry;
    }

    private Node blocks(AskedQuestion question) {
        CheckBox box = new CheckBox(texts.text("assessment.asked.blocks"));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(question.blocks());
        box.disableProperty().bind(asking.canAsk().not());
        box.setId("blocks-" + question.id());
        box.setOnAction(event -> {
            boolean wanted = box.isSelected();
            box.setSelected(question.blocks()); // what is saved, until it is read anew
            asking.block(question, wanted);
        });
        return box;
    }

    private String state(String word) {
        String key = "assessment.asked.state." + word;
        return texts.has(key) ? texts.text(key) : word;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
