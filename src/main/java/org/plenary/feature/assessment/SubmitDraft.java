package org.plenary.feature.assessment;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Makes a member's drafts of a recommendation the answers that the team gets with the next bundle, or takes them back. The shared
 * change holds copies of the drafts' values and replaces heads of {@code answer} things only (SYNC §2 "Own and shared", I19).
 */
public final class SubmitDraft {

    private static final String NOTHING_CHANGED = " Nothing was changed.";

    private final LocalCopy copy;
    private final Supplier<String> person;
    private final InstantSource clock;

    /**
     * @param copy where the drafts are
     * @param person the slug of the member who works here; empty while nobody has said who they are
     * @param clock says when it was submitted
     */
    public SubmitDraft(LocalCopy copy, Supplier<String> person, InstantSource clock) {
        this.copy = copy;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Submits all drafts of a recommendation in one change. Refused when there is nothing the team does not have already, and where
     * two versions of a draft or an answer stand against each other.
     *
     * @param recommendation the id, its key or the number
     */
    public Outcome<Dot> submit(String recommendation) {
        return write(recommendation, SubmitDraft::problemOfSubmitting, this::submission);
    }

    /** Takes the answers on a recommendation back; the drafts stay. Refused when none is submitted. */
    public Outcome<Dot> withdraw(String recommendation) {
        return write(recommendation, work -> work.isSubmitted() ? Optional.empty() : Optional.of("You have no submitted answer to take back."),
                SubmitDraft::withdrawal);
    }

    private Outcome<Dot> write(String recommendation, Function<MyWork, Optional<String>> problem,
            BiFunction<View, MyWork, List<Edit>> edits) {
        String me = person.get();
        if (me.isEmpty()) {
            return Outcome.refused("Say first who you are." + NOTHING_CHANGED);
        }
        return copy.read(view -> WhichRecommendation.find(view, recommendation)
                        .then(id -> problem.apply(MyWork.of(view, id, me)).map(p -> Outcome.<String>refused(p + NOTHING_CHANGED))
                                .orElseGet(() -> Outcome.done(id))))
                .then(id -> copy.save(view -> edits.apply(view, MyWork.of(view, id, me))))
                .then(dot -> Outcome.done(dot.orElseThrow()));
    }

    private static Optional<String> problemOfSubmitting(MyWork work) {
        if (work.answerable().stream().noneMatch(MyWork.Pair::saysSomething) && !work.isSubmitted()) {
            return Optional.of("You have written nothing on this recommendation yet.");
        }
        if (work.submission().state() == Submission.State.SUBMITTED) {
            return Optional.of("The team has all you wrote on this recommendation already.");
        }
        boolean contested = work.pairs().stream().flatMap(p -> Stream.of(p.draft(), p.answer())).flatMap(Optional::stream)
                .flatMap(thing -> thing.registers().stream()).anyMatch(SubmitDraft::isContested);
        return contested ? Optional.of("Two versions of your own words stand against each other. Choose between them first.")
                : Optional.empty();
    }

    /** That it was submitted twice is no contest: submitting anew says it once. */
    private static boolean isContested(Register register) {
        return register.isContested() && !register.field().equals(Answer.STATE.name())
                && !register.field().equals(Answer.SUBMITTED_AT.name());
    }

    private List<Edit> submission(View view, MyWork work) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        var edits = new ArrayList<Edit>();
        for (MyWork.Pair pair : work.answerable()) {
            pair.changed().forEach(r -> edits.add(view.set(pair.answerId(), r.field(), r.latest().value())));
            edits.add(view.set(pair.answerId(), Answer.STATE, JsonValue.of("submitted")));
            edits.add(view.set(pair.answerId(), Answer.SUBMITTED_AT, JsonValue.of(now)));
        }
        return edits;
    }

    private static List<Edit> withdrawal(View view, MyWork work) {
        return work.pairs().stream().flatMap(p -> p.answer().stream()).filter(a -> a.textOrEmpty(Answer.STATE).equals("submitted"))
                .map(Thing::id).map(id -> view.set(id, Answer.STATE, JsonValue.of("withdrawn"))).toList();
    }
}
