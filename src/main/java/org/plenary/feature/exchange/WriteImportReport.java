package org.plenary.feature.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.review.Review;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.LocalCopy.Receipt;
import org.plenary.feature.Outcome;

/** Tells in a text file what an import changed, whose it was, and what became of it: right after it, or any time later. */
public final class WriteImportReport {

    private final LocalCopy copy;
    private final Function<FieldName, String> labels;

    /**
     * @param copy where the import is
     * @param labels what people call a field
     */
    public WriteImportReport(LocalCopy copy, Function<FieldName, String> labels) {
        this.copy = copy;
        this.labels = labels;
    }

    /** A name for the file, that every system takes. */
    public static String fileName(Receipt receipt) {
        return "import-" + receipt.at().toString().substring(0, 16).replace("-", "").replace(":", "").replace("T", "-") + ".txt";
    }

    /** Writes the report as UTF-8; the file is there whole or not at all. */
    public Outcome<Path> write(Receipt receipt, Path file) {
        if (Files.isDirectory(file)) { // which a move may replace where it is empty
            return Outcome.refused("The report could not be written to " + file + ", for that is a folder. Choose a file in it; nothing else"
                    + " was changed.");
        }
        String text = text(receipt);
        try {
            Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "report", ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part); // what a full disk left of it
            }
            return Outcome.done(file);
        } catch (IOException e) {
            return Outcome.refused("The report could not be written to " + file + ". Choose another folder; nothing else was changed.");
        }
    }

    /** The report. */
    public String text(Receipt receipt) {
        List<Receipt> all = copy.receipts();
        Set<Hash> elsewhere = new HashSet<>();
        Set<Hash> later = new HashSet<>();
        boolean after = false;
        for (Receipt other : all) {
            if (other.equals(receipt)) {
                after = true;
            } else {
                elsewhere.addAll(copy.broughtBy(other));
                if (after) {
                    later.addAll(copy.broughtBy(other));
                }
            }
        }
        Snapshot now = copy.read(Snapshot::of);
        PastImport past = new ReadImports(copy).past(receipt);
        return new ReportText(ImportFindings.of(now.kinds(), now.log(), copy.broughtBy(receipt), elsewhere, later), labels).of(review(), past);
    }

    private String review() {
        String id = copy.review().orElse("");
        return copy.read(view -> view.find(Review.id(id)).flatMap(thing -> thing.text(Review.SHORT_NAME).or(() -> thing.text(Review.FULL_NAME)))
                .map(name -> name + " (" + id + ")").orElse(id));
    }
}
