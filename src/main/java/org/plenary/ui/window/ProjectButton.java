package org.plenary.ui.window;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Projected;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.Texts;

/** Opens the audience's window; while it is open, says on every screen what the audience sees. */
final class ProjectButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("projecting");

    private final ProjectorControls projector;
    private final Texts texts;

    ProjectButton(ProjectorControls projector, Texts texts) {
        this.projector = projector;
        this.texts = texts;
        getStyleClass().add("project-button");
        setMinWidth(USE_PREF_SIZE);
        setMnemonicParsing(false);
        setTooltip(new Tooltip());
        setOnAction(event -> projector.project());
        projector.projected().subscribe((was, now) -> show());
        projector.open().subscribe((was, now) -> show());
        show();
    }

    private void show() {
        Projected now = projector.projected().get();
        boolean open = projector.open().get();
        String words = !open ? texts.text("top.project") : texts.text(now.isBlank() ? "top.projecting.blank" : now.isFrozen() ? "top.projecting.frozen" : "top.projecting", shortened(now.name()));
        setText(words);
        setAccessibleText(words);
        getTooltip().setText(texts.text("command.project"));
        setGraphic(Icons.icon(open ? Feather.RADIO : Feather.MONITOR));
        pseudoClassStateChanged(ON, open);
    }

    private static String shortened(String name) {
        int most = 24;
        return name.length() <= most ? name : name.substring(0, name.offsetByCodePoints(0, Math.min(most - 1, name.codePointCount(0, name.length())))) + "…";
    }
}
