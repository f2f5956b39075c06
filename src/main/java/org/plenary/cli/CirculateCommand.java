package org.plenary.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.CirculateMinutes.Circulated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "circulate", description = "Sends the draft minutes of a meeting round: a version with a deadline for comments.")
final class CirculateCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "MEETING", description = "The meeting's number or id.")
    private String meeting;

    @Option(names = "--deadline", paramLabel = "TIME", description = "Until when comments count, in UTC: 2018-10-22T17:00:00Z. Without it, a day from now.")
    private String deadline = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why a new version takes the place of the published one.")
    private String reason = "";

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return until().then(until -> features.draftMinutes().which(meeting).then(id -> features.circulateMinutes().circulate(id, until, reason)))
                .then(sent -> Outcome.done(reply(sent)));
    }

    private Outcome<Optional<Instant>> until() {
        try {
            return Outcome.done(deadline.isBlank() ? Optional.empty() : Optional.of(Instant.parse(deadline.strip())));
        } catch (DateTimeException e) {
            return Outcome.refused("--deadline is no time in UTC such as 2018-10-22T17:00:00Z: " + deadline + ". Nothing was changed.");
        }
    }

    private static Reply reply(Circulated sent) {
        return Reply.of(new JsonObject().with("entity", sent.version()).with("version", JsonValue.of(sent.number()))
                .with("deadline", sent.deadline().toString()).with("dot", sent.dot().toString()).build(),
                "Version " + sent.number() + " of the minutes is sent round; comments count until " + sent.deadline() + ".");
    }
}
