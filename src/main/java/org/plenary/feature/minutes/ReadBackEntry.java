package org.plenary.feature.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.meeting.EntryKind;

/**
 * A decision or an action as it is read back.
 *
 * @param id the thing
 * @param kind an action or a decision
 * @param number what people call it by; empty while the numbering copy gave none
 * @param item the agenda item it was written down at, "3. Work plan"; empty between items
 * @param text Markdown
 * @param editor what a mended text is saved with
 * @param owners whose action it is: people by name, then groups
 * @param due by when
 * @param clarification what was added to it, such as why it was struck
 * @param contested the fields in which people's values conflict
 */
public record ReadBackEntry(String id, EntryKind kind, Optional<Long> number, String item, String text, OpenEditor editor, List<String> owners,
        Optional<LocalDate> due, Standing standing, String clarification, List<String> contested) {

    public ReadBackEntry {
        owners = List.copyOf(owners);
        contested = List.copyOf(contested);
    }

    /** How far its read-back is. */
    public enum Standing {
        /** Not read out yet. */
        OPEN,
        CONFIRMED,
        /** Taken out; it is kept and says so. */
        STRUCK
    }
}
