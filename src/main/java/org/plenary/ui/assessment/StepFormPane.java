package org.plenary.ui.assessment;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.domain.assessment.TeamText;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.DiffText;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.WordDiff;

/** The team's answers where the meeting edits them, each with what the meeting changed in it so far, word by word. */
final class StepFormPane extends VBox {

    private static final Duration SOON = Duration.ofMillis(300);

    private final StepThroughViewModel model;
    private final FormParts parts;
    private final Texts texts;

    StepFormPane(StepThroughViewModel model, FormParts parts, Texts texts) {
        this.model = model;
        this.parts = parts;
        this.texts = texts;
        getStyleClass().add("step-form");
        model.form().questions().subscribe(this::build);
        build();
    }

    /** Puts the keyboard into the first text. */
    void focusText() {
        getChildren().stream().map(Card.class::cast).findFirst().ifPresent(card -> card.team.first().requestFocus());
    }

    private void build() {
        getChildren().setAll(model.form().questions().stream().map(Card::new).toList());
    }

    /** One question. */
    private final class Card extends VBox {

        private final QuestionViewModel question;
        private final TeamPane team;
        private final DiffText diff = new DiffText();
        private final VBox changed;

        Card(QuestionViewModel question) {
            this.question = question;
            team = new TeamPane(parts, question);
            Label title = new Label(question.section().get().text());
            title.getStyleClass().add("question-text");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            Label label = new Label(texts.text("step.changed"));
            label.getStyleClass().add("section-label");
            changed = new VBox(label, diff);
            changed.getStyleClass().add("step-changed");
            changed.managedProperty().bind(changed.visibleProperty());
            getStyleClass().addAll("card", "question-card");
            getChildren().addAll(title, changed, team);
            Debounce follow = new Debounce(parts.delay(), SOON, this::showChanges);
            text().ifPresent(slot -> slot.edited().text().subscribe(follow::touch));
            model.subject().subscribe(this::showChanges);
            focusWithinProperty().addListener((all, was, now) -> {
                if (now) {
                    parts.form().current().set(Optional.of(question));
                }
            });
            showChanges();
        }

        private Optional<SlotViewModel> text() {
            return question.team().stream().filter(slot -> slot.name().equals(TeamText.TEXT.name())).findFirst();
        }

        private void showChanges() {
            Optional<String> before = model.subject().get().flatMap(subject -> subject.answers().stream()
                    .filter(answer -> answer.key().equals(question.section().get().key())).findFirst()).map(StepSubject.TeamAnswer::before);
            String now = text().map(slot -> slot.edited().text().get()).orElse("");
            boolean isChanged = before.filter(then -> !then.strip().equals(now.strip())).isPresent();
            changed.setVisible(isChanged);
            if (isChanged) {
                diff.show(WordDiff.of(before.get(), now));
            }
        }
    }
}
