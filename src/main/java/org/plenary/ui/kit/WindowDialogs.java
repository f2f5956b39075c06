package org.plenary.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The questions as windows over the program's own. Remembers the folder last used. */
public final class WindowDialogs implements Dialogs {

    private final Supplier<Window> owner;
    private final Texts texts;
    private final QuestionWindow questions;
    private Optional<File> lastFolder = Optional.empty();

    /**
     * Dialogs over a window.
     *
     * @param owner the window they belong to, asked for each time
     */
    public WindowDialogs(Supplier<Window> owner, Theme theme, Texts texts) {
        this.owner = owner;
        this.texts = texts;
        this.questions = new QuestionWindow(owner, theme, texts);
    }

    @Override
    public List<Path> chooseBundlesToReceive() {
        List<File> files = files(texts.text("dialog.receive.title"), List.of(bundles())).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(this::remember).toList();
    }

    @Override
    public Optional<Path> chooseWhereToSend(String proposedName) {
        return chooseWhereToSave(texts.text("dialog.send.title"), proposedName, bundles());
    }

    @Override
    public Optional<Path> chooseFileToRead(String title, List<FileKind> kinds) {
        return Optional.ofNullable(files(title, kinds).showOpenDialog(owner.get())).map(this::remember);
    }

    @Override
    public Optional<Path> chooseWhereToSave(String title, String proposedName, FileKind kind) {
        FileChooser chooser = files(title, List.of(kind));
        chooser.setInitialFileName(proposedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(this::remember).map(kind::withEnding);
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(this::remember);
    }

    @Override
    public Optional<String> askWhoYouAre(String proposedName) {
        return askForLine(new Line(texts.text("dialog.who.title"), texts.text("dialog.who.why"), texts.text("dialog.who.label"), proposedName,
                texts.text("dialog.who.act")));
    }

    @Override
    public Optional<String> askForLine(Line line) {
        return questions.ask(line);
    }

    @Override
    public Optional<String> askForPassphrase(Passphrase passphrase) {
        return questions.ask(passphrase);
    }

    @Override
    public boolean choose(Choice choice) {
        return questions.choose(choice);
    }

    @Override
    public void showProblem(Problem problem) {
        questions.show(problem);
    }

    private FileChooser files(String title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        lastFolder.ifPresent(chooser::setInitialDirectory);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), kind.endings())));
        return chooser;
    }

    private FileKind bundles() {
        return new FileKind(texts.text("dialog.bundles"), List.of("*.bundle.json", "*.bundle.zip", "*.bundle.json.age", "*.bundle.zip.age"));
    }

    private Path remember(File file) {
        lastFolder = Optional.ofNullable(file.isDirectory() ? file : file.getParentFile()).filter(File::isDirectory);
        return file.toPath();
    }
}
