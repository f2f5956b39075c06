package org.plenary.feature.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.OneThing;
import org.plenary.feature.Outcome;

/** Keeps the register of questions up to date: how one stands, who asks, and what waits for it. */
public final class KeepQuestion {

    private final LocalCopy copy;
    private final OneThing things;
    private final Supplier<LocalDate> today;

    /** @param today the day on which something is asked or answered */
    public KeepQuestion(LocalCopy copy, Supplier<LocalDate> today) {
        this.copy = copy;
        this.things = new OneThing(copy);
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param dot the change; empty when it stood so
     * @param readyAgain the numbers of the recommendations that waited for this question last, and can go on now
     */
    public record Kept(Optional<Dot> dot, List<Long> readyAgain) {

        public Kept {
            readyAgain = List.copyOf(readyAgain);
        }
    }

    /** Says how a question stands. What is asked or answered gets its day, unless it has one; what waits again for an answer loses that day. */
    public Outcome<Kept> state(String question, QuestionStanding standing) {
        List<String> parked = copy.read(view -> parked(view, question));
        return things.change(question, List.of(Question.STATE), (view, thing) -> edits(view, thing, standing))
                .then(dot -> Outcome.done(new Kept(dot, copy.read(view -> ready(view, parked)))));
    }

    /** Names who asks a question; an empty id names nobody. Empty when it was so. */
    public Outcome<Optional<Dot>> asker(String question, String person) {
        return things.change(question, List.of(Question.ASKED_BY), (view, thing) -> thing.textOrEmpty(Question.ASKED_BY).equals(person) ? List.of()
                : List.of(view.set(question, Question.ASKED_BY, person.isEmpty() ? JsonValue.NULL : JsonValue.of(person))));
    }

    /** Says whether the recommendations it is about wait for it. */
    public Outcome<Kept> blocks(String question, boolean blocks) {
        List<String> parked = copy.read(view -> parked(view, question));
        return things.change(question, List.of(Question.BLOCKS), (view, thing) -> thing.flag(Question.BLOCKS) == blocks ? List.of()
                : List.of(view.set(question, Question.BLOCKS, blocks ? JsonValue.TRUE : JsonValue.NULL)))
                .then(dot -> Outcome.done(new Kept(dot, copy.read(view -> ready(view, parked)))));
    }

    private List<Edit> edits(View view, Thing thing, QuestionStanding standing) {
        var edits = new ArrayList<Edit>();
        if (QuestionStanding.of(thing) == standing && !thing.textOrEmpty(Question.STATE).isBlank()) {
            return edits;
        }
        edits.add(view.set(thing.id(), Question.STATE, JsonValue.of(standing.word())));
        boolean answered = !thing.textOrEmpty(Question.ANSWERED).isBlank();
        if (standing == QuestionStanding.ASKED && thing.textOrEmpty(Question.ASKED).isBlank()) {
            edits.add(view.set(thing.id(), Question.ASKED, JsonValue.of(today.get().toString())));
        }
        if (standing == QuestionStanding.ANSWERED && !answered) {
            edits.add(view.set(thing.id(), Question.ANSWERED, JsonValue.of(today.get().toString())));
        } else if (standing.isOpen() && answered) {
            edits.add(view.set(thing.id(), Question.ANSWERED, JsonValue.NULL));
        }
        return edits;
    }

    /** The parked recommendations that wait for it. */
    private static List<String> parked(View view, String question) {
        RecommendationStandings standings = RecommendationStandings.of(view);
        return view.things(Recommendation.KIND).stream().map(Thing::id).filter(id -> {
            var standing = standings.of(id);
            return standing.state() == RecommendationState.PARKED && standing.waitsFor().contains(question);
        }).toList();
    }

    private static List<Long> ready(View view, List<String> parked) {
        RecommendationStandings standings = RecommendationStandings.of(view);
        var numbers = new TreeSet<Long>();
        parked.stream().filter(id -> standings.of(id).isReadyAgain()).forEach(id -> numbers.add(view.find(id).orElseThrow().number(Recommendation.NUMBER).orElse(0)));
        return List.copyOf(numbers);
    }
}
