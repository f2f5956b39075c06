package org.plenary.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.feature.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name on the command line: what may stand before every command, and the window when no command follows. */
@Command(name = "plenary", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, sortOptions = false,
        description = "The meeting companion of a review team. Without a command it opens the window.",
        subcommands = {OpenCommand.class, SampleCommand.class, NewCommand.class, ListCommand.class, ShowCommand.class, CirculateCommand.class, SignOffCommand.class, PublishCommand.class,
            SearchCommand.class, SetCommand.class, RemoveCommand.class, AttachCommand.class, SaveAttachmentCommand.class, SubmitCommand.class, OutcomeCommand.class, SendCommand.class,
            ReceiveCommand.class, ConflictsCommand.class, SettleCommand.class, KeysCommand.class, IntakeCommand.class,
            MinutesCommand.class, CarryOverCommand.class, AgendaCommand.class, AttendanceCommand.class, NumberCommand.class, RegistersCommand.class, MeCommand.class, CheckCommand.class,
            TourCommand.class, MakeSampleCommand.class},
        footer = {"", "Exit codes: 0 done, 1 refused and nothing changed, 2 not understood, 3 something unexpected."})
final class PlenaryCommand implements Callable<Integer> {

    private final Program program;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Where the review's copy lies.")
    private Path data;

    @Option(names = "--profile", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Where your keys and preferences lie.")
    private Path profile;

    @Option(names = "--as", paramLabel = "PERSON", scope = ScopeType.INHERIT,
            description = "Who acts: a name or alias of the roster, or an id such as anna-keller.")
    private String as;

    @Option(names = "--passphrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT, description = "Where your keys are under a passphrase:"
            + " its first line is the passphrase. Without it the variable PLENARY_PASSPHRASE counts.")
    private Path passphraseFile;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON document and nothing else.")
    private boolean json;

    PlenaryCommand(Program program, PrintStream out, PrintStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    Program program() {
        return program;
    }

    StartOptions options() {
        return new StartOptions(Optional.ofNullable(data), Optional.ofNullable(profile), Optional.ofNullable(as), Optional.ofNullable(passphraseFile));
    }

    @Override
    public Integer call() {
        return window(List.of());
    }

    int window(List<Path> bundles) {
        return switch (program.window(options(), bundles)) {
            case Outcome.Done<Boolean> closed -> ExitCode.DONE;
            case Outcome.Refused<Boolean>(String sentence) -> refuse(sentence);
        };
    }

    /** Prints what came of a command; returns its exit code. */
    int say(Outcome<? extends Reply> outcome) {
        return switch (outcome) {
            case Outcome.Done<? extends Reply>(Reply reply) -> {
                String said = json ? reply.json().canonical() : reply.text();
                if (!said.isEmpty()) {
                    out.println(said);
                }
                yield ExitCode.DONE;
            }
            case Outcome.Refused<? extends Reply>(String sentence) -> refuse(sentence);
        };
    }

    private int refuse(String sentence) {
        err.println(sentence);
        return ExitCode.REFUSED;
    }
}
