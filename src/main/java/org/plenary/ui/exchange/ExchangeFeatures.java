package org.plenary.ui.exchange;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.AdoptWaiting;
import org.plenary.feature.exchange.DecideInMeeting;
import org.plenary.feature.exchange.FieldName;
import org.plenary.feature.exchange.KeyHolder;
import org.plenary.feature.exchange.PlanBundle;
import org.plenary.feature.exchange.ProposeSending;
import org.plenary.feature.exchange.PutBackImport;
import org.plenary.feature.exchange.PutBackMine;
import org.plenary.feature.exchange.ReadConflicts;
import org.plenary.feature.exchange.ReadImports;
import org.plenary.feature.exchange.ReadKeyHolders;
import org.plenary.feature.exchange.ReadKeys;
import org.plenary.feature.exchange.ReadWaiting;
import org.plenary.feature.exchange.ReceiveBundle;
import org.plenary.feature.exchange.RevokeKey;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.feature.exchange.SettleConflict;
import org.plenary.feature.exchange.TakeKeys;
import org.plenary.feature.exchange.VouchForKey;
import org.plenary.feature.exchange.WriteImportReport;

/**
 * What this screen does, each made when it is needed and never on the UI thread.
 *
 * @param copy the copy of the review
 * @param files bundles as files; refused when this computer's key cannot be read
 * @param author who works here
 */
public record ExchangeFeatures(LocalCopy copy, Supplier<Outcome<BundleFiles>> files, InstantSource clock, Supplier<Author> author) {

    Outcome<PlanBundle> plan() {
        return files.get().then(f -> Outcome.done(new PlanBundle(copy, f, author)));
    }

    Outcome<SendBundle> send() {
        return files.get().then(f -> Outcome.done(new SendBundle(copy, f, clock, author)));
    }

    ProposeSending propose() {
        return new ProposeSending(copy, author);
    }

    /** For whom files can be encrypted; nobody when this computer's key cannot be read, which planning says. */
    List<KeyHolder> holders() {
        return files.get() instanceof Outcome.Done<BundleFiles>(BundleFiles f) ? new ReadKeyHolders(copy, f, author).all() : List.of();
    }

    Outcome<ReceiveBundle> receive() {
        return files.get().then(f -> Outcome.done(new ReceiveBundle(copy, f, author)));
    }

    ReadImports imports() {
        return new ReadImports(copy);
    }

    PutBackImport putBack() {
        return new PutBackImport(copy);
    }

    WriteImportReport report(Function<FieldName, String> labels) {
        return new WriteImportReport(copy, labels);
    }

    PutBackMine putBackMine() {
        return new PutBackMine(copy);
    }

    ReadWaiting waiting() {
        return new ReadWaiting(copy);
    }

    AdoptWaiting adopt() {
        return new AdoptWaiting(copy);
    }

    ReadKeys keys() {
        return new ReadKeys(copy, author);
    }

    TakeKeys takeKeys() {
        return new TakeKeys(copy);
    }

    VouchForKey vouch() {
        return new VouchForKey(copy, author);
    }

    RevokeKey revoke() {
        return new RevokeKey(copy, author);
    }

    ReadConflicts conflicts() {
        return new ReadConflicts(copy);
    }

    SettleConflict settle() {
        return new SettleConflict(copy);
    }

    DecideInMeeting decideInMeeting(Clock today) {
        return new DecideInMeeting(copy, today, new SecureRandom());
    }
}
