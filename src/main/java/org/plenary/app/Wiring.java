package org.plenary.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.plenary.bundle.ChangeReader;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.Limits;
import org.plenary.bundle.Signatures;
import org.plenary.cli.Program;
import org.plenary.cli.StartOptions;
import org.plenary.cli.TourWish;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.JsonText;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.store.InstanceInbox;
import org.plenary.store.Store;
import org.plenary.store.StoreParts;

/** Puts the program together, by hand. What one command does not need is not made for it: neither keys nor JavaFX. */
public final class Wiring implements Program {

    /** The program's version, as the build names it. */
    static final String VERSION = "0.1.0";

    private final SystemParts system;
    private final JsonText json = new JacksonText(Limits.STANDARD);

    /** The program on this computer. */
    public Wiring() {
        this(SystemParts.real());
    }

    Wiring(SystemParts system) {
        this.system = system;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public JsonText json() {
        return json;
    }

    @Override
    public Outcome<OpenReview> toRead(StartOptions options) {
        return open(options, identity(options), Store::openForReading);
    }

    @Override
    public Outcome<OpenReview> toWrite(StartOptions options) {
        return toWrite(options, identity(options));
    }

    @Override
    public Outcome<OpenReview> toWriteIfFree(StartOptions options) {
        return toWrite(options) instanceof Outcome.Done<OpenReview> free ? free : toRead(options);
    }

    @Override
    public Outcome<Boolean> window(StartOptions options, List<Path> bundles) {
        var inbox = new InstanceInbox(folders(options).data(), json, system.clock(), system.random());
        Identity identity = identity(options);
        return switch (identity.isLocked() ? open(options, identity, Store::open) : toWrite(options, identity)) { // the window asks for the passphrase
            case Outcome.Done<OpenReview>(OpenReview review) -> {
                try (review) {
                    review.openAttachment().clear();
                    yield new WindowStart(stage -> new ReviewWindow(review, stage), inbox).run(bundles);
                }
            }
            case Outcome.Refused<OpenReview>(String sentence) -> {
                boolean taken = new SecondStart(folders(options).data(), inbox, SecondStart.PATIENCE).handOver(bundles);
                yield taken ? Outcome.done(true) : Outcome.refused(sentence);
            }
        };
    }

    @Override
    public byte[] makeSample(Instant at, String version) {
        return Sample.make(at, version);
    }

    @Override
    public Outcome<List<Path>> tour(TourWish wish) {
        try {
            return new Tour(wish).take();
        } catch (RuntimeException e) {
            Logging.into(system.computer().folders().logs()); // the stage logged into a folder of its own, which is gone
            throw e;
        }
    }

    @Override
    public String report(Throwable failure) {
        return ErrorCode.report(failure);
    }

    private Outcome<OpenReview> toWrite(StartOptions options, Identity identity) {
        return identity.keys().then(keys -> open(options, identity, Store::open));
    }

    private Outcome<OpenReview> open(StartOptions options, Identity identity, BiFunction<Path, StoreParts, Outcome<LocalCopy>> opening) {
        var parts = new StoreParts(Declarations.KINDS, identity::author, system.clock(), system.random(),
                new ChangeReader(Limits.STANDARD)::read, json, Signatures::fits);
        return opening.apply(folders(options).data(), parts).then(copy -> {
            Outcome<Identity> acting = options.as().map(person -> identity.actAs(person, copy)).orElseGet(() -> Outcome.done(identity));
            if (acting instanceof Outcome.Refused<Identity>) {
                copy.close();
            }
            return acting.then(who -> Outcome.done(new OpenReview(copy, who, system)));
        });
    }

    private Identity identity(StartOptions options) {
        Logging.into(folders(options).logs());
        return new Identity(folders(options), system.computer(), new GivenPassphrase(options.passphraseFile(), system.computer().environment()));
    }

    private AppFolders folders(StartOptions options) {
        AppFolders usual = system.computer().folders();
        AppFolders data = options.data().map(usual::withData).orElse(usual);
        return options.profile().map(data::withProfile).orElse(data);
    }
}
