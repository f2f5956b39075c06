package org.plenary.cli;

import java.nio.file.Path;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.StartReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "new", description = "Starts a review in an empty store.")
final class NewCommand extends ReviewCommand {

    @Option(names = "--name", required = true, paramLabel = "N", description = "The review's full name.")
    private String name;

    @Option(names = "--from", paramLabel = "TEMPLATE", description = "A bundle whose form, groupings, roles and kinds to begin with.")
    private Path from;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.startReview().then(this::start).then(review -> Outcome.done(Reply.of(new JsonObject().with("review", review).build(),
                "Started the review " + TerminalText.oneLine(name) + " (" + review + ").")));
    }

    private Outcome<String> start(StartReview starting) {
        return from == null ? starting.start(name) : starting.start(name, from);
    }
}
