package org.plenary.ui.kit;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Small labels that say what something belongs to or how it stands. */
public final class Chips {

    private Chips() { }

    /** A word on a quiet ground: a grouping, a kind. */
    public static Label tag(String word) {
        return tag(word, Tone.NEUTRAL);
    }

    /** A word on a ground of that tone. */
    public static Label tag(String word, Tone tone) {
        Label tag = new Label(word);
        tag.getStyleClass().add("tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tone(tag, tone);
        return tag;
    }

    /** A number beside a word, for tabs and rail entries. */
    public static Label count(long number, Tone tone) {
        Label count = new Label(Long.toString(number));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        tone(count, tone);
        return count;
    }

    /** Gives a node the colours of a tone in place of any other. */
    public static void tone(Node node, Tone tone) {
        if (!node.getStyleClass().contains(tone.styleClass())) {
            Arrays.stream(Tone.values()).forEach(other -> node.getStyleClass().remove(other.styleClass()));
            node.getStyleClass().add(tone.styleClass());
        }
    }
}
