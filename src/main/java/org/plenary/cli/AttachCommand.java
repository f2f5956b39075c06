package org.plenary.cli;

import java.nio.file.Path;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.AttachFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "attach", description = "Attaches a copy of a file to a thing, such as a piece of evidence.")
final class AttachCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The thing's id.")
    private String entity;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file; it stays where it is.")
    private Path file;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.attachFile().attach(entity, file).then(attached -> Outcome.done(reply(attached)));
    }

    private Reply reply(AttachFile.Attached attached) {
        return Reply.of(new JsonObject().with("dot", attached.dot().map(Dot::toString).orElse("")).with("file", attached.hash())
                        .with("bytes", attached.bytes()).build(),
                attached.dot().isPresent() ? "Attached " + TerminalText.oneLine(attached.name()) + " to " + entity + "."
                        : TerminalText.oneLine(attached.name()) + " was attached to " + entity + " before; nothing was changed.");
    }
}
