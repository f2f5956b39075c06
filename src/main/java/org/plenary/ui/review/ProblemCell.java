package org.plenary.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.plenary.feature.review.Proposal;
import org.plenary.ui.kit.Texts;

/** Something in the text that deserves a look: the whole sentence, wrapped. */
final class ProblemCell extends ListCell<Proposal.Problem> {

    private final Texts texts;
    private final Label line = new Label();
    private final Label message = new Label();
    private final VBox rows = new VBox(line, message);

    ProblemCell(Texts texts) {
        this.texts = texts;
        line.getStyleClass().addAll("quiet", "small");
        message.setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Proposal.Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            return;
        }
        line.setText(problem.line() > 0 ? texts.text("intake.line", problem.line()) : texts.text("intake.whole"));
        message.setText(problem.message());
        setGraphic(rows);
    }
}
