package org.plenary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "open", description = "Opens the window on the preview of bundles; nothing is changed until you say so there.")
final class OpenCommand implements Callable<Integer> {

    @ParentCommand
    private PlenaryCommand plenary;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The bundles; several are shown as one.")
    private List<Path> files;

    @Override
    public Integer call() {
        return plenary.window(files);
    }
}
