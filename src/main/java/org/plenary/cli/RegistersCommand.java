package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "registers", description = "Writes actions, decisions and questions as tables, and what is due as a calendar.")
final class RegistersCommand extends ReviewCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out;

    @Option(names = "--format", split = ",", paramLabel = "F", description = "What to write, such as csv,xlsx,ics; without it, all there is.")
    private final List<String> formats = new ArrayList<>();

    @Option(names = "--public", description = "Only what may be published; without it the team's copy, with internal notes.")
    private boolean forEverybody;

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        List<String> wanted = formats.stream().map(format -> format.strip().toLowerCase(Locale.ROOT)).toList();
        return features.writeRegisters().write(forEverybody ? Edition.PUBLIC : Edition.INTERNAL, out, wanted).then(files -> Outcome.done(reply(files)));
    }

    private static Reply reply(List<Path> files) {
        return Reply.of(new JsonObject().with("files", JsonValue.ofTexts(files.stream().map(Path::toString).toList())).build(),
                files.stream().map(file -> "Wrote " + file + ".").collect(Collectors.joining("\n")));
    }
}
