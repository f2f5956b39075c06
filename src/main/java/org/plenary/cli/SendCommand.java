package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Dispatch;
import org.plenary.feature.exchange.Pace;
import org.plenary.feature.exchange.SendBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "send", description = "Writes a bundle for others; drafts that you did not submit stay with you.")
final class SendCommand extends ReviewCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The bundle to write: NAME.bundle.json, or"
            + " NAME.bundle.json.age when it is encrypted.")
    private Path out;

    @Option(names = "--to", paramLabel = "BUNDLE", description = "A bundle you received from a recipient: what they have already is"
            + " left out. Give one for each recipient.")
    private final List<Path> to = new ArrayList<>();

    @Option(names = "--encrypt", paramLabel = "KEY", description = "Only they and you can open the file, with Plenary or with the age"
            + " program: somebody whose key is known here, such as anna-keller, or an age1… key. Give one for each reader.")
    private final List<String> readers = new ArrayList<>();

    @Option(names = "--with-attachments", description = "Attached files travel along, in a NAME.bundle.zip.")
    private boolean withAttachments;

    @Override
    Access access() {
        return Access.WRITE_IF_FREE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.sendBundle().then(sending -> sending.send(new Dispatch(out, to, readers, withAttachments), Pace.UNWATCHED))
                .then(sent -> Outcome.done(reply(sent)));
    }

    private Reply reply(SendBundle.Sent sent) {
        List<String> names = sent.files().stream().map(file -> file.getFileName().toString()).toList();
        String attached = withAttachments ? " and " + TerminalText.counted(sent.attached(), "attached file") : "";
        String parts = names.size() == 1 ? "" : " It was too large for one file, so it is in " + names.size() + " parts: send them all.";
        var json = new JsonObject().with("changes", sent.changes()).with("writers", sent.writers()).with("bytes", sent.bytes());
        if (names.size() > 1) {
            json.with("files", JsonValue.ofTexts(sent.files().stream().map(Path::toString).toList()));
        }
        return Reply.of(json.build(),
                "Wrote " + String.join(", ", names) + ": " + TerminalText.counted(sent.changes(), "change") + " by "
                        + TerminalText.counted(sent.writers(), "writer") + attached + ", " + sent.bytes() + " bytes." + parts
                        + (readers.isEmpty() ? "" : " Only " + String.join(", ", readers) + " and you can open it."));
    }
}
