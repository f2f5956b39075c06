package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.feature.assessment.Submission.State;

/** What one member drafted and submitted on one recommendation. */
final class MyWork {

    private final List<Pair> pairs;

    private MyWork(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /**
     * The draft and the answer on one question.
     *
     * @param answerId where the answer is or would be
     */
    record Pair(String answerId, Optional<Thing> draft, Optional<Thing> answer) {

        /** The draft's registers that say something else than the answer does. */
        List<Register> changed() {
            return draft.map(Thing::registers).orElse(List.of()).stream().filter(r -> !inAnswer(r).equals(r.latest().value())).toList();
        }

        /** Whether anything was written in the draft, beside what it is about. */
        boolean saysSomething() {
            return draft.stream().flatMap(d -> d.registers().stream()).anyMatch(r -> isContent(r) && !r.latest().value().isNull());
        }

        private JsonValue inAnswer(Register register) {
            return answer.flatMap(a -> a.registers().stream().filter(r -> r.field().equals(register.field())).findFirst())
                    .map(r -> r.latest().value()).orElse(JsonValue.NULL);
        }

        private static boolean isContent(Register register) {
            return Stream.of(Draft.RECOMMENDATION, Draft.PERSON, Draft.QUESTION).noneMatch(f -> f.name().equals(register.field()));
        }
    }

    /** @param recommendation the id; {@code person} is a slug */
    static MyWork of(View view, String recommendation, String person) {
        String key = EntityId.key(recommendation) + "/" + person + "/";
        var pairs = new ArrayList<Pair>();
        for (String question : Stream.concat(keys(view, Draft.KIND, key), keys(view, Answer.KIND, key)).distinct().sorted().toList()) {
            String answer = Answer.KIND.id(key + question);
            pairs.add(new Pair(answer, view.find(Draft.KIND.id(key + question)), view.find(answer)));
        }
        return new MyWork(pairs);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** Those on which there is or shall be an answer. */
    List<Pair> answerable() {
        return pairs.stream().filter(p -> p.saysSomething() || p.answer().isPresent()).toList();
    }

    /** Whether the team has an answer of this member that was not taken back. */
    boolean isSubmitted() {
        return answers().anyMatch(a -> a.textOrEmpty(Answer.STATE).equals("submitted"));
    }

    Submission submission() {
        Optional<Instant> at = answers().flatMap(a -> submittedAt(a).stream()).max(Comparator.naturalOrder());
        if (isSubmitted()) {
            boolean changed = answerable().stream().anyMatch(p -> !p.changed().isEmpty());
            return new Submission(changed ? State.CHANGED : State.SUBMITTED, at);
        }
        if (answers().findAny().isPresent()) {
            return new Submission(State.WITHDRAWN, at);
        }
        return new Submission(pairs.stream().anyMatch(Pair::saysSomething) ? State.DRAFTING : State.NOT_STARTED, at);
    }

    /** When an answer was submitted; empty also where somebody wrote what is no time. */
    static Optional<Instant> submittedAt(Thing answer) {
        try {
            return answer.text(Answer.SUBMITTED_AT).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Stream<Thing> answers() {
        return pairs.stream().flatMap(p -> p.answer().stream());
    }

    private static Stream<String> keys(View view, Kind kind, String key) {
        String prefix = kind.id(key);
        return view.things(kind).stream().map(Thing::id).filter(id -> id.startsWith(prefix)).map(id -> id.substring(prefix.length()));
    }
}
