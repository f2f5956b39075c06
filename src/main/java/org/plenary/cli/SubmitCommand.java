package org.plenary.cli;

import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "submit", description = "Makes your draft of a recommendation an answer that the team gets with the next bundle.")
final class SubmitCommand extends ReviewCommand {

    @Parameters(paramLabel = "RECOMMENDATION", description = "Its id, such as recommendation/ssr1-14, or its number.")
    private String recommendation;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.submitDraft().submit(recommendation)
                .then(dot -> Outcome.done(new Saved(dot, "Submitted what you wrote on " + recommendation + ".")));
    }
}
