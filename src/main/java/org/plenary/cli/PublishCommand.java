package org.plenary.cli;

import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.PublishMinutes.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "publish", description = "Publishes the minutes of a meeting as they were signed off; from then on only a new version takes their place.")
final class PublishCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "MEETING", description = "The meeting's number or id.")
    private String meeting;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.draftMinutes().which(meeting).then(id -> features.publishMinutes().publish(id)).then(published -> Outcome.done(reply(published)));
    }

    private static Reply reply(Published published) {
        return Reply.of(new JsonObject().with("entity", published.version()).with("version", JsonValue.of(published.number()))
                .with("hash", published.hash()).with("dot", published.dot().toString()).build(),
                "Version " + published.number() + " of the minutes is published; the SHA-256 of its text is " + published.hash() + ".");
    }
}
