package org.plenary.ui.recommendation;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.feature.Outcome;
import org.plenary.feature.recommendation.EditRecommendationText;
import org.plenary.feature.recommendation.EditRecommendationText.Editing;
import org.plenary.feature.recommendation.RecommendationText;
import org.plenary.ui.kit.Debounce;

/** A text edited where it stands: kept a second after the last key, saved when it is left. UI thread. */
public final class TextEditorViewModel {

    private static final Duration QUIET = Duration.ofSeconds(1);

    private final EditRecommendationText texts;
    private final Surroundings around;
    private final Debounce keepSoon;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<Editing> editing = Optional.empty();

    TextEditorViewModel(EditRecommendationText texts, Surroundings around) {
        this.texts = texts;
        this.around = around;
        this.keepSoon = new Debounce(around.delay(), QUIET, this::keep);
        text.subscribe((was, now) -> editing.ifPresent(e -> keepSoon.touch()));
    }

    /** Whether a text is being edited. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** The text as it is typed. */
    public StringProperty text() {
        return text;
    }

    /** Begins to edit the table's text of a recommendation. */
    public void start(String recommendation) {
        around.background().read(() -> texts.open(recommendation, RecommendationText.DETAIL), outcome -> {
            switch (outcome) {
                case Outcome.Done<Editing>(Editing begun) -> begin(begun);
                case Outcome.Refused<Editing>(String sentence) -> around.notices().tell(sentence);
            }
        });
    }

    /** Saves what is typed and ends. When saving did not work, what was typed stays in its field. */
    public void finish() {
        editing.ifPresent(now -> {
            String typed = text.get();
            keepSoon.cancel();
            end();
            around.background().write(() -> texts.save(now, typed), outcome -> {
                if (outcome instanceof Outcome.Refused<?>(String sentence)) {
                    around.notices().tell(sentence);
                    begin(now);
                    text.set(typed);
                }
            });
        });
    }

    /** Ends and leaves the saved text as it is; what was typed can be had back. */
    public void throwAway() {
        editing.ifPresent(now -> {
            String typed = text.get();
            keepSoon.cancel();
            end();
            around.background().write(() -> drop(now), done -> { });
            if (!typed.equals(now.saved())) {
                around.notices().tell(around.texts().text("recommendation.thrown-away"), around.texts().text("recommendation.undo"), () -> {
                    begin(now);
                    text.set(typed);
                });
            }
        });
    }

    private boolean drop(Editing now) {
        texts.drop(now);
        return true;
    }

    private void begin(Editing begun) {
        editing = Optional.empty();
        text.set(begun.text());
        editing = Optional.of(begun);
        open.set(true);
    }

    private void end() {
        editing = Optional.empty();
        open.set(false);
    }

    private void keep() {
        editing.ifPresent(now -> {
            String typed = text.get();
            around.background().write(() -> texts.keep(now, typed), outcome -> {
                if (outcome instanceof Outcome.Refused<?>(String sentence)) {
                    around.notices().tell(sentence);
                }
            });
        });
    }
}
