package org.plenary.feature.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Writes the team's text on a question: field by field, or begun from what a member submitted. */
public final class EditTeamText {

    private final LocalCopy copy;
    private final Supplier<String> person;

    /**
     * @param copy where the team's texts are
     * @param person the slug of who works here; empty while nobody has said who they are
     */
    public EditTeamText(LocalCopy copy, Supplier<String> person) {
        this.copy = copy;
        this.person = person;
    }

    /**
     * Saves one field in the place of exactly what its editor had loaded (SYNC §2 "Editor rule"). The first save of a text also says what it
     * is about. Refused where the editor was opened on versions that stand against each other: those are to be settled.
     *
     * @param question the id of the form's question
     * @param editor on a field of {@code team-text/<recommendation>/<question>}
     * @param value the text, or the chosen one's id; empty takes away what was there
     * @return the editor as it goes on
     */
    public Outcome<OpenEditor> save(String question, OpenEditor editor, String value) {
        if (person.get().isEmpty()) {
            return Outcome.refused("Say first who you are. Nothing was changed.");
        }
        Optional<String> problem = TypedTexts.problem(value);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        if (copy.read(view -> isContested(view, editor))) {
            return Outcome.refused("Two versions of this text stand against each other. Settle that conflict first; your words are still in their field.");
        }
        return copy.save(view -> {
            List<Edit> edits = about(view, editor.entity(), question);
            edits.add(editor.save(TypedTexts.value(value)));
            return edits;
        }).then(dot -> Outcome.done(editor.saved(dot.orElseThrow())));
    }

    /**
     * Makes a submitted answer the team's text, and remembers where it came from (C5). Refused where the team has a text already, so that
     * none is lost, and while the answer stands in several versions.
     *
     * @param answer the id of a submitted answer
     */
    public Outcome<Dot> startFrom(String answer) {
        if (person.get().isEmpty()) {
            return Outcome.refused("Say first who you are. Nothing was changed.");
        }
        Optional<String> problem = copy.read(view -> problemOfStarting(view, answer));
        return problem.isPresent() ? Outcome.refused(problem.get() + " Nothing was changed.")
                : copy.save(view -> start(view, view.find(answer).orElseThrow())).then(dot -> Outcome.done(dot.orElseThrow()));
    }

    private static Optional<String> problemOfStarting(View view, String answer) {
        Optional<Thing> thing = view.find(answer).filter(one -> one.textOrEmpty(Answer.STATE).equals("submitted"));
        if (thing.isEmpty()) {
            return Optional.of("This answer was taken back.");
        }
        if (contents(thing.get()).anyMatch(Register::isContested)) {
            return Optional.of("Two versions of this answer stand against each other. Its author chooses between them first.");
        }
        boolean taken = view.find(teamText(answer)).stream().flatMap(EditTeamText::contents).anyMatch(register -> !register.latest().value().isNull());
        return taken ? Optional.of("The team has a text on this question already. Edit it, or empty its fields first.") : Optional.empty();
    }

    private List<Edit> start(View view, Thing answer) {
        String id = teamText(answer.id());
        List<Edit> edits = about(view, id, answer.textOrEmpty(Answer.QUESTION));
        contents(answer).filter(register -> !register.latest().value().isNull())
                .forEach(register -> edits.add(view.set(id, register.field(), register.latest().value())));
        edits.add(view.member(id, TeamText.SOURCES, answer.id(), true));
        if (view.find(id).flatMap(text -> text.text(TeamText.PENHOLDER)).isEmpty()) {
            edits.add(view.set(id, TeamText.PENHOLDER, JsonValue.of(Person.id(person.get()))));
        }
        edits.add(view.set(id, TeamText.ORIGIN, JsonValue.of("All of it from the answer of " + new People(view).name(answer.textOrEmpty(Answer.PERSON)) + ".")));
        return edits;
    }

    private static boolean isContested(View view, OpenEditor editor) {
        return editor.loaded().size() > 1 && view.find(editor.entity()).stream().flatMap(thing -> thing.registers().stream())
                .filter(register -> register.field().equals(editor.field()))
                .anyMatch(register -> register.isContested() && register.headDots().containsAll(editor.loaded()));
    }

    private static List<Edit> about(View view, String teamText, String question) {
        String recommendation = EntityId.key(teamText).replaceFirst("/[^/]*$", "");
        var edits = new ArrayList<>(Revival.of(view, teamText));
        Map.of(TeamText.RECOMMENDATION, Recommendation.KIND.id(recommendation), TeamText.QUESTION, question).forEach((field, of) -> {
            if (view.heads(teamText, field.name()).isEmpty()) {
                edits.add(view.set(teamText, field, JsonValue.of(of)));
            }
        });
        return edits;
    }

    /** What an answer says, beside what it is about and whether it was submitted; team texts have fields of the same names. */
    private static Stream<Register> contents(Thing thing) {
        List<String> names = Stream.of(Answer.CHOICE, Answer.TEXT, Answer.METHOD, Answer.MISSING, Answer.REASON, Answer.FURTHER_WORK,
                Answer.FURTHER_WORK_REASON, Answer.CONFIDENCE, Answer.EVIDENCE).map(Field::name).toList();
        return thing.registers().stream().filter(register -> names.contains(register.field().replaceFirst("/.*", "")));
    }

    private static String teamText(String answer) {
        String[] parts = EntityId.key(answer).split("/");
        return TeamText.id(parts[0], parts[parts.length - 1]);
    }
}
