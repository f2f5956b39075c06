package org.plenary.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Step;
import org.plenary.ui.kit.Texts;

/** Three big choices for an empty store. Up and Down move, Enter takes; Alt and the underlined letter takes at once. */
public final class WelcomeView extends StackPane {

    private final Texts texts;
    private final List<Button> choices;

    /**
     * The view, to be the root of a scene.
     *
     * @param onDropped told the files that somebody drops on it
     */
    public WelcomeView(WelcomeViewModel model, Texts texts, Consumer<List<Path>> onDropped) {
        this.texts = texts;
        getStyleClass().add("welcome");
        choices = List.of(
                choice(Feather.BOOK_OPEN, "welcome.sample", "welcome.sample.what", model::openSample),
                choice(Feather.EDIT_3, "welcome.start", "welcome.start.what", model::startReview),
                choice(Feather.DOWNLOAD, "welcome.bundle", "welcome.bundle.what", model::openBundle));
        choices.forEach(choice -> choice.disableProperty().bind(model.busy()));
        Label name = new Label(texts.text("welcome.name"));
        name.getStyleClass().add("welcome-name");
        Label sentence = new Label(texts.text("welcome.sentence"));
        sentence.getStyleClass().add("welcome-sentence");
        VBox column = new VBox(name, sentence);
        column.getStyleClass().add("welcome-column");
        column.getChildren().addAll(choices);
        column.getChildren().addAll(progress(model), refusal(model));
        column.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(column, new DropLayer(this, texts.text("drop.sentence"), onDropped));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private Button choice(Feather icon, String titleKey, String whatKey, Runnable action) {
        Label title = new Label(texts.text(titleKey));
        title.getStyleClass().add("welcome-choice-title");
        title.setMnemonicParsing(true);
        Label what = new Label(texts.text(whatKey));
        what.getStyleClass().add("quiet");
        VBox words = new VBox(title, what);
        words.getStyleClass().add("welcome-choice-words");
        HBox row = new HBox(Icons.icon(icon), words);
        row.getStyleClass().add("welcome-choice-row");
        Button button = new Button("", row);
        button.getStyleClass().add("welcome-choice");
        button.setAccessibleText(title.getText().replace("_", "") + ". " + what.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        title.setLabelFor(button);
        return button;
    }

    private static VBox progress(WelcomeViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.step().map(Step::done));
        Label doing = new Label();
        doing.getStyleClass().add("quiet");
        doing.textProperty().bind(model.step().map(Step::doing));
        VBox progress = new VBox(bar, doing);
        progress.getStyleClass().add("welcome-progress");
        progress.visibleProperty().bind(model.busy());
        return progress;
    }

    private static Label refusal(WelcomeViewModel model) {
        Label refusal = new Label();
        refusal.getStyleClass().add("form-problem");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.textProperty().bind(model.refusal());
        refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        return refusal;
    }

    private void keyPressed(KeyEvent event) {
        int at = choices.indexOf(getScene().getFocusOwner());
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            choices.get(Math.floorMod(at < 0 ? 0 : at + step, choices.size())).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
            choices.get(at).fire();
            event.consume();
        }
    }
}
