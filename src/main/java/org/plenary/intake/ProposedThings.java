package org.plenary.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Position;
import org.plenary.feature.review.Proposal;

/** Collects what a source puts in: a thing at a time, each value once, empty ones left out. */
final class ProposedThings {

    private final SequencedMap<String, Proposal.ProposedThing> things = new LinkedHashMap<>();
    private final List<Proposal.Problem> problems = new ArrayList<>();

    /** Begins a thing, or goes on with one that an earlier part of the source began. */
    Thing thing(String entity, int line) {
        return new Thing(things.computeIfAbsent(entity, id -> new Proposal.ProposedThing(id, new LinkedHashMap<>(), line)).registers());
    }

    boolean has(String entity) {
        return things.containsKey(entity);
    }

    void problems(List<Problem> found) {
        found.forEach(p -> problems.add(new Proposal.Problem(p.line(), p.message())));
    }

    Proposal proposal(String source) {
        return new Proposal(source, List.copyOf(things.values()), List.copyOf(problems));
    }

    /** Positions one after the other, the same at every reading. */
    static final class Places {

        private final SplittableRandom random = new SplittableRandom(1);
        private String last = "";

        String next() {
            last = Position.between(last, "", random);
            return last;
        }
    }

    /** One thing being collected. */
    static final class Thing {

        private final SequencedMap<String, JsonValue> registers;

        private Thing(SequencedMap<String, JsonValue> registers) {
            this.registers = registers;
        }

        Thing put(Field field, String text) {
            return text.isEmpty() ? this : put(field.name(), JsonValue.of(text));
        }

        Thing put(Field field, Optional<?> value) {
            value.ifPresent(v -> put(field, v.toString()));
            return this;
        }

        Thing put(Field field, long number) {
            return put(field.name(), JsonValue.of(number));
        }

        Thing yes(Field field) {
            return put(field.name(), JsonValue.TRUE);
        }

        Thing member(Field set, String member) {
            return put(set.register(member), JsonValue.TRUE);
        }

        private Thing put(String register, JsonValue value) {
            registers.put(register, value);
            return this;
        }
    }
}
