package org.plenary.feature.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Saves what a member writes on a question, for their own eyes. */
public final class DraftAssessment {

    private final LocalCopy copy;

    /** @param copy where the drafts are */
    public DraftAssessment(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * Saves one field of a draft, in the place of exactly what its editor had loaded (SYNC §2 "Editor rule"). The first save of a draft
     * also says what it is about.
     *
     * @param question the id of the form's question
     * @param editor on a field of {@code draft/<recommendation>/<person>/<question>}
     * @param value the text, or the chosen one's id; empty takes away what was there
     * @return the editor as it goes on
     */
    public Outcome<OpenEditor> save(String question, OpenEditor editor, String value) {
        if (about(editor.entity(), question).containsValue(Person.id(""))) {
            return Outcome.refused("Say first who you are. Nothing was changed.");
        }
        Optional<String> problem = TypedTexts.problem(value);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return copy.save(view -> edits(view, question, editor, TypedTexts.value(value))).then(dot -> Outcome.done(editor.saved(dot.orElseThrow())));
    }

    private static List<Edit> edits(View view, String question, OpenEditor editor, JsonValue value) {
        var edits = new ArrayList<Edit>();
        about(editor.entity(), question).forEach((field, of) -> {
            if (view.heads(editor.entity(), field.name()).isEmpty()) {
                edits.add(view.set(editor.entity(), field, JsonValue.of(of)));
            }
        });
        edits.add(editor.save(value));
        return edits;
    }

    private static Map<Field, String> about(String draft, String question) {
        String[] parts = EntityId.key(draft).split("/");
        return Map.of(Draft.RECOMMENDATION, Recommendation.KIND.id(parts[0]), Draft.PERSON, Person.id(parts[1]), Draft.QUESTION, question);
    }
}
