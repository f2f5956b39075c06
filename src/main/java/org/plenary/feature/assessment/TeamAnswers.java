package org.plenary.feature.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.EditsInWords;
import org.plenary.domain.assessment.FilledForm;
import org.plenary.domain.assessment.FormInUse;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.assessment.Shape;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** The team's answers on one recommendation, as everybody may see them, with how they stood when the meeting began. */
final class TeamAnswers {

    /** What is shown and compared; where it came from is the team's own affair. */
    private static final List<Field> SAID = List.of(TeamText.CHOICE, TeamText.TEXT, TeamText.METHOD, TeamText.MISSING, TeamText.REASON,
            TeamText.FURTHER_WORK, TeamText.FURTHER_WORK_REASON, TeamText.DISSENT);

    private final Reading reading;
    private final TextBefore before;
    private final List<Thing> questions;
    private final Map<String, Thing> texts = new HashMap<>();

    /** @param recommendation the id */
    TeamAnswers(View view, String recommendation, TextBefore before) {
        this.reading = new Reading(view, Edition.PUBLIC);
        this.before = before;
        this.questions = FormInUse.questions(view);
        questions.forEach(question -> reading.find(TeamText.id(EntityId.key(recommendation), FormInUse.key(question)))
                .ifPresent(text -> texts.put(question.id(), text)));
    }

    /** One for each question of the form. */
    List<StepSubject.TeamAnswer> all() {
        return questions.stream().map(question -> {
            Optional<Thing> text = Optional.ofNullable(texts.get(question.id()));
            return new StepSubject.TeamAnswer(FormInUse.key(question), label(question), reading.text(question, FormQuestion.TEXT),
                    text.map(one -> shown(TeamText.CHOICE, reading.text(one, TeamText.CHOICE))).orElse(""),
                    text.map(one -> shown(TeamText.CHOICE, before.text(one, TeamText.CHOICE))).orElse(""),
                    text.map(one -> reading.text(one, TeamText.TEXT)).orElse(""), text.map(one -> before.text(one, TeamText.TEXT)).orElse(""),
                    text.map(this::more).orElse(List.of()));
        }).toList();
    }

    /** Whether the team wrote or chose anything. */
    boolean saySomething() {
        return texts.values().stream().anyMatch(text -> SAID.stream().anyMatch(field -> !reading.text(text, field).isEmpty()));
    }

    /** Whether versions of a text stand against each other. */
    boolean areContested() {
        return texts.values().stream().anyMatch(text -> SAID.stream().anyMatch(text::isContested));
    }

    /** What was edited since the meeting began, in words. */
    List<String> edits() {
        var edits = new ArrayList<String>();
        for (Thing question : questions) {
            Optional.ofNullable(texts.get(question.id())).ifPresent(text -> SAID.forEach(field -> {
                String label = label(question) + (field.equals(TeamText.TEXT) ? "" : ", " + field.name().replace('-', ' '));
                EditsInWords.of(shown(field, before.text(text, field)), shown(field, reading.text(text, field)))
                        .forEach(edit -> edits.add(label + ": " + edit));
            }));
        }
        return edits;
    }

    /** What the team's choices come to. */
    Optional<GuidePath.End> end() {
        var values = new HashMap<FilledForm.Slot, String>();
        for (Thing question : questions) {
            Shape shape = Shape.of(reading.text(question, FormQuestion.SHAPE)).orElse(Shape.TEXT);
            Optional.ofNullable(texts.get(question.id())).ifPresent(text -> shape.parts().forEach(part -> {
                String value = reading.text(text, SectionReading.field(TeamText.KIND, part));
                values.put(new FilledForm.Slot(shape, part.field()), part.choices().isEmpty() ? value
                        : reading.find(value).map(choice -> reading.text(choice, Choice.MEANING)).orElse(""));
            }));
        }
        return GuidePath.of(new FilledForm(values)).end();
    }

    private List<Named> more(Thing text) {
        return SAID.stream().filter(field -> !List.of(TeamText.CHOICE, TeamText.TEXT).contains(field))
                .flatMap(field -> Stream.of(shown(field, reading.text(text, field))).filter(words -> !words.isEmpty())
                        .map(words -> new Named(field.name(), words))).toList();
    }

    private String label(Thing question) {
        String label = reading.text(question, FormQuestion.LABEL);
        return label.isEmpty() ? FormInUse.key(question) : label;
    }

    private String shown(Field field, String value) {
        return field.type() == FieldType.TEMPLATE && !value.isEmpty() ? reading.name(value) : value;
    }
}
