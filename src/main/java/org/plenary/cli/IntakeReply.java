package org.plenary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.review.Proposal;

/**
 * What sources would put in, or did.
 *
 * @param proposals one for each source
 * @param applied false when they were only looked at
 */
record IntakeReply(List<Proposal> proposals, boolean applied) implements Reply {

    @Override
    public JsonValue json() {
        var proposed = new ArrayList<JsonValue>();
        var problems = new ArrayList<JsonValue>();
        for (Proposal proposal : proposals) {
            proposal.things().forEach(thing -> proposed.add(new JsonObject().with("source", proposal.source()).with("line", thing.line())
                    .with("entity", thing.entity()).with("fields", new JsonValue.Obj(new LinkedHashMap<>(thing.registers()))).build()));
            proposal.problems().forEach(problem -> problems.add(new JsonObject().with("source", proposal.source())
                    .with("line", problem.line()).with("message", problem.message()).build()));
        }
        return new JsonObject().with("proposed", new JsonValue.Arr(proposed)).with("problems", new JsonValue.Arr(problems)).build();
    }

    @Override
    public String text() {
        var lines = new ArrayList<String>();
        for (Proposal proposal : proposals) {
            lines.add(TerminalText.oneLine(proposal.source()) + (applied ? ": put in " : ": would put in ") + proposal.things().size()
                    + " things, new or changed; " + proposal.problems().size() + " places to look at.");
            proposal.problems().forEach(problem -> lines.add("  " + (problem.line() > 0 ? "line " + problem.line() + ": " : "")
                    + TerminalText.oneLine(problem.message())));
        }
        return String.join("\n", lines);
    }
}
