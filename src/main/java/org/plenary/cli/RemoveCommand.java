package org.plenary.cli;

import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "remove", description = "Deletes a thing as it is seen here; what somebody else writes of it without knowing keeps it.")
final class RemoveCommand extends ReviewCommand {

    @Parameters(paramLabel = "ENTITY", description = "The thing's id, such as agenda-item/7hq2.")
    private String entity;

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        return features.editThing().remove(entity).then(dot -> Outcome.done(new Saved(dot, "Deleted " + entity + ".")));
    }
}
