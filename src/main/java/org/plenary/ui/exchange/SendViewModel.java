package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenary.feature.exchange.BundlePlan;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.ui.kit.Background.Lane;

/** Sending: what the bundle will hold, for whom, and where it went. UI thread. */
public final class SendViewModel {

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final Moments moments;
    private final LongWork work;
    private final LongWork planning;
    private final Recipients recipients;
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<BundlePlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SentBundle>> sent = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    SendViewModel(ExchangeFeatures features, Surroundings around, WaysOut ways) {
        this.features = features;
        this.around = around;
        this.ways = ways;
        this.moments = new Moments(around.clock(), around.texts().language());
        this.work = new LongWork(around.background(), around.texts());
        this.planning = new LongWork(around.background(), around.texts());
        this.recipients = new Recipients(around.texts(), moments, this::plan);
        onlyMissing.addListener((all, was, now) -> plan());
    }

    /** Whether only what the chosen recipients lack is sent. */
    public BooleanProperty onlyMissing() {
        return onlyMissing;
    }

    /** For whom things may be left out. */
    public Recipients recipients() {
        return recipients;
    }

    /** What the bundle would hold; empty while that is not known, and while no recipient is chosen. */
    public ReadOnlyObjectProperty<Optional<BundlePlan>> planned() {
        return plan.getReadOnlyProperty();
    }

    /** What was sent last. */
    public ReadOnlyObjectProperty<Optional<SentBundle>> sent() {
        return sent.getReadOnlyProperty();
    }

    /** Why nothing could be planned or sent; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Writing the file. */
    public LongWork work() {
        return work;
    }

    /** Finding out what would be sent. */
    public LongWork planning() {
        return planning;
    }

    /** Adds files that recipients sent, which are not in the history. */
    public void chooseRecipients() {
        recipients.add(around.dialogs().chooseBundlesToReceive());
        onlyMissing.set(true);
        plan();
    }

    /** Asks where to, and writes the bundle there, with all that was asked to be saved before. */
    public void save() {
        plan.get().flatMap(now -> around.dialogs().chooseWhereToSend(now.fileName())).ifPresent(out -> {
            List<Path> to = to();
            around.background().write(() -> true, saved -> work.start(Lane.READ,
                    pace -> features.send().then(sending -> sending.send(out, to, pace)), done -> sent(done, out), problem::set));
        });
    }

    /** Opens the folder of what was sent last. */
    public void showInFolder() {
        sent.get().ifPresent(last -> ways.showInFolder(last.file()));
    }

    /** Finds out what would be sent now. */
    void plan() {
        if (onlyMissing.get() && recipients.chosen().isEmpty()) {
            planning.forget();
            plan.set(Optional.empty());
            problem.set("");
            return;
        }
        List<Path> to = to();
        planning.start(Lane.READ, pace -> features.plan().then(plans -> plans.plan(to, LocalDate.now(around.clock()), pace)), now -> {
            problem.set("");
            plan.set(Optional.of(now));
        }, sentence -> {
            problem.set(sentence);
            plan.set(Optional.empty());
        });
    }

    private List<Path> to() {
        return onlyMissing.get() ? recipients.chosen() : List.of();
    }

    private void sent(SendBundle.Sent done, Path out) {
        problem.set("");
        sent.set(Optional.of(new SentBundle(around.texts().count("exchange.send.sent", done.changes(), out.getFileName(),
                moments.size(done.bytes())), out)));
    }
}
