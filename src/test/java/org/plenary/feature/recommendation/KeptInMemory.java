package org.plenary.feature.recommendation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;
import org.plenary.fixture.Copy;

/** Unsaved texts that last as long as the test. */
public final class KeptInMemory implements UnsavedTexts {

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    @Override
    public Outcome<Boolean> keep(OpenEditor editor, String text) {
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
}
