package org.plenary.cli;

import java.nio.file.Path;
import java.util.List;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Preview;
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

    @Override
    Access access() {
        return preview ? Access.READ : Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.receiveBundle().then(receiving -> receiving.preview(files).then(shown -> preview
                ? Outcome.done(new ReceiveReply(shown, false))
                : apply(receiving, shown)));
    }

    private Outcome<ReceiveReply> apply(ReceiveBundle receiving, Preview shown) {
        return receiving.apply(shown, trust).then(receipt -> Outcome.done(new ReceiveReply(shown, true)));
    }
}
