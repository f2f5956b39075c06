package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.plenary.feature.LocalCopy.Receipt;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.PastImport;
import org.plenary.feature.exchange.UndoPlan;
import org.plenary.feature.exchange.WriteImportReport;
import org.plenary.ui.kit.FileKind;
import org.plenary.ui.kit.Texts;

/** What was received here, and undoing it: shown first, done then. UI thread. */
public final class ImportsViewModel {

    /**
     * The undoing of one import, shown.
     *
     * @param title of what
     */
    public record Undoing(String title, UndoPlan plan) { }

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final ObservableList<PastImport> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Undoing>> undoing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final Moments moments;

    ImportsViewModel(ExchangeFeatures features, Surroundings around) {
        this.features = features;
        this.around = around;
        this.moments = new Moments(around.clock(), around.texts().language());
    }

    /** The imports, newest first. */
    public ObservableList<PastImport> all() {
        return all;
    }

    /** What undoing would do, while it is shown. */
    public ReadOnlyObjectProperty<Optional<Undoing>> undoing() {
        return undoing.getReadOnlyProperty();
    }

    /** Why an import cannot be undone; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What was undone last; empty before. */
    public ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    /** "34 changes from Anna Keller, received 5 Jan 2019, 10:45". */
    public String words(PastImport past) {
        return around.texts().count("exchange.history.words", past.receipt().added(), String.join(", ", past.from()),
                moments.dayAndTime(past.receipt().at()));
    }

    /** Shows what undoing an import would do; changes nothing. */
    public void undo(PastImport past) {
        undo(past.receipt(), words(past));
    }

    /** Shows what undoing an import would do; changes nothing. */
    void undo(Receipt receipt, String title) {
        done.set("");
        around.background().read(() -> features.putBack().plan(receipt), outcome -> {
            switch (outcome) {
                case Outcome.Refused<UndoPlan>(String sentence) -> problem.set(sentence);
                case Outcome.Done<UndoPlan>(UndoPlan plan) -> {
                    problem.set("");
                    undoing.set(Optional.of(new Undoing(title, plan)));
                }
            }
        });
    }

    /** Does what was shown. */
    public void confirm() {
        undoing.get().ifPresent(shown -> {
            undoing.set(Optional.empty());
            around.background().write(() -> features.putBack().undo(shown.plan()), outcome -> {
                if (outcome instanceof Outcome.Refused<?>(String sentence)) {
                    problem.set(sentence);
                } else {
                    done.set(around.texts().count("exchange.undo.done", shown.plan().back().size()));
                }
            });
        });
    }

    /** Asks where to, and writes there what an import changed and what became of it. */
    public void report(Receipt receipt) {
        Texts texts = around.texts();
        var kind = new FileKind(texts.text("exchange.report.kind"), List.of("*.txt"));
        around.dialogs().chooseWhereToSave(texts.text("exchange.report.title"), WriteImportReport.fileName(receipt), kind).ifPresent(file ->
                around.background().read(() -> features.report(name -> PreviewWords.field(name, texts)).write(receipt, file), outcome -> {
                    switch (outcome) {
                        case Outcome.Refused<Path>(String sentence) -> problem.set(sentence);
                        case Outcome.Done<Path>(Path written) -> {
                            problem.set("");
                            done.set(texts.text("exchange.report.done", written.getFileName()));
                        }
                    }
                }));
    }

    /** Leaves everything as it is. */
    public void leave() {
        undoing.set(Optional.empty());
    }

    void clearMessages() {
        problem.set("");
        done.set("");
    }

    void show(List<PastImport> imports) {
        if (!all.equals(imports)) {
            all.setAll(imports);
        }
    }
}
