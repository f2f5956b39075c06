package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.plenary.domain.review.KeyDecision;
import org.plenary.feature.LocalCopy.Receipt;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;
import org.plenary.feature.exchange.PutBackMark;
import org.plenary.feature.exchange.PutBackMine;
import org.plenary.feature.exchange.Sender;
import org.plenary.feature.exchange.UndoPlan;
import org.plenary.ui.kit.Background.Lane;
import org.plenary.ui.kit.Running;
import org.plenary.ui.kit.Texts;

/** Receiving: files are read and shown, and only then applied or left. UI thread. */
public final class ReceiveViewModel {

    /**
     * What was applied last.
     *
     * @param sentence how much, from whom, and how much was put back
     * @param receipt to undo it; its segment is empty when nothing was new
     * @param conflicts how many things it brought into conflict
     * @param left what was marked and could not be put back
     * @param problem why nothing could be put back; empty when nothing is wrong
     */
    public record Applied(String sentence, Receipt receipt, long conflicts, List<UndoPlan.Item> left, String problem) { }

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final Texts texts;
    private final Moments moments;
    private final LongWork work;
    private final ImportsViewModel imports;
    private final WaitingViewModel waiting;
    private final WatchViewModel watch;
    private final MarksViewModel marks = new MarksViewModel();
    private final TrustViewModel trust;
    private final Runnable toConflicts;
    private final BooleanProperty byPerson = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<ShownPreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Detail>> detail = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Applied>> applied = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Running comparing = () -> { };
    private Optional<ShownPreview> whole = Optional.empty();
    private boolean isWriting;
    private List<Path> lookNext = List.of();

    /** @param toConflicts goes to where conflicts are settled */
    ReceiveViewModel(ExchangeFeatures features, Surroundings around, Runnable toConflicts) {
        this.features = features;
        this.around = around;
        this.texts = around.texts();
        this.moments = new Moments(around.clock(), texts.language());
        this.work = new LongWork(around.background(), texts);
        this.imports = new ImportsViewModel(features, around);
        this.waiting = new WaitingViewModel(features, around);
        this.watch = new WatchViewModel(features, around, this::look);
        this.trust = new TrustViewModel(texts, this::leaveOthers);
        this.toConflicts = toConflicts;
    }

    /** What was received before, and undoing it. */
    public ImportsViewModel imports() {
        return imports;
    }

    /** What arrived and waits. */
    public WaitingViewModel waiting() {
        return waiting;
    }

    /** The folder in which bundles arrive. */
    public WatchViewModel watch() {
        return watch;
    }

    /** What shall be put back once the preview is applied. */
    public MarksViewModel marks() {
        return marks;
    }

    /** Who made the files, where that is a question. */
    public TrustViewModel trust() {
        return trust;
    }

    /** Whether the preview stands by who wrote things; otherwise by what becomes of them. */
    public BooleanProperty byPerson() {
        return byPerson;
    }

    /** The verb of the preview's button with its numbers: "Apply 34 changes and put back 2"; empty while there is no preview. */
    public ObservableValue<String> applyWords() {
        return Bindings.createStringBinding(() -> preview.get().map(shown -> marks.marked().get().isEmpty() ? shown.apply()
                : texts.text("exchange.preview.apply.marked", shown.apply(), marks.marked().get().size())).orElse(""), preview, marks.marked());
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

    /** Shows what files would do, all together; changes nothing. While something is being applied they wait for its end. */
    public void look(List<Path> files) {
        if (isWriting) {
            lookNext = files;
            return;
        }
        imports.leave();
        imports.clearMessages();
        applied.set(Optional.empty());
        problem.set("");
        close();
        work.start(Lane.READ, pace -> features.receive().then(receiving -> receiving.preview(files, pace)).then(this::inWords), shown -> {
            whole = Optional.of(shown);
            trust.begin(shown.questions());
            preview.set(whole);
        }, problem::set);
    }

    private Outcome<ShownPreview> inWords(Preview found) {
        return Outcome.done(ShownPreview.of(found, texts, moments));
    }

    /** Shows what the files would do without those that are to be left now. */
    private void leaveOthers() {
        Set<Sender.Id> left = trust.left();
        whole.filter(all -> !isWriting).ifPresent(all -> {
            if (left.isEmpty()) {
                work.forget();
                showRest(all, all);
            } else {
                work.start(Lane.READ, pace -> features.receive().then(receiving -> Outcome.done(receiving.without(all.preview(), left, pace)))
                        .then(this::inWords), rest -> showRest(all, rest), problem::set);
            }
        });
    }

    private void showRest(ShownPreview all, ShownPreview rest) {
        trust.goOn(all.questions(), rest.questions());
        marks.keepOnly(rest.preview().rows());
        preview.set(Optional.of(rest));
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

    /** Applies what is shown; where the question about a sender has no answer yet, that is asked for and nothing is applied. */
    public void apply() {
        if (work.doing().get().isEmpty()) {
            preview.get().filter(shown -> !shown.isNothingNew()).ifPresent(shown -> trust.decisions().ifPresent(decisions -> apply(shown, decisions)));
        }
    }

    private void apply(ShownPreview shown, Map<Sender.Id, KeyDecision> decisions) {
        Set<PutBackMark> back = marks.marked().get();
        isWriting = true;
        work.start(Lane.WRITE, pace -> features.receive().then(receiving -> features.putBackMine().apply(back,
                () -> receiving.apply(shown.preview(), decisions))), done -> written(() -> applied(shown, done)), sentence -> written(() -> problem.set(sentence)));
    }

    private void written(Runnable show) {
        isWriting = false;
        show.run();
        List<Path> next = lookNext;
        lookNext = List.of();
        if (!next.isEmpty()) {
            look(next);
        }
    }

    /** Leaves the files as they are; nothing was changed. */
    public void close() {
        comparing.cancel();
        preview.set(Optional.empty());
        detail.set(Optional.empty());
        marks.clear();
        whole = Optional.empty();
        trust.begin(List.of());
    }

    /** Shows what undoing the import applied last would do. */
    public void undoApplied() {
        applied.get().ifPresent(last -> imports.undo(last.receipt(), last.sentence()));
    }

    /** Writes a report of the import applied last. */
    public void reportApplied() {
        applied.get().ifPresent(last -> imports.report(last.receipt()));
    }

    /** Goes to the conflicts. */
    public void settle() {
        toConflicts.run();
    }

    private void applied(ShownPreview shown, PutBackMine.Applied done) {
        String taken = texts.count("exchange.receive.applied", done.receipt().added(), shown.senders());
        List<String> left = trust.leftNames();
        String words = left.isEmpty() ? taken : texts.text("exchange.receive.applied.left", taken, Enumeration.of(left, texts));
        applied.set(Optional.of(new Applied(done.back() == 0 ? words : texts.count("exchange.receive.applied.back", done.back(), words),
                done.receipt(), shown.preview().count(Status.CONFLICT), done.left(), done.problem())));
        close();
        problem.set("");
    }
}
