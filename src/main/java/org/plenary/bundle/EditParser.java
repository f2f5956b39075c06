package org.plenary.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import tools.jackson.core.JsonToken;

/** Reads the edits of one change after another. */
final class EditParser {

    private final ChangeTokens tokens;
    private final FirstProblem problem;
    private final Vocabulary known;

    EditParser(ChangeTokens tokens, FirstProblem problem, Vocabulary known) {
        this.tokens = tokens;
        this.problem = problem;
        this.known = known;
    }

    List<Edit> readAll() {
        if (!tokens.isAt(JsonToken.START_ARRAY)) {
            tokens.value();
            problem.note("`edits` is not a list");
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(1);
        while (tokens.nextItem(edits.isEmpty())) {
            if (tokens.isAt(JsonToken.START_OBJECT)) {
                edits.add(read());
            } else {
                tokens.value();
                problem.note("one of its `edits` is no object");
                edits.add(Edit.first("", "", JsonValue.NULL));
            }
        }
        noteTwins(edits);
        return edits;
    }

    private Edit read() {
        String entity = null;
        String field = null;
        JsonValue value = null;
        List<Dot> replaces = null;
        List<Dot> observed = List.of();
        String before = null;
        for (String name = tokens.nextMember(null); name != null; name = tokens.nextMember(before)) {
            switch (name) {
                case "entity" -> entity = known.entities().keep(tokens.text(name), problem);
                case "field" -> field = known.fields().keep(tokens.text(name), problem);
                case "observed" -> observed = dots(name);
                case "replaces" -> replaces = dots(name);
                case "value" -> value = tokens.value();
                default -> tokens.value(); // unknown members travel on in the line
            }
            before = name;
        }
        require(entity, "entity");
        require(field, "field");
        require(replaces, "replaces");
        require(value, "value");
        return new Edit(entity == null ? "" : entity, field == null ? "" : field, value == null ? JsonValue.NULL : value,
                replaces == null ? List.of() : replaces, observed);
    }

    private List<Dot> dots(String member) {
        if (!tokens.isAt(JsonToken.START_ARRAY)) {
            tokens.value();
            problem.note("`" + member + "` is not a list");
            return List.of();
        }
        List<Dot> dots = new ArrayList<>(1);
        boolean first = true;
        while (tokens.nextItem(first)) {
            first = false;
            String text = tokens.text(member);
            Optional<Dot> dot = known.dot(text);
            if (dot.isEmpty()) {
                problem.note("`" + member + "` names “" + Quoted.of(text) + "”, which is no change");
            } else if (!dots.isEmpty() && dots.getLast().compareTo(dot.get()) >= 0) {
                problem.note("`" + member + "` does not name its changes in order, each once");
            } else {
                dots.add(dot.get());
            }
        }
        return dots;
    }

    private void require(Object member, String name) {
        if (member == null) {
            problem.note("an edit has no `" + name + "`");
        }
    }

    private void noteTwins(List<Edit> edits) {
        if (edits.size() < 2) {
            return;
        }
        record Register(String entity, String field) { }
        Set<Register> seen = HashSet.newHashSet(edits.size());
        for (Edit edit : edits) {
            if (!seen.add(new Register(edit.entity(), edit.field()))) {
                problem.note("it edits `" + Quoted.of(edit.field()) + "` of " + Quoted.of(edit.entity()) + " twice");
            }
        }
    }
}
