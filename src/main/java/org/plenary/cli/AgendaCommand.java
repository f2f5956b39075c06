package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "agenda", description = "Writes the agenda of a meeting, as text that can be pasted back, as documents and for calendars.")
final class AgendaCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "MEETING", description = "The meeting's number or id.")
    private String meeting;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out;

    @Option(names = "--format", split = ",", paramLabel = "F", description = "What to write, such as text,markdown,ics; without it, all there is.")
    private final List<String> formats = new ArrayList<>();

    @Override
    Access access() {
        return Access.READ;
    }

    @Override
    Outcome<? extends Reply> run(Features features) {
        List<String> wanted = formats.stream().map(format -> format.strip().toLowerCase(Locale.ROOT)).toList();
        return features.findMeeting().called(meeting).then(id -> features.writeAgenda().write(id, out, wanted)).then(files -> Outcome.done(Reply.of(
                new JsonObject().with("files", JsonValue.ofTexts(files.stream().map(Path::toString).toList())).build(),
                files.stream().map(file -> "Wrote " + file + ".").collect(Collectors.joining("\n")))));
    }
}
