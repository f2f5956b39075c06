package org.plenary.feature.recommendation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.TeamText;

/** What was found about one question of one recommendation while reading everything once. */
final class QuestionCount {

    /** What an assessment is about and where it stands, not what it says. */
    private static final List<String> NOT_CONTENT = List.of(Answer.RECOMMENDATION.name(), Answer.PERSON.name(),
            Answer.QUESTION.name(), Answer.STATE.name(), Answer.SUBMITTED_AT.name(), TeamText.PENHOLDER.name());

    private final Map<String, Version> answers = new HashMap<>();
    private Optional<Version> draft = Optional.empty();
    private String draftedBy = "";
    private boolean hasTeamText;
    private boolean contested;
    private Optional<QuestionState.Verdict> verdict = Optional.empty();

    void answer(String person, Version last) {
        answers.put(person, last);
    }

    void draft(String person, Thing mine) {
        if (saysSomething(mine)) {
            draft = Optional.of(mine.lastWritten());
            draftedBy = person;
        }
    }

    void teamText(Thing text, Names names) {
        hasTeamText |= saysSomething(text);
        verdict = names.verdictIn(text, TeamText.CHOICE);
    }

    void contested() {
        contested = true;
    }

    QuestionState state() {
        return new QuestionState(contested ? AnswerState.CONFLICT : hasTeamText ? AnswerState.AGREED
                : isDraftAhead() ? AnswerState.MY_DRAFT : answers.isEmpty() ? AnswerState.EMPTY : AnswerState.ANSWERED,
                answers.size(), verdict);
    }

    /** A draft that was submitted as it is stays with its member, but is no longer work to do. */
    private boolean isDraftAhead() {
        Version submitted = answers.get(draftedBy);
        return draft.isPresent() && (submitted == null || Version.BY_TIME.compare(draft.get(), submitted) > 0);
    }

    private static boolean saysSomething(Thing thing) {
        return thing.registers().stream().anyMatch(QuestionCount::saysSomething);
    }

    private static boolean saysSomething(Register register) {
        JsonValue value = register.latest().value();
        boolean isEmpty = value.isNull() || value.equals(JsonValue.FALSE) || value instanceof JsonValue.Text text && text.value().isBlank();
        return !isEmpty && !NOT_CONTENT.contains(register.field());
    }
}
