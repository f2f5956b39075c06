package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** The edits of one recorded outcome: the outcome itself, the questions it waits for, and the action that follows. */
final class OutcomeEdits {

    /** What M-TREE's path ends in, as minutes say it. */
    private static final Map<GuidePath.End, String> STATEMENTS = Map.of(
            GuidePath.End.OVERCOME_BY_EVENTS, "overcome by events",
            GuidePath.End.EFFECT_ACHIEVED, "had the intended effect",
            GuidePath.End.NO_FURTHER_WORK, "no further work",
            GuidePath.End.FINISH, "implementation to be finished",
            GuidePath.End.NEW_RECOMMENDATION, "new recommendation to be written",
            GuidePath.End.SUGGESTION, "suggestion to be written",
            GuidePath.End.UNDETERMINED, "cannot be determined");

    private final View view;
    private final Reading reading;
    private final OutcomeWish wish;
    private final String me;
    private final String question;
    private final Instant now;
    private final String id;
    private final List<Edit> edits = new ArrayList<>();

    /**
     * @param me the person's id
     * @param question the id that a question asked with it gets
     */
    OutcomeEdits(View view, OutcomeWish wish, String me, String question, Instant now) {
        this.view = view;
        this.reading = new Reading(view, Edition.INTERNAL);
        this.wish = wish;
        this.me = me;
        this.question = question;
        this.now = now;
        this.id = id(wish);
    }

    /** The outcome's id. */
    static String id(OutcomeWish wish) {
        return Outcome.id(EntityId.key(wish.recommendation()), EntityId.key(wish.meeting()));
    }

    /** Whether people recorded something different in it. */
    static boolean isContested(Thing outcome) {
        return outcome.isDeletedAndEdited() || Outcome.KIND.fields().stream().filter(field -> field != Outcome.AT).anyMatch(outcome::isContested);
    }

    List<Edit> all() {
        LocalDate day = view.find(wish.meeting()).map(meeting -> new StepMeeting(reading, meeting).day(now)).orElseThrow();
        var answers = new TeamAnswers(view, wish.recommendation(), TextBefore.of(view, wish.meeting(), wish.item()));
        String to = wish.to().isEmpty() ? view.find(wish.recommendation()).flatMap(one -> SubjectOfStep.owner(reading, one)).map(Named::id).orElse("") : wish.to();
        boolean parked = wish.state() == RecommendationState.PARKED;
        boolean returned = wish.state() == RecommendationState.RETURNED;
        edits.addAll(Revival.of(view, id));
        set(Outcome.RECOMMENDATION, wish.recommendation());
        set(Outcome.MEETING, wish.meeting());
        set(Outcome.AGENDA_ITEM, wish.item());
        set(Outcome.STATE, wish.state().word());
        set(Outcome.EDITS, wish.state() == RecommendationState.ADOPTED_WITH_EDITS ? edits(answers) : "");
        set(Outcome.STATEMENT, wish.state().isAdopted() ? answers.end().map(STATEMENTS::get).orElse("") : "");
        set(Outcome.REASON, parked || returned ? wish.reason().strip() : "");
        set(Outcome.RETURNED_TO, returned ? to : "");
        set(Outcome.DUE, returned ? wish.due().map(LocalDate::toString).orElse("") : "");
        set(Outcome.RECORDED_BY, me);
        edits.add(view.set(id, Outcome.AT, JsonValue.of(now.toString())));
        waitsFor(parked, day);
        edits.addAll(new OutcomeAction(view, reading, wish, me, now, day).edits(to, parked && !wish.newQuestion().isBlank()));
        return edits;
    }

    /** Those found in the text's history, or else those that somebody wrote down. */
    private String edits(TeamAnswers answers) {
        List<String> found = answers.edits();
        return found.isEmpty() ? wish.reason().strip() : String.join("; ", found);
    }

    private void waitsFor(boolean parked, LocalDate day) {
        Set<String> wanted = new TreeSet<>(parked ? wish.waitsFor() : Set.of());
        if (parked && !wish.newQuestion().isBlank()) {
            wanted.add(question);
            edits.addAll(new QuestionEdits(view, question, me, day).ask(wish.newQuestion(), wish.meeting(), wish.item()));
        }
        Set<String> had = view.find(id).map(outcome -> (Set<String>) outcome.members(Outcome.WAITS_FOR)).orElse(Set.of());
        var all = new HashSet<>(had);
        all.addAll(wanted);
        new TreeSet<>(all).stream().filter(one -> had.contains(one) != wanted.contains(one))
                .forEach(one -> edits.add(view.member(id, Outcome.WAITS_FOR, one, wanted.contains(one))));
        wanted.forEach(one -> edits.addAll(new QuestionEdits(view, one, me, day).block(wish.recommendation())));
    }

    /** Nothing is written where it says so already. */
    private void set(Field field, String value) {
        if (!view.find(id).map(outcome -> outcome.textOrEmpty(field)).orElse("").equals(value)) {
            edits.add(view.set(id, field, value.isEmpty() ? JsonValue.NULL : JsonValue.of(value)));
        }
    }
}
