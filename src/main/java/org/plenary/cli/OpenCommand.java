package org.plenary.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "open", description = "Opens the window on a bundle's preview; nothing is changed until you say so there.")
final class OpenCommand implements Callable<Integer> {

    @ParentCommand
    private PlenaryCommand plenary;

    @Parameters(paramLabel = "FILE", description = "The bundle.")
    private Path file;

    @Override
    public Integer call() {
        return plenary.window(Optional.of(file));
    }
}
