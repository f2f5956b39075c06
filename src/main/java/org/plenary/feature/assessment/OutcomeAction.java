package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.Reading;

/**
 * The action that follows from a parked or returned recommendation (C9). It has a natural key, as its outcome has: two laptops in one room
 * record one action, and another outcome takes it back as long as nobody has taken it up.
 */
final class OutcomeAction {

    private final View view;
    private final Reading reading;
    private final OutcomeWish wish;
    private final String me;
    private final Instant now;
    private final LocalDate day;
    private final String id;
    private final List<Edit> edits = new ArrayList<>();

    OutcomeAction(View view, Reading reading, OutcomeWish wish, String me, Instant now, LocalDate day) {
        this.view = view;
        this.reading = reading;
        this.wish = wish;
        this.me = me;
        this.now = now;
        this.day = day;
        this.id = ActionItem.KIND.id("outcome/" + EntityId.key(wish.recommendation()) + "/" + EntityId.key(wish.meeting()));
    }

    /**
     * The edits that make, mend or take back the action.
     *
     * @param to the id of the recommendation's owner, or of whom it goes back to; empty for nobody
     * @param asksNow whether a question is asked with it
     */
    List<Edit> edits(String to, boolean asksNow) {
        Optional<Thing> there = view.find(id);
        boolean wanted = wish.action() && (wish.state() == RecommendationState.PARKED || wish.state() == RecommendationState.RETURNED);
        if (!wanted) {
            return there.filter(OutcomeAction::isUntouched).map(action -> List.of(view.delete(id))).orElse(List.of());
        }
        edits.addAll(Revival.of(view, id));
        set(ActionItem.TEXT, text(asksNow));
        set(ActionItem.MEETING, wish.meeting());
        set(ActionItem.AGENDA_ITEM, wish.item());
        set(ActionItem.REQUESTED, day.toString());
        set(ActionItem.STATE, "open");
        set(ActionItem.DUE, wish.due().map(LocalDate::toString).orElse(""));
        set(ActionItem.RECORDED_BY, me);
        set(ActionItem.AT, now.toString());
        there.ifPresent(action -> action.members(ActionItem.OWNERS).stream().filter(owner -> !owner.equals(to))
                .forEach(owner -> edits.add(view.member(id, ActionItem.OWNERS, owner, false))));
        if (!to.isEmpty() && there.filter(action -> action.members(ActionItem.OWNERS).contains(to)).isEmpty()) {
            edits.add(view.member(id, ActionItem.OWNERS, to, true));
        }
        edits.add(view.member(id, ActionItem.RECOMMENDATIONS, wish.recommendation(), true));
        return edits;
    }

    /** Nobody gave it a number, read it out, answered it or closed it. */
    private static boolean isUntouched(Thing action) {
        return action.number(ActionItem.NUMBER).isEmpty() && action.textOrEmpty(ActionItem.READ_BACK).isEmpty()
                && action.textOrEmpty(ActionItem.RESPONSE).isEmpty() && action.textOrEmpty(ActionItem.STATE).equals("open");
    }

    private String text(boolean asksNow) {
        String name = view.find(wish.recommendation()).map(one -> "Recommendation " + SubjectOfStep.number(reading, one)).orElseThrow();
        String why = wish.reason().isBlank() ? "" : ": " + wish.reason().strip();
        if (wish.state() == RecommendationState.RETURNED) {
            return "Rework the team's text of " + name + why;
        }
        String questions = wish.waitsFor().stream().sorted().map(this::question).collect(Collectors.joining(" and "))
                + (asksNow ? (wish.waitsFor().isEmpty() ? "" : " and ") + "the question “" + wish.newQuestion().strip() + "”" : "");
        return questions.isEmpty() ? "Bring " + name + " back to the team; it was parked" + why
                : "Get " + questions + " answered, so that " + name + " can be taken up again" + why;
    }

    private String question(String question) {
        Optional<Thing> thing = view.find(question);
        OptionalLong number = thing.map(one -> one.number(Question.NUMBER)).orElse(OptionalLong.empty());
        return number.isPresent() ? "question " + number.getAsLong() : "the question “" + thing.map(one -> one.textOrEmpty(Question.TEXT)).orElse("") + "”";
    }

    private void set(Field field, String value) {
        Optional<Thing> there = view.find(id);
        boolean same = there.map(action -> action.textOrEmpty(field)).orElse("").equals(value);
        if (!same && there.filter(action -> action.isContested(field)).isEmpty()) {
            edits.add(view.set(id, field, value.isEmpty() ? JsonValue.NULL : JsonValue.of(value)));
        }
    }
}
