package org.plenary.ui.assessment;

import org.plenary.ui.kit.Texts;

/** What the fields of a draft are called in the form: the form's own word where it has one, else the field's. */
final class SlotWords {

    private SlotWords() { }

    static String of(Texts texts, String field) {
        String own = "assessment.slot." + field;
        return texts.has(own) ? texts.text(own) : texts.field("draft", field);
    }
}
