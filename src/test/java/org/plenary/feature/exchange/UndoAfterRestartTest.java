package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.app.Wiring;
import org.plenary.cli.Features;
import org.plenary.cli.StartOptions;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.LocalCopy.Receipt;

/** An import is undone on the real store, days later, after several starts of the program. */
class UndoAfterRestartTest {

    @TempDir
    private Path folder;

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk bob = both.getLast();

    private Features start() {
        return Desk.value(new Wiring().toWrite(new StartOptions(Optional.of(folder.resolve("data")), Optional.of(folder.resolve("profile")), Optional.empty())));
    }

    private static String text(LocalCopy copy, String thing) {
        return copy.read(view -> view.find(thing).map(found -> found.textOrEmpty(Recommendation.SHORT_DETAIL)).orElse("(deleted)"));
    }

    @Test
    void anImportIsUndoneAfterRestartsAndWhatWasEditedSinceIsListed() {
        try (Features cho = start()) {
            cho.copy().add(List.of(bob.files.at(bob.send("start"))), List.of("start.bundle.json"));
            bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
            bob.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
            cho.copy().add(List.of(bob.files.at(bob.send("b"))), List.of("b.bundle.json"));
        }
        try (Features cho = start()) {
            cho.editThing().set(Desk.SECOND, "short-detail", JsonValue.of("Cho's, later"));
        }
        String report;
        try (Features cho = start()) {
            Receipt receipt = cho.copy().receipts().getLast();
            report = new WriteImportReport(cho.copy(), FieldName::field).text(receipt);
            var undoing = new PutBackImport(cho.copy());
            UndoPlan plan = Desk.value(undoing.plan(receipt));
            assertThat(plan.back()).extracting(UndoPlan.Item::then).containsExactly("Publish a statement of remit");
            assertThat(plan.left()).extracting(UndoPlan.Item::now).containsExactly("Cho's, later");
            Desk.value(undoing.undo(plan));
            assertThat(text(cho.copy(), Desk.FIRST)).isEqualTo("Publish a statement of remit");
        }
        try (Features cho = start()) {
            assertThat(text(cho.copy(), Desk.FIRST)).isEqualTo("Publish a statement of remit");
            assertThat(text(cho.copy(), Desk.SECOND)).isEqualTo("Cho's, later");
            assertThat(cho.copy().<Integer>read(view -> view.log(Scope.SHARED).pending().size())).isZero();
            assertThat(new WriteImportReport(cho.copy(), FieldName::field).text(cho.copy().receipts().getLast()))
                    .startsWith(report).contains("Put back since");
        }
    }
}
