package org.plenary.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What stands where nothing is yet: one sentence why, one button to mend it, one link to something else. */
public final class EmptyState extends VBox {

    /** A sentence under an icon. */
    public EmptyState(Feather icon, String sentence) {
        getStyleClass().add("empty-state");
        Text picture = Icons.icon(icon);
        picture.getStyleClass().add("empty-state-icon");
        Label why = new Label(sentence);
        why.setWrapText(true);
        why.getStyleClass().add("empty-state-sentence");
        getChildren().addAll(picture, why);
    }

    /** Adds the button that mends it. */
    public EmptyState button(String word, Runnable action) {
        Button button = new Button(word);
        button.getStyleClass().add("accent");
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }

    /** Adds the link to something else. */
    public EmptyState link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(event -> action.run());
        getChildren().add(link);
        return this;
    }
}
