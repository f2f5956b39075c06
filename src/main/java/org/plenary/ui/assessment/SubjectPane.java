package org.plenary.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.AssessmentForm;
import org.plenary.feature.assessment.Subject;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.MessageBar;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What is assessed and, apart from what the team finds, what the organisation says of it. */
final class SubjectPane extends VBox {

    private final Texts texts;
    private final WaysOut ways;
    private final EvidenceFiles files;
    private final MessageBar problem;
    private final AskedPane asked;

    SubjectPane(AssessmentViewModel form, EvidenceFiles files, Texts texts, WaysOut ways) {
        this.files = files;
        this.problem = MessageBar.problem(files.problem());
        this.texts = texts;
        this.asked = new AskedPane(form.asking(), texts, ways);
        this.ways = ways;
        getStyleClass().add("subject");
        setMinWidth(0);
        form.form().subscribe(this::show);
    }

    private void show(Optional<AssessmentForm> form) {
        Optional<String> focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).map(Node::getId);
        getChildren().setAll(form.map(f -> nodes(f.recommendation(), f.subject())).orElse(List.of()));
        focused.filter(id -> id.startsWith("evidence-")).map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private List<Node> nodes(String recommendation, Subject subject) {
        MarkdownView text = new MarkdownView(ways::openLink);
        text.getStyleClass().add("subject-text");
        text.show(subject.text());
        var nodes = new ArrayList<Node>(List.of(flags(recommendation, subject), text));
        if (subject.isShort()) {
            nodes.add(quiet(texts.text("assessment.subject.short")));
        }
        if (!subject.facilitator().isEmpty()) {
            nodes.add(quiet(texts.text("assessment.subject.facilitator", subject.facilitator())));
        }
        if (!subject.penholder().isEmpty()) {
            nodes.add(quiet(texts.text("assessment.subject.penholder", subject.penholder())));
        }
        VBox card = new VBox(nodes.toArray(Node[]::new));
        card.getStyleClass().add("subject-card");
        return List.of(card, new AccountsPane(subject.accounts(), texts, ways), asked, new EvidencePane(subject.evidence(), files, problem, texts, ways));
    }

    private Node flags(String recommendation, Subject subject) {
        FlowPane flags = new FlowPane();
        flags.getStyleClass().add("flags");
        boolean grouped = !subject.grouping().isEmpty();
        flags.getChildren().add(Chips.tag(grouped ? subject.grouping() : texts.text("assessment.subject.ungrouped"), grouped ? Tone.ACCENT : Tone.WARNING));
        if (texts.has("assessment.subject.briefing." + subject.briefing())) {
            flags.getChildren().add(Chips.tag(texts.text("assessment.subject.briefing." + subject.briefing())));
        }
        for (String field : subject.contested()) {
            Hyperlink link = new Hyperlink("", new StateChip(Mark.CONFLICT, texts.text("assessment.subject.conflict", texts.field("recommendation", field))));
            link.setOnAction(event -> ways.openConflict(recommendation, field));
            flags.getChildren().add(link);
        }
        return flags;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        return label;
    }
}
