package org.plenary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "tour", description = "Takes pictures of every screen, with a few days of work in the sample; needs no display.")
final class TourCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final List<String> THEMES = List.of("light", "dark", "contrast");

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private PlenaryCommand plenary;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to put them in.")
    private Path out;

    @Option(names = "--theme", paramLabel = "THEME", description = "light, dark or contrast; all of them without it.")
    private String theme;

    @Option(names = "--size", paramLabel = "WxH", description = "The window's size, like 1280x800; the usual sizes without it.")
    private String size;

    @Option(names = "--scale", paramLabel = "PERCENT", description = "The text size, 80 to 200.")
    private int scale;

    @Override
    public Integer call() {
        Matcher pixels = SIZE.matcher(size == null ? "0000x0000" : size);
        if (!pixels.matches()) {
            throw new ParameterException(spec.commandLine(), "--size is written like 1280x800");
        }
        if (theme != null && !THEMES.contains(theme)) {
            throw new ParameterException(spec.commandLine(), "--theme is one of " + String.join(", ", THEMES));
        }
        if (scale != 0 && (scale < 80 || scale > 200)) {
            throw new ParameterException(spec.commandLine(), "--scale is 80 to 200");
        }
        var wish = new TourWish(out, Optional.ofNullable(theme), Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2)), scale);
        return plenary.say(plenary.program().tour(wish).then(files -> Outcome.done(reply(files))));
    }

    private static Reply reply(List<Path> files) {
        List<String> names = files.stream().map(Path::toString).toList();
        return Reply.of(new JsonObject().with("files", JsonValue.ofTexts(names)).build(),
                names.stream().collect(Collectors.joining("\n")));
    }
}
