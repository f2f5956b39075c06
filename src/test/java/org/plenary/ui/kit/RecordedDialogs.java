package org.plenary.ui.kit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Dialogs that answer what a test laid ready and remember what was asked. What is not laid ready is answered with "rather not". */
public final class RecordedDialogs implements Dialogs {

    /** What was asked or shown, in order: the title, the proposed name, or the record itself as text. */
    public final List<String> asked = new ArrayList<>();
    /** The problems shown, in order. */
    public final List<Problem> problems = new ArrayList<>();
    private final Deque<Path> paths = new ArrayDeque<>();
    private final Deque<String> lines = new ArrayDeque<>();
    private boolean goOn;

    /** Lays a file or folder ready for the next question that wants one. */
    public RecordedDialogs answer(Path path) {
        paths.add(path);
        return this;
    }

    /** Lays a line ready for the next question that wants one. */
    public RecordedDialogs answer(String line) {
        lines.add(line);
        return this;
    }

    /** Goes on at every choice from now. */
    public RecordedDialogs goOn() {
        goOn = true;
        return this;
    }

    @Override
    public List<Path> chooseBundlesToReceive() {
        asked.add("bundles to receive");
        return Optional.ofNullable(paths.poll()).stream().toList();
    }

    @Override
    public Optional<Path> chooseWhereToSend(String proposedName) {
        return path(proposedName);
    }

    @Override
    public Optional<Path> chooseFileToRead(String title, List<FileKind> kinds) {
        return path(title);
    }

    @Override
    public Optional<Path> chooseWhereToSave(String title, String proposedName, FileKind kind) {
        return path(title);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return path(title);
    }

    @Override
    public Optional<String> askWhoYouAre(String proposedName) {
        asked.add(proposedName);
        return Optional.ofNullable(lines.poll());
    }

    @Override
    public Optional<String> askForLine(Line line) {
        asked.add(line.title());
        return Optional.ofNullable(lines.poll());
    }

    @Override
    public Optional<String> askForPassphrase(Passphrase passphrase) {
        asked.add(passphrase.title() + " " + passphrase.why());
        return Optional.ofNullable(lines.poll());
    }

    @Override
    public boolean choose(Choice choice) {
        asked.add(choice.title());
        return goOn;
    }

    @Override
    public void showProblem(Problem problem) {
        asked.add(problem.title());
        problems.add(problem);
    }

    private Optional<Path> path(String what) {
        asked.add(what);
        return Optional.ofNullable(paths.poll());
    }
}
