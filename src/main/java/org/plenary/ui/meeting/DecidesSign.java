package org.plenary.ui.meeting;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.meeting.ItemConflict;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** What an agenda item says of the conflict it was made for: the way to it, or that it is settled and by whom. */
final class DecidesSign {

    private DecidesSign() { }

    static Labeled of(ItemConflict decides, WaysOut ways, Texts texts) {
        if (!decides.open()) {
            Label settled = Chips.tag(words(decides, texts), Tone.SUCCESS);
            settled.setGraphic(Icons.icon(Feather.CHECK));
            return settled;
        }
        Hyperlink link = new Hyperlink(words(decides, texts), Icons.icon(Feather.GIT_MERGE));
        link.setOnAction(event -> ways.openConflict(decides.entity(), decides.field()));
        return link;
    }

    static String words(ItemConflict decides, Texts texts) {
        return decides.open() ? texts.text("meeting.decides.open") : decides.settledBy().map(name -> texts.text("meeting.decides.settled-by", name))
                .orElseGet(() -> texts.text("meeting.decides.settled"));
    }
}
