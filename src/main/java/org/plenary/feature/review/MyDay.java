package org.plenary.feature.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What waits for one person.
 *
 * @param drafts recommendations on which they drafted what the team does not have yet, by number
 * @param conflicts how many conflicts wait for anybody
 * @param kept texts that were being typed when the program stopped, newest first
 * @param actions open actions they own: those with a day first, by day
 * @param readyAgain recommendations they look after that no longer wait for an answer, by number
 * @param recommendations those they look after, by number
 */
public record MyDay(List<MyDraft> drafts, int conflicts, List<KeptTyping> kept, List<MyAction> actions,
        List<ReadyAgain> readyAgain, List<MyRecommendation> recommendations) {

    /** Nothing. */
    public static final MyDay NOTHING = new MyDay(List.of(), 0, List.of(), List.of(), List.of(), List.of());

    public MyDay {
        drafts = List.copyOf(drafts);
        kept = List.copyOf(kept);
        actions = List.copyOf(actions);
        readyAgain = List.copyOf(readyAgain);
        recommendations = List.copyOf(recommendations);
    }

    /** True when nothing waits. */
    public boolean isEmpty() {
        return drafts.isEmpty() && conflicts == 0 && kept.isEmpty() && actions.isEmpty() && recommendations.isEmpty();
    }

    /**
     * A draft to submit.
     *
     * @param recommendation the recommendation's id
     * @param number its number; 0 when it has none
     * @param detail its text
     * @param submitted whether the team has an older version of it
     */
    public record MyDraft(String recommendation, long number, String detail, boolean submitted) { }

    /**
     * A text from before a crash.
     *
     * @param entity the thing's id
     * @param name what people call the thing
     * @param kind the thing's kind, with {@code field} for the field's label
     * @param field the field
     * @param recommendation the recommendation in whose form it was typed, if it was one
     * @param at when it was kept
     */
    public record KeptTyping(String entity, String name, String kind, String field, Optional<String> recommendation, Instant at) { }

    /**
     * An action to do.
     *
     * @param id the action's id
     * @param text what is to be done, in one line
     * @param due its day; empty for none
     */
    public record MyAction(String id, String text, Optional<LocalDate> due) { }

    /**
     * A recommendation to look after.
     *
     * @param id the recommendation's id
     * @param number its number; 0 when it has none
     * @param detail its text
     * @param owner whether they write the team's draft
     * @param facilitator whether they lead its discussion
     */
    public record MyRecommendation(String id, long number, String detail, boolean owner, boolean facilitator) { }
}
