package org.plenary.cli;

import java.util.List;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;

@Command(name = "check", description = "Proves that nothing of the review's copy is lost or altered, and mends its index if needed."
        + " It ends with 0 whenever the check ran to its end; what it found and did is listed.")
final class CheckCommand extends ReviewCommand {

    @Override
    Access access() {
        return Access.WRITE_IF_FREE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        LocalCopy.Proof proof = features.copy().check();
        return Outcome.done(Reply.of(json(proof), text(proof)));
    }

    private static JsonValue json(LocalCopy.Proof proof) {
        return new JsonObject().with("changes", proof.changes()).with("applied", proof.applied()).with("pending", proof.pending())
                .with("writers", proof.writers()).with("view", proof.view().text())
                .with("problems", JsonValue.ofTexts(proof.problems())).build();
    }

    private static String text(LocalCopy.Proof proof) {
        String found = TerminalText.counted(proof.changes(), "change") + " by " + TerminalText.counted(proof.writers(), "writer") + "; " + proof.applied() + " applied, "
                + proof.pending() + " waiting for others.\nView " + proof.view().text();
        List<String> problems = proof.problems();
        return found + "\n" + (problems.isEmpty() ? "All is well." : TerminalText.lines(String.join("\n", problems)));
    }
}
