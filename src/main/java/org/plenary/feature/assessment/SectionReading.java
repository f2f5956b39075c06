package org.plenary.feature.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.Shape;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Template;

/** Reads the questions of a form with one member's draft, the answers and the team's text. */
final class SectionReading {

    private final View view;
    private final People people;
    private final GivenReading given;
    private final String recommendation;
    private final String person;

    /** @param recommendation a key; {@code person} is a slug */
    SectionReading(View view, String recommendation, String person, boolean othersHidden) {
        this.view = view;
        this.people = new People(view);
        this.given = new GivenReading(view, recommendation, person, othersHidden);
        this.recommendation = recommendation;
        this.person = person;
    }

    /** One for each question of the form, in its order. */
    List<Section> read(String form) {
        List<Outline.Item> items = view.things(FormQuestion.KIND).stream().filter(q -> q.textOrEmpty(FormQuestion.FORM).equals(form))
                .map(q -> new Outline.Item(q.id(), q.textOrEmpty(FormQuestion.PARENT), q.textOrEmpty(FormQuestion.POSITION))).toList();
        Outline outline = Outline.of(items);
        return Stream.concat(outline.roots().stream(), outline.recovered().stream()).map(this::section).toList();
    }

    private Section section(Outline.Branch branch) {
        Thing question = view.find(branch.id()).orElseThrow();
        String key = lastPart(question.id());
        Shape shape = Shape.of(question.textOrEmpty(FormQuestion.SHAPE)).orElse(Shape.TEXT);
        List<Shape.Part> parts = inFillingOrder(shape);
        Optional<Thing> team = view.find(TeamText.id(recommendation, key));
        List<String> subQuestions = branch.children().stream()
                .map(child -> view.find(child.id()).map(q -> q.textOrEmpty(FormQuestion.TEXT)).orElse("")).toList();
        return new Section(question.id(), key, question.textOrEmpty(FormQuestion.LABEL), question.textOrEmpty(FormQuestion.TEXT),
                subQuestions, question.textOrEmpty(FormQuestion.HELP), shape,
                parts.stream().map(part -> slot(key, part)).toList(), given.answers(key, parts),
                given.said(team, TeamText.KIND, withDissent(parts)), teamSlots(key, team, parts), team.stream().flatMap(text -> TeamText.KIND.fields().stream()
                        .flatMap(field -> people.clash(text, field).stream())).toList());
    }

    /** The text comes right after the first choice; what only explains a choice comes after it. */
    private static List<Shape.Part> inFillingOrder(Shape shape) {
        var parts = new ArrayList<>(shape.parts());
        parts.add(Math.min(1, parts.size()), new Shape.Part(Answer.TEXT, ""));
        return parts;
    }

    private Section.Slot slot(String key, Shape.Part part) {
        String id = Draft.id(recommendation, person, key);
        Field field = field(Draft.KIND, part);
        Optional<Thing> draft = view.find(id).filter(d -> d.register(field).isPresent());
        String value = draft.map(d -> d.textOrEmpty(field)).orElseGet(() -> view.find(Answer.id(recommendation, person, key))
                .map(a -> a.textOrEmpty(part.field())).orElse(""));
        return new Section.Slot(field, offers(part.choices(), value), OpenEditor.open(view, id, field.name()), value,
                draft.flatMap(d -> people.clash(d, field)));
    }

    private List<Section.Slot> teamSlots(String key, Optional<Thing> team, List<Shape.Part> parts) {
        String id = TeamText.id(recommendation, key);
        var slots = new ArrayList<Section.Slot>();
        for (Shape.Part part : withDissent(parts)) {
            slots.add(teamSlot(id, team, field(TeamText.KIND, part), value -> offers(part.choices(), value)));
        }
        slots.add(teamSlot(id, team, TeamText.PENHOLDER, people::roster));
        return slots;
    }

    private Section.Slot teamSlot(String id, Optional<Thing> team, Field field, Function<String, List<Section.Offer>> offers) {
        String value = team.map(text -> text.textOrEmpty(field)).orElse("");
        return new Section.Slot(field, offers.apply(value), OpenEditor.open(view, id, field.name()), value, team.flatMap(text -> people.clash(text, field)));
    }

    /** What the team's text says beside what answers say. */
    private static List<Shape.Part> withDissent(List<Shape.Part> parts) {
        return Stream.concat(parts.stream(), Stream.of(new Shape.Part(TeamText.DISSENT, ""))).toList();
    }

    private List<Section.Offer> offers(String set, String chosen) {
        if (set.isEmpty()) {
            return List.of();
        }
        return view.things(Choice.KIND).stream().filter(c -> c.textOrEmpty(Choice.SET).equals(set))
                .filter(c -> !c.flag(Template.RETIRED) || c.id().equals(chosen))
                .sorted(Comparator.comparing(c -> new Position.Placed(c.id(), c.textOrEmpty(Template.POSITION))))
                .map(c -> new Section.Offer(c.id(), people.label(c.id()), c.textOrEmpty(Choice.MEANING), c.textOrEmpty(Template.DESCRIPTION)))
                .toList();
    }

    /** Drafts and team texts have fields of the same names as answers (see {@link Shape}). */
    static Field field(Kind kind, Shape.Part part) {
        return kind.field(part.field().name()).orElseThrow();
    }

    private static String lastPart(String id) {
        String key = EntityId.key(id);
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
