package org.plenary.cli;

import org.plenary.feature.Outcome;
import org.plenary.feature.review.OpenSample;
import picocli.CommandLine.Command;

@Command(name = "sample", description = "Puts the sample review, the real material of a review team, into an empty store.")
final class SampleCommand extends ReviewCommand {

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.openSample().open().then(opened -> Outcome.done(reply(opened)));
    }

    private static Reply reply(OpenSample.Opened opened) {
        return Reply.of(new JsonObject().with("review", opened.review()).with("changes", opened.changes()).build(),
                "The sample review is here: " + opened.changes() + " changes.");
    }
}
