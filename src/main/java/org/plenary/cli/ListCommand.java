package org.plenary.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "list", description = "Lists the things of a kind: recommendations, meetings, people …")
final class ListCommand extends ReviewCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "recommendation, meeting, agenda-item, person … A wrong one is answered with all there are.")
    private String kind;

    @Option(names = "--where", paramLabel = "FIELD=VALUE", description = "Only those whose field has this value; may be repeated.")
    private final Map<String, String> where = new LinkedHashMap<>();

    @Option(names = "--limit", paramLabel = "N", description = "At most this many.")
    private int limit = Integer.MAX_VALUE;

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit wants a number from 0 on");
        }
        return features.listThings().list(kind, where, limit).then(things -> Outcome.done(new Listing(kind, things)));
    }
}
