package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.PutBackMark;
import org.plenary.feature.exchange.ReceiveBundle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "receive", description = "Takes in bundles: all of them or, when anything is wrong with one, nothing.")
final class ReceiveCommand extends ReviewCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The bundles; several are taken in as one.")
    private List<Path> files;

    @Option(names = "--preview", description = "Only say what they would change.")
    private boolean preview;

    @Option(names = "--trust", description = "You know where the files come from; their senders' keys are remembered.")
    private boolean trust;

    @Option(names = "--put-back", paramLabel = "ENTITY", description = "What arrives about this thing is written back as it was, for"
            + " everybody. Give one for each thing.")
    private final List<String> putBack = new ArrayList<>();

    @Option(names = "--report", paramLabel = "FILE", description = "Write there what was changed, as a text.")
    private Path report;

    @Override
    Access access() {
        return preview ? Access.READ : Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.receiveBundle().then(receiving -> receiving.preview(files).then(shown -> preview
                ? Outcome.done(new ReceiveReply(shown, Optional.empty(), ""))
                : apply(features, receiving, shown)));
    }

    private Outcome<ReceiveReply> apply(Features features, ReceiveBundle receiving, Preview shown) {
        Set<PutBackMark> marks = putBack.stream().map(PutBackMark::thing).collect(Collectors.toSet());
        return features.putBackMine().apply(marks, () -> receiving.apply(shown, trust))
                .then(applied -> Outcome.done(new ReceiveReply(shown, Optional.of(applied), report(features, applied.receipt()))));
    }

    /** Why the report that was asked for is not there, for by now the import stands; empty when all is well. */
    private String report(Features features, LocalCopy.Receipt receipt) {
        if (report != null && receipt.added() == 0) {
            return "No report was written, for nothing was new.";
        }
        return report != null && features.importReport().write(receipt, report) instanceof Outcome.Refused<Path>(String sentence) ? sentence : "";
    }
}
