package org.plenary.domain.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the choices made so far stand on the path that leads from three answers to one outcome (M-TREE, DOMAIN §1.1.7). It follows
 * what the choices mean, whatever the team calls them; a meaning it does not know leads on as {@code partly} does.
 *
 * @param stops every fork in the order of the path
 * @param end what the path comes to; empty while a fork before it is open
 * @param warnings where choices and texts disagree in form; none of them hinders anybody
 */
public record GuidePath(List<Stop> stops, Optional<End> end, Set<Warning> warnings) {

    /** A question at which the path divides. The first never does: M-TREE takes an attempt for granted. */
    public enum Fork { IMPLEMENTED, RELEVANT, EFFECT, FURTHER_WORK }

    /** How a fork lies to the person. */
    public enum Standing {
        /** Answered. */
        PASSED,
        /** The first that is open. */
        HERE,
        /** Open, and later. */
        AHEAD,
        /** The path ended before it. */
        SPARED
    }

    /** What the path comes to. */
    public enum End {
        /** A short statement: overcome by events. */
        OVERCOME_BY_EVENTS,
        /** A short statement saying that it had the intended effect. */
        EFFECT_ACHIEVED,
        /** A short statement with the reason. */
        NO_FURTHER_WORK,
        /** What was begun is to be finished. */
        FINISH,
        /** A recommendation of this review is to be written. */
        NEW_RECOMMENDATION,
        /** A suggestion is to be written. */
        SUGGESTION,
        /** There is not enough to judge by; what is missing can be asked for. */
        UNDETERMINED
    }

    /** Two parts of the form that do not fit each other. */
    public enum Warning {
        NOT_RELEVANT_BUT_FURTHER_WORK,
        EFFECT_ACHIEVED_BUT_FURTHER_WORK,
        NOT_IMPLEMENTED_BUT_EFFECT,
        FULLY_IMPLEMENTED_BUT_TO_FINISH,
        NOT_RELEVANT_WITHOUT_REASON,
        NO_FURTHER_WORK_WITHOUT_REASON,
        CANNOT_DETERMINE_WITHOUT_MISSING
    }

    /**
     * A fork as it lies.
     *
     * @param meaning the choice made there; empty for none
     */
    public record Stop(Fork fork, Standing standing, String meaning) { }

    public GuidePath {
        stops = List.copyOf(stops);
        warnings = Set.copyOf(warnings);
    }

    /** The path through a form. */
    public static GuidePath of(FilledForm form) {
        String implemented = form.meaning(Shape.IMPLEMENTATION, Answer.CHOICE);
        String relevant = form.meaning(Shape.RELEVANCE, Answer.CHOICE);
        String effect = form.meaning(Shape.EFFECT, Answer.CHOICE);
        String furtherWork = form.meaning(Shape.RELEVANCE, Answer.FURTHER_WORK);
        boolean overcome = relevant.equals("no");
        boolean achieved = !relevant.isEmpty() && effect.equals("yes");
        var stops = new ArrayList<Stop>();
        add(stops, Fork.IMPLEMENTED, implemented, false);
        add(stops, Fork.RELEVANT, relevant, false);
        add(stops, Fork.EFFECT, effect, overcome);
        add(stops, Fork.FURTHER_WORK, furtherWork, overcome || achieved);
        return new GuidePath(stops, end(relevant, effect, furtherWork), warnings(form));
    }

    private static void add(List<Stop> stops, Fork fork, String meaning, boolean spared) {
        boolean open = stops.stream().noneMatch(stop -> stop.standing() == Standing.HERE);
        Standing unanswered = open ? Standing.HERE : Standing.AHEAD;
        Standing standing = spared ? Standing.SPARED : meaning.isEmpty() ? unanswered : Standing.PASSED;
        stops.add(new Stop(fork, standing, meaning));
    }

    private static Optional<End> end(String relevant, String effect, String furtherWork) {
        if (relevant.equals("no")) {
            return Optional.of(End.OVERCOME_BY_EVENTS);
        }
        if (relevant.isEmpty() || effect.isEmpty()) {
            return Optional.empty();
        }
        if (effect.equals("yes")) {
            return Optional.of(End.EFFECT_ACHIEVED);
        }
        return switch (furtherWork) {
            case "none" -> Optional.of(End.NO_FURTHER_WORK);
            case "finish" -> Optional.of(End.FINISH);
            case "recommend" -> Optional.of(End.NEW_RECOMMENDATION);
            case "suggest" -> Optional.of(End.SUGGESTION);
            default -> effect.equals("cannot-determine") ? Optional.of(End.UNDETERMINED) : Optional.empty();
        };
    }

    private static Set<Warning> warnings(FilledForm form) {
        var found = EnumSet.noneOf(Warning.class);
        String implemented = form.meaning(Shape.IMPLEMENTATION, Answer.CHOICE);
        String effect = form.meaning(Shape.EFFECT, Answer.CHOICE);
        String relevant = form.meaning(Shape.RELEVANCE, Answer.CHOICE);
        String furtherWork = form.meaning(Shape.RELEVANCE, Answer.FURTHER_WORK);
        boolean reason = form.says(Shape.RELEVANCE, Answer.REASON);
        boolean workReason = form.says(Shape.RELEVANCE, Answer.FURTHER_WORK_REASON);
        boolean wantsWork = !furtherWork.isEmpty() && !furtherWork.equals("none");
        boolean overcome = relevant.equals("no");
        boolean achieved = effect.equals("yes");
        warn(found, overcome && (wantsWork || workReason), Warning.NOT_RELEVANT_BUT_FURTHER_WORK);
        warn(found, !overcome && achieved && wantsWork, Warning.EFFECT_ACHIEVED_BUT_FURTHER_WORK);
        warn(found, implemented.equals("no") && achieved, Warning.NOT_IMPLEMENTED_BUT_EFFECT);
        warn(found, implemented.equals("yes") && furtherWork.equals("finish"), Warning.FULLY_IMPLEMENTED_BUT_TO_FINISH);
        warn(found, overcome && !reason, Warning.NOT_RELEVANT_WITHOUT_REASON);
        warn(found, !overcome && !achieved && furtherWork.equals("none") && !workReason, Warning.NO_FURTHER_WORK_WITHOUT_REASON);
        warn(found, isUnexplained(form, Shape.IMPLEMENTATION) || isUnexplained(form, Shape.EFFECT),
                Warning.CANNOT_DETERMINE_WITHOUT_MISSING);
        return found;
    }

    private static boolean isUnexplained(FilledForm form, Shape shape) {
        return form.meaning(shape, Answer.CHOICE).equals("cannot-determine") && !form.says(shape, Answer.MISSING);
    }

    private static void warn(Set<Warning> found, boolean applies, Warning warning) {
        if (applies) {
            found.add(warning);
        }
    }
}
