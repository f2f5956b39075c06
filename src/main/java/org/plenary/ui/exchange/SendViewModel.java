package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenary.feature.exchange.BundlePlan;
import org.plenary.feature.exchange.Dispatch;
import org.plenary.feature.exchange.KeyHolder;
import org.plenary.feature.exchange.PastImport;
import org.plenary.feature.exchange.ProposeSending.Proposal;
import org.plenary.feature.exchange.RemovablePlace;
import org.plenary.ui.kit.Background.Lane;

/** Sending: what the bundle will hold, for whom, and where it went. UI thread. */
public final class SendViewModel {

    private static final String ENCRYPTED = ".age";
    private static final String JSON = ".bundle.json";
    private static final String ZIP = ".bundle.zip";

    private final ExchangeFeatures features;
    private final Surroundings around;
    private final WaysOut ways;
    private final Predicate<Path> removable;
    private final SentWords words;
    private final LongWork work;
    private final LongWork planning;
    private final ContentChoice content;
    private final ReadersViewModel readers;
    private final BooleanProperty withAttachments = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Optional<BundlePlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SentBundle>> sent = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    SendViewModel(ExchangeFeatures features, Surroundings around, WaysOut ways) {
        this(features, around, ways, new RemovablePlace()::holds);
    }

    /** @param removable whether a file would lie on something that is carried away; asked off the UI thread */
    SendViewModel(ExchangeFeatures features, Surroundings around, WaysOut ways, Predicate<Path> removable) {
        this.features = features;
        this.around = around;
        this.ways = ways;
        this.removable = removable;
        var moments = new Moments(around.clock(), around.texts().language());
        this.words = new SentWords(around.texts(), moments);
        this.work = new LongWork(around.background(), around.texts());
        this.planning = new LongWork(around.background(), around.texts());
        this.content = new ContentChoice(around.texts(), moments, this::plan);
        this.readers = new ReadersViewModel(around.texts());
    }

    /** Whether only what the chosen recipients lack is sent. */
    public BooleanProperty onlyMissing() {
        return content.onlyMissing();
    }

    /** Why everything, or only what the team lacks, is proposed; empty before that is known. */
    public ReadOnlyStringProperty reason() {
        return content.reason();
    }

    /** For whom things may be left out. */
    public Recipients recipients() {
        return content.recipients();
    }

    /** Who will be able to open the file. */
    public ReadersViewModel readers() {
        return readers;
    }

    /** Whether attached files travel along, where there are any. */
    public BooleanProperty withAttachments() {
        return withAttachments;
    }

    /** What the bundle would hold; empty while that is not known, and while no recipient is chosen. */
    public ReadOnlyObjectProperty<Optional<BundlePlan>> planned() {
        return plan.getReadOnlyProperty();
    }

    /** A name for the file. */
    String fileName(BundlePlan of) {
        boolean zip = withAttachments.get() && of.attached() > 0;
        String name = zip ? of.fileName().replace(JSON, ZIP) : of.fileName();
        return readers.encrypting().get() ? name + ENCRYPTED : name;
    }

    /** What was sent last. */
    public ReadOnlyObjectProperty<Optional<SentBundle>> sent() {
        return sent.getReadOnlyProperty();
    }

    /** Why nothing could be planned or sent; empty when nothing is wrong. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What is to be considered before anything is written; empty when there is nothing. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
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
        content.add(around.dialogs().chooseBundlesToReceive());
    }

    /** Asks where to, and writes the bundle there; but looks with the person first at who can open it, where the place can be lost. */
    public void save() {
        notice.set("");
        if (readers.isForNobody()) {
            notice.set(around.texts().text("exchange.send.for-nobody"));
            return;
        }
        plan.get().flatMap(now -> around.dialogs().chooseWhereToSend(fileName(now))).ifPresent(out -> {
            if (readers.decided()) {
                write(out);
            } else {
                around.background().read(() -> removable.test(out), canBeLost -> {
                    if (canBeLost) {
                        readers.propose();
                        notice.set(around.texts().text(readers.encrypting().get() ? "exchange.send.removable" : "exchange.send.removable.nobody"));
                    } else {
                        write(out);
                    }
                });
            }
        });
    }

    /** Opens the folder of what was sent last. */
    public void showInFolder() {
        sent.get().ifPresent(last -> ways.showInFolder(last.file()));
    }

    /** Finds out anew what to propose and for whom the file can be encrypted, and what would be sent. */
    void refresh() {
        around.background().read(() -> new Team(features.imports().all(), features.propose().proposal(), features.holders()), team -> {
            readers.follow(team.holders);
            recipients().follow(team.imports);
            content.follow(team.proposal);
            plan();
        });
    }

    private record Team(List<PastImport> imports, Proposal proposal, List<KeyHolder> holders) { }

    /** Finds out what would be sent now. */
    void plan() {
        if (content.isForNobody()) {
            planning.forget();
            plan.set(Optional.empty());
            problem.set("");
            return;
        }
        List<Path> to = content.files();
        planning.start(Lane.READ, pace -> features.plan().then(plans -> plans.plan(to, LocalDate.now(around.clock()), pace)), now -> {
            problem.set("");
            plan.set(Optional.of(now));
        }, sentence -> {
            plan.set(Optional.empty());
            if (!content.giveUp()) {
                problem.set(sentence);
            }
        });
    }

    private void write(Path out) {
        List<String> from = content.names();
        List<String> names = readers.names();
        var wanted = new Dispatch(out, content.files(), readers.chosen(), withAttachments.get());
        around.background().write(() -> true, saved -> work.start(Lane.READ,
                pace -> features.send().then(sending -> sending.send(wanted, pace)), done -> {
                    problem.set("");
                    sent.set(Optional.of(new SentBundle(words.of(done, from, names), done.files().getFirst())));
                }, problem::set));
    }
}
