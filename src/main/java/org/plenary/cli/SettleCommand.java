package org.plenary.cli;

import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.SettleConflict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "settle", description = "Decides a conflict; every version that was in it stays in the history.")
final class SettleCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The thing's id.")
    private String entity;

    @Parameters(index = "1", paramLabel = "FIELD", description = "The field, as the command conflicts names it.")
    private String field;

    @ArgGroup(multiplicity = "1")
    private Decision decision;

    private static final class Decision {

        @Option(names = "--take", required = true, paramLabel = "DOT", description = "Keep the version with this dot.")
        private String take;

        @Option(names = "--value", required = true, paramLabel = "VALUE", description = "Write this instead, as JSON or @FILE.")
        private JsonValue value;
    }

    @Override
    Access access() {
        return Access.WRITE;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        SettleConflict settling = features.settleConflict();
        return settling.of(entity, field).then(conflict -> settle(settling, conflict))
                .then(dot -> Outcome.done(new Saved(dot, "Settled " + field + " of " + entity + ".")));
    }

    private Outcome<Dot> settle(SettleConflict settling, Conflict conflict) {
        return decision.take == null ? settling.settle(conflict, decision.value)
                : Dot.parse(decision.take).map(dot -> settling.take(conflict, dot)).orElseGet(() -> Outcome.refused(
                        "'" + decision.take + "' is not the dot of a version; the command conflicts shows them. Nothing was changed."));
    }
}
