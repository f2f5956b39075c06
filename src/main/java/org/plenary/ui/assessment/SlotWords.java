package org.plenary.ui.assessment;

import org.plenary.ui.kit.Texts;

/** What the fields of a draft and of the team's text are called in the form: the form's own word where it has one, else the field's. */
final class SlotWords {

    private SlotWords() { }

    static String of(Texts texts, SlotViewModel slot) {
        String own = "assessment.team.slot." + slot.name();
        return slot.isOfTeam() && texts.has(own) ? texts.text(own) : of(texts, slot.name());
    }

    static String of(Texts texts, String field) {
        String own = "assessment.slot." + field;
        return texts.has(own) ? texts.text(own) : texts.field("team-text", field);
    }
}
