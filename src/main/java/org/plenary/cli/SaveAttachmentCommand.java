package org.plenary.cli;

import java.nio.file.Path;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "save-attachment", description = "Writes a copy of the file that is attached to a thing.")
final class SaveAttachmentCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The thing's id.")
    private String entity;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out;

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.openAttachment().attachedTo(entity).then(hash -> features.openAttachment().saveAs(hash, out))
                .then(file -> Outcome.done(Reply.of(new JsonObject().with("file", file.toString()).build(), "Wrote " + file + ".")));
    }
}
