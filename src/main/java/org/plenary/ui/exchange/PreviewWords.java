package org.plenary.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.feature.exchange.FieldName;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.ui.kit.Texts;

/** What a preview says in sentences. */
final class PreviewWords {

    private final Preview preview;
    private final Texts texts;
    private final Moments moments;

    PreviewWords(Preview preview, Texts texts, Moments moments) {
        this.preview = preview;
        this.texts = texts;
        this.moments = moments;
    }

    /** "From Anna Keller, made 5 January 2019 09:45 UTC", one line for each file. */
    String from() {
        return preview.bundles().stream().map(bundle -> texts.text("exchange.preview.from", preview.person(bundle.made().by()),
                moments.inUtc(bundle.made().at()))).distinct().collect(Collectors.joining("\n"));
    }

    /** "Anna Keller and Bob Moss". */
    String senders() {
        return senders(preview, texts);
    }

    static String senders(Preview preview, Texts texts) {
        return people(preview.bundles().stream().map(bundle -> bundle.made().by()).distinct().toList(), preview, texts);
    }

    /** How many changes are new and how many are here already. */
    String counts() {
        return texts.count("exchange.preview.new", preview.added()) + " "
                + (preview.known() > 0 ? texts.count("exchange.preview.known", preview.known()) : "")
                + (preview.attached() > 0 ? " " + texts.count("exchange.preview.attached", preview.attached()) : "");
    }

    /** One sentence about all forks; empty when there is none. */
    String forks() {
        List<String> whose = preview.forks().stream().map(Preview.FoundFork::by).distinct().toList();
        return whose.isEmpty() ? "" : texts.text("exchange.preview.forks", people(whose, preview, texts));
    }

    /** The verb of the button with its number. */
    String apply() {
        if (preview.added() == 0 && preview.attached() > 0) {
            return texts.count("exchange.preview.take-attached", preview.attached());
        }
        if (preview.added() == 0) {
            return texts.text("exchange.trust.take-signatures");
        }
        return texts.count("exchange.preview.apply", preview.added());
    }

    /** For whom to ask for which numbers. */
    String missing(Row row) {
        String asked = people(row.by(), preview, texts);
        return row.waiting().orElseThrow().missing().stream().map(missing -> gap(missing.by().isEmpty() ? "" : preview.person(missing.by()),
                missing.first(), missing.last(), asked, texts)).collect(Collectors.joining(" "));
    }

    /**
     * For whom to ask for which numbers.
     *
     * @param author whose they are; empty when nothing here tells
     * @param waiting whose changes wait: who has them for certain
     */
    static String gap(String author, long first, long last, String waiting, Texts texts) {
        String from = Long.toString(first);
        String to = Long.toString(last);
        if (author.isEmpty()) {
            return first == last ? texts.text("exchange.preview.missing.unknown.one", waiting, to)
                    : texts.text("exchange.preview.missing.unknown.many", waiting, from, to);
        }
        return first == last ? texts.text("exchange.preview.missing.one", author, to) : texts.text("exchange.preview.missing.many", author, from, to);
    }

    static String fate(Branch.Fate fate, Texts texts) {
        return switch (fate) {
            case CONFLICT -> texts.text("exchange.fate.conflict");
            case WAITING -> texts.text("exchange.fate.waiting");
            case DELETED -> texts.text("exchange.fate.deleted");
            case CHANGED -> texts.text("exchange.fate.changed");
            case NEW -> texts.text("exchange.fate.new");
            case ALREADY_HERE -> texts.text("exchange.fate.already-here");
        };
    }

    static String people(List<String> slugs, Preview preview, Texts texts) {
        return Enumeration.of(slugs.stream().map(preview::person).toList(), texts);
    }

    /** "Owners: Bob Moss", "Short detail"; for the deletion "The whole". */
    static String field(FieldName name, Texts texts) {
        if (name.field().startsWith("_") || name.field().isEmpty()) {
            return texts.text("exchange.field.whole");
        }
        String label = texts.field(name.kind(), name.field());
        return name.member().isEmpty() ? label : texts.text("exchange.field.member", label, name.member());
    }
}
