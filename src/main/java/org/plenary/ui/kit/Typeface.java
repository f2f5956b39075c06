package org.plenary.ui.kit;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The family of the windows' type: the system's own, but for one. */
public final class Typeface {

    private static final String SYSTEM = "System";
    private static final String WIDE = "DejaVu Sans";
    private static final String NARROWER = "DejaVu Sans Condensed";

    private Typeface() { }

    /** The system's family; where that is DejaVu Sans, which was drawn wide for coarse screens, its condensed cut if it is installed. */
    public static String family() {
        boolean both = Font.getFamilies().contains(WIDE) && Font.getFamilies().contains(NARROWER);
        return both && width(SYSTEM) == width(WIDE) ? NARROWER : SYSTEM;
    }

    /** JavaFX does not tell which family stands behind "System", but a sentence is as wide in both. */
    private static double width(String family) {
        Text text = new Text("Which family is this sentence written in?");
        text.setFont(Font.font(family, 100));
        return text.getLayoutBounds().getWidth();
    }
}
