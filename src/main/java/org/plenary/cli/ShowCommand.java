package org.plenary.cli;

import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows one thing.")
final class ShowCommand extends ReviewCommand {

    @Parameters(paramLabel = "ENTITY", description = "Its id, such as recommendation/ssr1-14.")
    private String entity;

    @Option(names = "--history", description = "With every value its fields ever had, by whom and when.")
    private boolean history;

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.showThing().show(entity, history).then(thing -> Outcome.done(new ThingReply(thing)));
    }
}
