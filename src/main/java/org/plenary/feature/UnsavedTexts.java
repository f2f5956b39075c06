package org.plenary.feature;

import java.time.Instant;
import java.util.List;
import org.plenary.domain.exchange.OpenEditor;

/**
 * What people are typing and have not saved yet: kept in files of its own within two seconds, so that no crash loses more, and never
 * exported (SYNC §2 "Editor rule").
 */
public interface UnsavedTexts {

    /** Keeps what an editor holds, in the place of what was kept for the same field before; forced to disk before it returns. */
    Outcome<Boolean> keep(OpenEditor editor, String text);

    /** Forgets what was kept for a field, because it was saved or thrown away. */
    void drop(String entity, String field);

    /** What is kept; after a crash there may be something. */
    List<Kept> all();

    /**
     * A text that was being typed.
     *
     * @param editor the field, with the heads whose text the person had before them
     * @param text as far as it was typed
     * @param at when it was kept
     */
    record Kept(OpenEditor editor, String text, Instant at) { }
}
