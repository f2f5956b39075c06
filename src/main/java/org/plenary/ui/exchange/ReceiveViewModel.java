package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.plenary.feature.LocalCopy.Receipt;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.ui.kit.Background.Lane;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Texts;

/** Receiving: files are read and shown, and only then applied or left. UI thread. */
public final class ReceiveViewModel {

    /**
     * What was applied last.
     *
     * @param sentence how much, from whom
     * @param receipt to undo it; its segment is empty when nothing was new
     */
    public record Applied(String sentence, Receipt receipt) { }

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final Texts texts;
    private final Moments moments;
    private final LongWork work;
    private final ImportsViewModel imports;
    private final ReadOnlyObjectWrapper<Optional<ShownPreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Applied>> applied = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Running comparing = () -> { };

    ReceiveViewModel(ExchangeFeatures features, Surroundings around) {
        this.features = features;
        this.around = around;
        this.texts = around.texts();
        this.moments = new Moments(around.clock(), texts.language());
        this.work = new LongWork(around.background(), texts);
        this.imports = new ImportsViewModel(features, around);
    }

    /** What was received before, and undoing it. */
    public ImportsViewModel imports() {
        return imports;
    }

    /** What the files read last would do; empty while there are none. */
    public ReadOnlyObjectProperty<Optional<ShownPreview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What they would do to the thing looked at. */
    public ReadOnlyObjectProperty<Optional<Detail>> detail() {
        return detail.getReadOnlyProperty();
    }

    /** What was applied last; empty before, and once something else is read. */
    public ReadOnlyObjectProperty<Optional<Applied>> applied() {
        return applied.getReadOnlyProperty();
    }

    /** Why files could not be read or applied; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Reading and applying. */
    public LongWork work() {
        return work;
    }

    /** Asks which files, and shows what they would do. */
    public void choose() {
        List<Path> files = around.dialogs().chooseBundlesToReceive();
        if (!files.isEmpty()) {
            look(files);
        }
    }

    /** Shows what files would do, all together; changes nothing. */
    public void look(List<Path> files) {
        imports.leave();
        imports.clearMessages();
        applied.set(Optional.empty());
        problem.set("");
        close();
        work.start(Lane.READ, pace -> features.receive().then(receiving -> receiving.preview(files, pace))
                .then(found -> Outcome.done(ShownPreview.of(found, texts, moments))), shown -> preview.set(Optional.of(shown)), problem::set);
    }

    /** Looks at one thing of the preview; empty for none. */
    public void select(Optional<Row> row) {
        comparing.cancel();
        if (row.isEmpty() || preview.get().isEmpty()) {
            detail.set(Optional.empty());
            return;
        }
        ShownPreview shown = preview.get().get();
        var making = new DetailMaking(shown.preview(), texts, new PreviewWords(shown.preview(), texts, moments));
        comparing = around.background().read(() -> making.of(row.get()), made -> detail.set(Optional.of(made)));
    }

    /** Applies what is shown; pressing the button is to vouch for a sender that is not known. */
    public void apply() {
        preview.get().filter(shown -> !shown.isNothingNew() && work.doing().get().isEmpty()).ifPresent(shown -> work.start(Lane.WRITE,
                pace -> features.receive().then(receiving -> receiving.apply(shown.preview(), !shown.preview().strangers().isEmpty())),
                receipt -> applied(shown, receipt), problem::set));
    }

    /** Leaves the files as they are; nothing was changed. */
    public void close() {
        comparing.cancel();
        preview.set(Optional.empty());
        detail.set(Optional.empty());
    }

    /** Shows what undoing the import applied last would do. */
    public void undoApplied() {
        applied.get().ifPresent(last -> imports.undo(last.receipt(), last.sentence()));
    }

    private void applied(ShownPreview shown, Receipt receipt) {
        close();
        problem.set("");
        applied.set(Optional.of(new Applied(texts.count("exchange.receive.applied", receipt.added(), shown.senders()), receipt)));
    }
}
