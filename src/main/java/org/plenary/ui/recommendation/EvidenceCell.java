package org.plenary.ui.recommendation;

import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;

/** How many pieces of evidence there are, with a sign when some of them lead nowhere (T5). */
final class EvidenceCell extends LineCell {

    private final Text sign = Icons.icon(Feather.ALERT_CIRCLE);
    private final Tooltip tip = new Tooltip();

    EvidenceCell() {
        sign.getStyleClass().add("missing-link");
    }

    @Override
    void show(RecommendationLine line) {
        boolean missing = !line.missingLinks().isEmpty();
        setText(line.evidence());
        setGraphic(missing ? sign : null);
        tip.setText(line.missingLinks());
        setTooltip(missing ? tip : null);
        setAccessibleText(missing ? line.evidence() + ", " + line.missingLinks() : line.evidence());
    }
}
