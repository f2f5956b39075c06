package org.plenary.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The questions that stop a person until they are answered. One method for each; empty means "rather not". UI thread. */
public interface Dialogs {

    /** Which bundles to read; none chosen is an empty list. */
    List<Path> chooseBundlesToReceive();

    /** Where to write the bundle that is to be sent. */
    Optional<Path> chooseWhereToSend(String proposedName);

    /** Which file to read, of those kinds. */
    Optional<Path> chooseFileToRead(String title, List<FileKind> kinds);

    /** Where to write a file; the name has the kind's ending. */
    Optional<Path> chooseWhereToSave(String title, String proposedName, FileKind kind);

    /** Which folder. */
    Optional<Path> chooseFolder(String title);

    /** Under which name this person works. */
    Optional<String> askWhoYouAre(String proposedName);

    /** One line of text, never blank. */
    Optional<String> askForLine(Line line);

    /** A passphrase, as it was typed. */
    Optional<String> askForPassphrase(Passphrase passphrase);

    /** Whether to go on. */
    boolean choose(Choice choice);

    /** Tells what went wrong and what is safe. */
    void showProblem(Problem problem);
}
