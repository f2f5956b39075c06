package org.plenary.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.plenary.domain.exchange.JsonValue;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line: answers to {@code out}, problems as one sentence to {@code err}, and never a stack trace. */
public final class Terminal {

    private final Program program;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out for answers; with {@code --json}, for one document and nothing else
     * @param err for problems
     */
    public Terminal(Program program, PrintStream out, PrintStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    /** Runs the command and returns its exit code: 0 done, 1 refused, 2 not understood, 3 unexpected. */
    public int run(String... arguments) {
        int exit = line().execute(arguments);
        if (out.checkError()) {
            err.println("The answer could not be written to its end.");
            return ExitCode.UNEXPECTED;
        }
        return exit;
    }

    private CommandLine line() {
        CommandLine line = new CommandLine(new PlenaryCommand(program, out, err))
                .registerConverter(JsonValue.class, new TypedValue(() -> program.json()))
                .setExpandAtFiles(false) // @FILE is a value here
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler(this::notUnderstood)
                .setExecutionExceptionHandler((failure, of, parsed) -> unexpected(failure));
        line.getCommandSpec().version(program.version());
        line.getSubcommands().values().forEach(command -> command.getCommandSpec().version(program.version()));
        return line;
    }

    private int notUnderstood(ParameterException problem, String[] arguments) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        err.println(TerminalText.oneLine(sentence(problem)) + " How it is used: " + command + " --help");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem) {
        String message = problem.getMessage().replaceFirst("^Error: ", "");
        if (problem instanceof UnmatchedArgumentException unmatched) {
            message = "'" + unmatched.getUnmatched().getFirst() + "' is not known here";
        } else if (problem.getArgSpec() != null && problem.getArgSpec().type() == JsonValue.class) {
            message = message.substring(message.indexOf("): ") + "): ".length()); // what TypedValue said
        }
        return message + (message.endsWith(".") ? "" : ".");
    }

    private int unexpected(Throwable failure) {
        String code = program.report(failure);
        err.println("Something happened that this program does not know how to handle; what was saved before is safe. Code " + code
                + " finds the details in its log.");
        return ExitCode.UNEXPECTED;
    }
}
