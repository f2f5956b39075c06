package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.SendBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "send", description = "Writes a bundle for others; drafts that you did not submit stay with you.")
final class SendCommand extends ReviewCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The bundle to write: NAME.bundle.json.")
    private Path out;

    @Option(names = "--to", paramLabel = "BUNDLE", description = "A bundle you received from a recipient: what they have already is"
            + " left out. Give one for each recipient.")
    private final List<Path> to = new ArrayList<>();

    @Override
    Access access() {
        return Access.WRITE_IF_FREE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.sendBundle().then(sending -> sending.send(out, to)).then(sent -> Outcome.done(reply(sent)));
    }

    private Reply reply(SendBundle.Sent sent) {
        return Reply.of(new JsonObject().with("changes", sent.changes()).with("writers", sent.writers()).with("bytes", sent.bytes()).build(),
                "Wrote " + out.getFileName() + ": " + sent.changes() + " changes by " + sent.writers() + " writers, " + sent.bytes()
                        + " bytes.");
    }
}
