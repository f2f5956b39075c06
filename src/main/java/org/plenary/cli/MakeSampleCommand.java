package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "make-sample", hidden = true, description = "Makes the sample's bundle anew from the documents it rests on.")
final class MakeSampleCommand implements Callable<Integer> {

    @ParentCommand
    private PlenaryCommand plenary;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path out;

    @Option(names = "--at", required = true, paramLabel = "INSTANT", description = "The moment its changes carry, like 2026-11-20T00:00:00Z.")
    private Instant at;

    @Option(names = "--app", paramLabel = "VERSION", description = "The version its changes carry.")
    private String version;

    @Override
    public Integer call() {
        byte[] made = plenary.program().makeSample(at, version == null ? plenary.program().version() : version);
        try {
            Files.write(out, made);
        } catch (IOException e) {
            return plenary.say(Outcome.refused(out + " cannot be written. Nothing was changed."));
        }
        return plenary.say(Outcome.done(Reply.of(new JsonObject().with("bytes", made.length).build(), "Made " + out + ".")));
    }
}
