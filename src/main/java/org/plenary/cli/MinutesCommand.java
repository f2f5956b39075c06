package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.Edition;
import org.plenary.feature.minutes.WriteMinutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "minutes", description = "Writes the minutes of a meeting from what happened in it, and says what is missing.")
final class MinutesCommand extends ReviewCommand {

    @Parameters(index = "0", paramLabel = "MEETING", description = "The meeting's number or id.")
    private String meeting;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out;

    @Option(names = "--format", split = ",", paramLabel = "F", description = "What to write, such as markdown,html; without it, all there is.")
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
        return features.writeMinutes().write(meeting, forEverybody ? Edition.PUBLIC : Edition.INTERNAL, out, wanted).then(written -> Outcome.done(reply(written)));
    }

    private static Reply reply(WriteMinutes.Written written) {
        JsonValue gaps = new JsonValue.Arr(written.gaps().stream().<JsonValue>map(gap -> new JsonObject().with("entity", gap.thing())
                .with("message", gap.sentence()).build()).toList());
        String missing = written.gaps().isEmpty() ? "Nothing is missing." : "Missing:";
        return Reply.of(new JsonObject().with("files", JsonValue.ofTexts(written.files().stream().map(Path::toString).toList())).with("gaps", gaps).build(),
                Stream.of(written.files().stream().map(file -> "Wrote " + file + "."), Stream.of(missing),
                        written.gaps().stream().map(gap -> "  " + TerminalText.oneLine(gap.sentence()) + " (" + gap.thing() + ")"))
                        .flatMap(lines -> lines).collect(Collectors.joining("\n")));
    }
}
