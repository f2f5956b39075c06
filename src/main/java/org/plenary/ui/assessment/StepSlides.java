package org.plenary.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.assessment.TeamText;
import org.plenary.feature.assessment.Section;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.feature.assessment.Stepping;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;

/**
 * What the audience sees of a step through: made from what was read in the public edition alone, and of what is being typed from the team's
 * text, which is public.
 */
final class StepSlides {

    private final Texts texts;
    private final StepWording wording;

    StepSlides(Texts texts, StepWording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    Slide of(Stepping now, StepSubject subject, StepStage stage, AssessmentViewModel form) {
        String name = wording.name(subject.number());
        String chairs = texts.text("step.slide", name, texts.text(stage.textKey()));
        return switch (stage) {
            case ROW -> row(now, subject, chairs);
            case TEXT -> new Slide.Words(chairs, subject.grouping(), name, subject.text(), List.of());
            case FORM -> form(subject, chairs, name, form);
            case OUTCOME -> outcome(subject, chairs, name);
        };
    }

    private Slide row(Stepping now, StepSubject subject, String chairs) {
        List<String> columns = Stream.of("number", "detail", "grouping", "state").map(column -> texts.text("step.column." + column)).toList();
        List<List<String>> rows = now.among().stream().map(one -> List.of(one.number(), one.detail(),
                one.grouping().isEmpty() ? wording.ungrouped() : one.grouping(), wording.state(one.standing().state()))).toList();
        int marked = now.among().stream().map(Stepping.Stepped::id).toList().indexOf(subject.id());
        return new Slide.Table(chairs, now.title(), columns, rows, marked < 0 ? Optional.empty() : Optional.of(marked));
    }

    /** What is being edited, marked word by word; before anything is, all answers. */
    private Slide form(StepSubject subject, String chairs, String name, AssessmentViewModel form) {
        Optional<QuestionViewModel> inHand = form.current().get().filter(question -> isChanged(question, subject))
                .or(() -> form.questions().stream().filter(question -> isChanged(question, subject)).findFirst());
        return inHand.<Slide>map(question -> {
            StepSubject.TeamAnswer answer = answer(question, subject).orElseThrow();
            String choice = choices(question, answer);
            return new Slide.Changed(chairs, name, answer.label(), answer.before(), typed(question, answer), choice.isEmpty() ? List.of() : List.of(choice));
        }).orElseGet(() -> new Slide.Words(chairs, name, texts.text("step.slide.form"),
                subject.answers().stream().map(this::words).collect(Collectors.joining("\n\n")), List.of()));
    }

    private String words(StepSubject.TeamAnswer answer) {
        var parts = new ArrayList<String>();
        parts.add("**" + answer.label() + (answer.choice().isEmpty() ? "" : ": " + answer.choice()) + "**");
        parts.add(answer.text().isEmpty() ? texts.text("step.slide.no-text") : answer.text());
        answer.more().forEach(one -> parts.add("*" + wording.field(one.id()) + ":* " + one.name()));
        return String.join("\n\n", parts);
    }

    private Slide outcome(StepSubject subject, String chairs, String name) {
        String left = subject.outcome().map(wording::left).orElse("");
        if (!left.isEmpty() || subject.edits().isEmpty()) {
            String line = subject.end().map(wording::end).orElse("");
            return new Slide.Title(chairs, subject.grouping(), left.isEmpty() ? name : texts.text("step.slide.left", name, left), line);
        }
        String edits = subject.edits().stream().map(edit -> "- " + edit).collect(Collectors.joining("\n"));
        return new Slide.Words(chairs, name, texts.text("step.slide.edits"), edits, subject.end().map(end -> List.of(wording.end(end))).orElse(List.of()));
    }

    private static boolean isChanged(QuestionViewModel question, StepSubject subject) {
        return answer(question, subject).filter(answer -> !answer.before().strip().equals(typed(question, answer).strip())
                || !answer.choiceBefore().equals(choice(question, answer))).isPresent();
    }

    private static Optional<StepSubject.TeamAnswer> answer(QuestionViewModel question, StepSubject subject) {
        return subject.answers().stream().filter(answer -> answer.key().equals(question.section().get().key())).findFirst();
    }

    /** What stands in the field now, saved or not; what was saved while two versions stand against each other. */
    private static String typed(QuestionViewModel question, StepSubject.TeamAnswer answer) {
        return question.team().stream().filter(slot -> slot.name().equals(TeamText.TEXT.name()) && slot.clash().isEmpty())
                .map(slot -> slot.edited().text().get()).findFirst().orElse(answer.text());
    }

    /** "Partly implemented", or "Partly implemented → Fully implemented" where the meeting chose otherwise. */
    private String choices(QuestionViewModel question, StepSubject.TeamAnswer answer) {
        String now = choice(question, answer);
        return now.equals(answer.choiceBefore()) ? now : texts.text("step.slide.chosen", shown(answer.choiceBefore()), shown(now));
    }

    private String shown(String choice) {
        return choice.isEmpty() ? texts.text("step.slide.no-choice") : choice;
    }

    private static String choice(QuestionViewModel question, StepSubject.TeamAnswer answer) {
        return question.team().stream().filter(slot -> slot.name().equals(TeamText.CHOICE.name()) && slot.clash().isEmpty())
                .map(slot -> slot.offers().stream().filter(offer -> offer.id().equals(slot.edited().text().get())).map(Section.Offer::label).findFirst().orElse(""))
                .findFirst().orElse(answer.choice());
    }
}
