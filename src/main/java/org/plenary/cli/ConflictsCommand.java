package org.plenary.cli;

import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;

@Command(name = "conflicts", description = "Lists what people wrote differently without knowing of each other.")
final class ConflictsCommand extends ReviewCommand {

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return Outcome.done(new ConflictsReply(features.readConflicts().open()));
    }
}
