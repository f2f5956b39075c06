package org.plenary.feature.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Shape;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Person;

/** Reads what was submitted on one recommendation. */
final class GivenReading {

    private final View view;
    private final People people;
    private final String person;
    private final List<Thing> answers;

    /** @param recommendation a key; {@code person} is the reader's slug */
    GivenReading(View view, String recommendation, String person, boolean othersHidden) {
        this.view = view;
        this.people = new People(view);
        this.person = person;
        this.answers = view.things(Answer.KIND).stream().filter(a -> EntityId.key(a.id()).startsWith(recommendation + "/"))
                .filter(a -> a.textOrEmpty(Answer.STATE).equals("submitted")).filter(a -> isMine(a) || !othersHidden && counts(a)).toList();
    }

    /** The answers to a question, the reader's own first, the others by name. */
    List<GivenAnswer> answers(String question, List<Shape.Part> parts) {
        return answers.stream().filter(a -> a.id().endsWith("/" + question)).map(a -> answer(a, parts))
                .sorted(Comparator.comparing((GivenAnswer a) -> !a.mine()).thenComparing(GivenAnswer::name)).toList();
    }

    /** What a thing says in these parts of a form. */
    List<Section.Said> said(Optional<Thing> thing, Kind kind, List<Shape.Part> parts) {
        var said = new ArrayList<Section.Said>();
        for (Shape.Part part : parts) {
            Field field = SectionReading.field(kind, part);
            thing.flatMap(t -> t.text(field)).filter(value -> !value.isBlank())
                    .ifPresent(value -> said.add(new Section.Said(part.field(), !part.choices().isEmpty(), people.shown(field, value))));
        }
        return said;
    }

    private GivenAnswer answer(Thing answer, List<Shape.Part> parts) {
        return new GivenAnswer(slug(answer), people.name(Person.id(slug(answer))), isMine(answer), MyWork.submittedAt(answer),
                said(Optional.of(answer), Answer.KIND, parts),
                parts.stream().flatMap(part -> people.clash(answer, part.field()).stream()).toList());
    }

    private boolean isMine(Thing answer) {
        return slug(answer).equals(person);
    }

    /** The team may have set aside the answers of somebody who left. */
    private boolean counts(Thing answer) {
        return view.find(view.standsFor(Person.id(slug(answer)))).map(p -> p.textOrEmpty(Person.FORMER_ANSWERS)).filter("set-aside"::equals)
                .isEmpty();
    }

    private static String slug(Thing answer) {
        String[] parts = EntityId.key(answer.id()).split("/");
        return parts[parts.length - 2];
    }
}
