package org.plenary.ui.kit;

import java.io.InputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * Feather icons as text in their own font, so that they grow with the words beside them. (Ikonli's own node has its size in pixels.)
 */
public final class Icons {

    static {
        try (InputStream font = new FeatherIkonHandler().getFontResourceAsStream()) {
            Font.loadFont(font, 0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The icon font could not be read", unreadable);
        }
    }

    private Icons() { }

    /** The icon, in the colour of what it stands in. Screen readers pass over it: name the thing it stands on. */
    public static Text icon(Feather icon) {
        Text text = new Text(Character.toString(icon.getCode()));
        text.getStyleClass().addAll("icon", "ikonli-font-icon");
        text.setAccessibleRole(AccessibleRole.NODE);
        text.setAccessibleText("");
        return text;
    }

    /** A button with an icon before its word. */
    public static Button button(Feather icon, String word, Runnable action) {
        Button button = new Button(word, icon(icon));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** A button that is only an icon; the words are its tip and what a screen reader says. */
    public static Button iconButton(Feather icon, String words, Runnable action) {
        Button button = button(icon, "", action);
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
