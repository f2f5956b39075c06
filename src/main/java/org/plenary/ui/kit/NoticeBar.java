package org.plenary.ui.kit;

import java.time.Duration;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the bottom of the content that tells what was done: one sentence at a time, eight seconds, one thing to do about it. */
public final class NoticeBar extends HBox implements Notices {

    private static final Duration SHOWN = Duration.ofSeconds(8);

    private final Delay delay;
    private final Label sentence = new Label();
    private final Button act = new Button();
    private Running going = () -> { };

    /** A bar that shows nothing yet and takes no room. */
    public NoticeBar(Delay delay, Texts texts) {
        this.delay = delay;
        getStyleClass().add("notice-bar");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        setHgrow(sentence, Priority.ALWAYS);
        act.getStyleClass().add("notice-action");
        act.setMinWidth(Region.USE_PREF_SIZE);
        Button close = Icons.iconButton(Feather.X, texts.text("notice.close"), this::hide);
        getChildren().addAll(sentence, act, close);
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        hide();
        hoverProperty().addListener((all, was, over) -> stayWhile(over));
    }

    @Override
    public void tell(String text) {
        show(text);
        act.setVisible(false);
        act.setManaged(false);
    }

    @Override
    public void tell(String text, String verb, Runnable action) {
        show(text);
        act.setText(verb);
        act.setOnAction(event -> {
            hide();
            action.run();
        });
        act.setVisible(true);
        act.setManaged(true);
    }

    /** Takes the sentence away. */
    public void hide() {
        going.cancel();
        setVisible(false);
    }

    private void show(String text) {
        sentence.setText(text);
        setAccessibleText(text);
        setVisible(true);
        goLater();
    }

    /** Somebody is reading or aiming: wait. */
    private void stayWhile(boolean over) {
        going.cancel();
        if (!over && isVisible()) {
            goLater();
        }
    }

    private void goLater() {
        going.cancel();
        going = delay.after(SHOWN, this::hide);
    }
}
