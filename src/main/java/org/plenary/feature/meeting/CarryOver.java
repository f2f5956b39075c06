package org.plenary.feature.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Carries over into a meeting what the last one of its series or kind left open (DOMAIN C7, 4minitz's rule): items that are not done, that
 * come every time or that have an open action; and open actions, each below its item or below one that reviews them. A preview first;
 * carrying over twice doubles nothing, on two computers neither.
 */
public final class CarryOver {

    private final LocalCopy copy;
    private final RandomGenerator random;

    /** @param random the jitter of positions */
    public CarryOver(LocalCopy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
    }

    /**
     * What came of it.
     *
     * @param dot the change; empty when nothing came along
     * @param items how many items came along
     * @param actions how many open actions did
     */
    public record Carried(Optional<Dot> dot, int items, int actions) { }

    /** What may come along into a meeting; empty when there is no such meeting. */
    public Optional<CarryPreview> preview(String meeting) {
        return copy.read(view -> view.find(meeting).map(thing -> new CarryPlan(view, thing).preview()));
    }

    /**
     * Carries over what was chosen, as one change. Refused where the meeting is over or will not be held.
     *
     * @param chosen ids of lines of the preview; others are left out
     */
    public Outcome<Carried> apply(String meeting, Collection<String> chosen) {
        Optional<Thing> into = copy.read(view -> view.find(meeting));
        if (into.isEmpty()) {
            return Outcome.refused("This meeting is not here any more. Nothing was changed.");
        }
        if (!CarryPlan.takesIn(into.get())) {
            return Outcome.refused("“" + into.get().textOrEmpty(Meeting.TITLE)
                    + "” is closed or cancelled. Carry over into a meeting that is still to come. Nothing was changed.");
        }
        Set<String> wanted = Set.copyOf(chosen);
        int[] counts = new int[2];
        return copy.save(view -> edits(view, meeting, wanted, counts)).then(dot -> Outcome.done(new Carried(dot, counts[0], counts[1])));
    }

    private List<Edit> edits(View view, String meeting, Set<String> wanted, int[] counts) {
        var plan = new CarryPlan(view, view.find(meeting).orElseThrow());
        List<CarryLine> lines = plan.preview().lines().stream().filter(line -> line.canCome() && wanted.contains(line.id())).toList();
        counts[0] = (int) lines.stream().filter(line -> line.kind() == CarryLine.Kind.ITEM).count();
        counts[1] = lines.size() - counts[0];
        return new CarryEdits(view, meeting, plan.there(), random).of(lines);
    }
}
