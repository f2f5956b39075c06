package org.plenary.ui.register;

import org.plenary.domain.exchange.Kind;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.review.WriteRegisters;

/** Which of the three registers a screen shows. */
public enum RegisterOf {
    ACTIONS("actions", ActionItem.KIND, EntryKind.ACTION, WriteRegisters.Which.ACTIONS),
    DECISIONS("decisions", Decision.KIND, EntryKind.DECISION, WriteRegisters.Which.DECISIONS),
    QUESTIONS("questions", Question.KIND, EntryKind.QUESTION, WriteRegisters.Which.QUESTIONS);

    private final String key;
    private final Kind kind;
    private final EntryKind entry;
    private final WriteRegisters.Which which;

    RegisterOf(String key, Kind kind, EntryKind entry, WriteRegisters.Which which) {
        this.key = key;
        this.kind = kind;
        this.entry = entry;
        this.which = which;
    }

    /** What its place and its texts are called: {@code actions}. */
    public String key() {
        return key;
    }

    /** The kind of its things. */
    public Kind kind() {
        return kind;
    }

    /** What a line typed here becomes. */
    EntryKind entry() {
        return entry;
    }

    /** What it is when it is written out. */
    WriteRegisters.Which which() {
        return which;
    }
}
