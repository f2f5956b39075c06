package org.plenary.domain.exchange;

import java.util.List;

/** Takes over the text of a pending change without waiting for what it depends on (SYNC §2 "applied"). */
public final class Adoption {

    private Adoption() { }

    /**
     * Edits with the pending change's values that name no pending dot: of the heads it names, those that are applied. When the gap
     * arrives later, equal values count as one.
     */
    public static List<Edit> of(Change pending, ChangeLog log) {
        return pending.edits().stream().map(edit -> new Edit(edit.entity(), edit.field(), edit.value(),
                edit.replaces().stream().filter(log::isApplied).toList(),
                edit.observed().stream().filter(log::isApplied).toList())).toList();
    }
}
