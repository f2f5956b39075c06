package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.exchange.Desk.FIRST;
import static org.plenary.feature.exchange.Desk.SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.LocalCopy.Receipt;
import org.plenary.feature.Outcome;

class WriteImportReportTest {

    private static final String THIRD = Recommendation.id("ssr1", 3);

    @TempDir
    private Path folder;

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final WriteImportReport reporting = new WriteImportReport(anna.copy, FieldName::field);

    private Receipt bobWorksAndAnnaTakes() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Publish one statement\nof remit");
        bob.set(SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        bob.set(THIRD, Recommendation.SHORT_DETAIL, "Bob's third");
        anna.set(SECOND, Recommendation.SHORT_DETAIL, "Anna's second");
        return anna.take(bob.send("b"));
    }

    @Test
    void aReportTellsWhatCameFromWhomWithTheWordsBeforeAndAfter() {
        assertThat(reporting.text(bobWorksAndAnnaTakes())).isEqualTo("""
                Report of an import
                ===================
                Review:    SSR2 (rv-small)
                Received:  20 November 2026 09:00 UTC
                From:      Bob Moss
                File:      b.bundle.json
                Changes:   4 were new
                Things:    1 new, 1 changed, 0 deleted, 1 in conflict

                By Bob Moss
                -----------

                In conflict: Recommendation 2
                  short-detail
                    here: Anna's second
                    arrived: Bob's second
                    Both stay until somebody settles it.

                Changed: Recommendation 1
                  short-detail
                    before: Publish a statement of remit
                    after: Publish one statement
                      of remit

                New: Recommendation ssr1-3
                  short-detail
                    after: Bob's third
                """);
    }

    @Test
    void theReportIsTheSameAfterLaterWorkAndLaterImports() {
        Receipt receipt = bobWorksAndAnnaTakes();
        String atOnce = reporting.text(receipt);
        anna.set(FIRST, Recommendation.SHORT_DETAIL, "Anna's, later");
        bob.set(THIRD, Recommendation.SHORT_DETAIL, "Bob's third, better");
        anna.take(bob.send("b2"));
        assertThat(reporting.text(receipt)).isEqualTo(atOnce);
    }

    @Test
    void whatWasPutBackSinceIsTold() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
        bob.set(THIRD, Recommendation.SHORT_DETAIL, "Bob's third");
        Preview preview = anna.look(bob.send("b"));
        Receipt receipt = Desk.value(new PutBackMine(anna.copy).apply(Set.of(PutBackMark.thing(FIRST), PutBackMark.thing(THIRD)),
                () -> anna.receiving().apply(preview, true))).receipt();
        assertThat(reporting.text(receipt)).endsWith("""

                Put back since
                --------------
                Recommendation 1, short-detail: by anna-keller, 20 November 2026 09:00 UTC
                Recommendation ssr1-3: by anna-keller, 20 November 2026 09:00 UTC
                """.replace("anna-keller", "Anna Keller"));
    }

    @Test
    void whatWaitsAndForWhomIsTold() {
        bob.set(FIRST, Recommendation.SHORT_DETAIL, "One");
        bob.set(SECOND, Recommendation.SHORT_DETAIL, "Two");
        var whole = bob.files.at(bob.send("whole"));
        bob.files.put(Desk.file("holed"), new Bundle(whole.review(), whole.made(), whole.since(), whole.have(),
                whole.changes().stream().filter(c -> !c.by().equals("bob-moss") || c.seq() != 2).toList(), whole.signatures()));
        assertThat(reporting.text(anna.take(Desk.file("holed")))).contains("""
                Waiting for changes that had not arrived
                ----------------------------------------
                1 by Bob Moss:
                  for change 2 by Bob Moss
                """);
    }

    @Test
    void theFirstImportIsAllNew() {
        assertThat(new WriteImportReport(bob.copy, FieldName::field).text(bob.copy.receipts().getFirst()))
                .contains("From:      Anna Keller", "0 changed, 0 deleted, 0 in conflict", "New: Recommendation 1");
    }

    @Test
    void theFileIsWrittenWholeAsUtf8() throws IOException {
        Receipt receipt = bobWorksAndAnnaTakes();
        Path file = folder.resolve(WriteImportReport.fileName(receipt));
        assertThat(Desk.value(reporting.write(receipt, file))).isEqualTo(folder.resolve("import-20261120-0900.txt"));
        assertThat(Files.readString(file)).isEqualTo(reporting.text(receipt));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(Desk.sentence(reporting.write(receipt, folder.resolve("none/report.txt")))).startsWith("The report could not be written to ");
    }

    @Test
    void aFolderIsNotWrittenOverAndNothingUnfinishedStays() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(reporting.write(bobWorksAndAnnaTakes(), empty)).isEqualTo(Outcome.refused("The report could not be written to " + empty
                + ", for that is a folder. Choose a file in it; nothing else was changed."));
        assertThat(empty).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
