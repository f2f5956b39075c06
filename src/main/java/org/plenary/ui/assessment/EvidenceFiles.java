package org.plenary.ui.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.Subject;
import org.plenary.feature.review.AttachFile;
import org.plenary.feature.review.EditThing;
import org.plenary.feature.review.OpenAttachment;
import org.plenary.ui.kit.Background;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.FileKind;
import org.plenary.ui.kit.Texts;

/** The files attached to pieces of evidence: attaching, opening, saving elsewhere, taking away. UI thread. */
public final class EvidenceFiles {

    private final AttachFile attaching;
    private final OpenAttachment opening;
    private final EditThing editing;
    private final Background background;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Predicate<Path> desktop;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** @param desktop opens a file in the system's own program; false when nothing here does; asked off the UI thread */
    public EvidenceFiles(AttachFile attaching, OpenAttachment opening, EditThing editing, Background background, Dialogs dialogs, Texts texts,
            Predicate<Path> desktop) {
        this.attaching = attaching;
        this.opening = opening;
        this.editing = editing;
        this.background = background;
        this.dialogs = dialogs;
        this.texts = texts;
        this.desktop = desktop;
    }

    /** What was refused, and why; empty when nothing was. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Asks which file, and attaches a copy of it. */
    public void attach(Subject.EvidenceLine piece) {
        problem.set("");
        dialogs.chooseFileToRead(texts.text("attach.choose", piece.label()), List.of(new FileKind(texts.text("attach.any"), List.of("*"))))
                .ifPresent(file -> background.write(() -> attaching.attach(piece.id(), file), this::ended));
    }

    /** Opens a copy in the system's own program for such files. */
    public void open(Subject.File file) {
        problem.set("");
        background.read(() -> opening.toOpen(file.hash()).then(copy -> desktop.test(copy) ? Outcome.done(copy)
                : Outcome.refused(texts.text("attach.not-opened", copy.getFileName()))), this::ended);
    }

    /** Asks where to, and writes a copy there. */
    public void saveAs(Subject.File file) {
        problem.set("");
        background.read(() -> opening.name(file.hash()), name -> ask(name).ifPresent(target ->
                background.read(() -> opening.saveAs(file.hash(), target), this::ended)));
    }

    /** Takes the file off the piece; for everybody, as an edit that can be undone. */
    public void remove(Subject.EvidenceLine piece) {
        problem.set("");
        background.write(() -> editing.set(piece.id(), AttachFile.FIELD, JsonValue.NULL), this::ended);
    }

    private Optional<Path> ask(String name) {
        int at = name.lastIndexOf('.');
        FileKind kind = new FileKind(texts.text("attach.any"), List.of(at < 0 ? "*" : "*" + name.substring(at)));
        return dialogs.chooseWhereToSave(texts.text("attach.save.title"), name, kind);
    }

    private void ended(Outcome<?> outcome) {
        problem.set(outcome instanceof Outcome.Refused<?>(String sentence) ? sentence : "");
    }
}
