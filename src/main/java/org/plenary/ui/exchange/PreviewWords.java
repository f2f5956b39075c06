package org.plenary.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.feature.exchange.FieldName;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Preview.Missing;
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
        return people(preview.bundles().stream().map(bundle -> bundle.made().by()).distinct().toList(), preview, texts);
    }

    /** How many changes are new and how many are here already. */
    String counts() {
        return texts.count("exchange.preview.new", preview.added()) + " "
                + (preview.known() > 0 ? texts.count("exchange.preview.known", preview.known()) : "");
    }

    /** One sentence about all forks; empty when there is none. */
    String forks() {
        List<String> whose = preview.forks().stream().map(Preview.FoundFork::by).distinct().toList();
        return whose.isEmpty() ? "" : texts.text("exchange.preview.forks", people(whose, preview, texts));
    }

    /** The question about a sender that is not known here; empty when all are. */
    String stranger() {
        List<String> unknown = preview.strangers().stream().map(Preview.Stranger::by).distinct().toList();
        if (unknown.isEmpty()) {
            return "";
        }
        boolean signed = preview.strangers().stream().allMatch(stranger -> stranger.key().isPresent());
        String who = people(unknown, preview, texts);
        return signed ? texts.text("exchange.preview.stranger.key", who) : texts.text("exchange.preview.stranger.unsigned", who);
    }

    /** For whom to ask for which numbers. */
    String missing(Row row) {
        return row.waiting().orElseThrow().missing().stream().map(this::missing).collect(Collectors.joining(" "));
    }

    private String missing(Missing missing) {
        String who = missing.by().isEmpty() ? texts.text("exchange.preview.somebody") : preview.person(missing.by());
        return missing.first() == missing.last() ? texts.text("exchange.preview.missing.one", who, Long.toString(missing.last()))
                : texts.text("exchange.preview.missing.many", who, Long.toString(missing.first()), Long.toString(missing.last()));
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
