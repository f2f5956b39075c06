package org.plenary.ui.assessment;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.plenary.feature.assessment.Clash;
import org.plenary.feature.assessment.Wording;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.StateChip;

/** What the form shows of a conflict: its versions to choose from, or the way to where it is settled with all that was there before. */
final class ClashParts {

    private ClashParts() { }

    /** The versions, each to be kept with one button. */
    static Node toSettle(FormParts parts, Clash clash) {
        return new ConflictPane(clash, parts.texts(), wording -> origin(parts, wording), wording -> parts.form().settle(clash, wording));
    }

    /** A link to the conflict among all others. */
    static Node toOpen(FormParts parts, Clash clash) {
        Hyperlink link = new Hyperlink("", new StateChip(Mark.CONFLICT, parts.texts().text("assessment.clash.other", clash.wordings().size(),
                SlotWords.of(parts.texts(), clash.field().name()))));
        link.setOnAction(event -> parts.ways().openConflict(clash.conflict().entity(), clash.conflict().field()));
        return link;
    }

    private static String origin(FormParts parts, Wording wording) {
        return parts.texts().text("assessment.wording", wording.name(), wording.device(), parts.form().moment(wording.at()));
    }
}
