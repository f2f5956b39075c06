package org.plenary.ui.exchange;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.plenary.feature.Author;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.PlanBundle;
import org.plenary.feature.exchange.PutBackImport;
import org.plenary.feature.exchange.ReadConflicts;
import org.plenary.feature.exchange.ReadImports;
import org.plenary.feature.exchange.ReceiveBundle;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.feature.exchange.SettleConflict;

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

    Outcome<ReceiveBundle> receive() {
        return files.get().then(f -> Outcome.done(new ReceiveBundle(copy, f, author)));
    }

    ReadImports imports() {
        return new ReadImports(copy);
    }

    PutBackImport putBack() {
        return new PutBackImport(copy);
    }

    ReadConflicts conflicts() {
        return new ReadConflicts(copy);
    }

    SettleConflict settle() {
        return new SettleConflict(copy);
    }
}
