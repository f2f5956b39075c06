package org.plenary.ui.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;
import org.plenary.fixture.Copy;

/** Unsaved texts that outlive a window, as files outlive a crash; and a disk that can be full. */
final class KeptTexts implements UnsavedTexts {

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    boolean full;

    @Override
    public Outcome<Boolean> keep(OpenEditor editor, String text) {
        if (full) {
            return Outcome.refused("The disk is full.");
        }
        kept.put(editor.entity() + " " + editor.field(), new Kept(editor, text, Copy.START));
        return Outcome.done(true);
    }

    @Override
    public void drop(String entity, String field) {
        kept.remove(entity + " " + field);
    }

    @Override
    public List<Kept> all() {
        return List.copyOf(kept.values());
    }

    List<String> words() {
        return kept.values().stream().map(Kept::text).toList();
    }
}
