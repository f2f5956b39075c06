package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Preview.FieldChange;
import org.plenary.feature.exchange.Preview.FieldWords;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.WordDiff;
import org.plenary.ui.kit.WordDiff.Fate;
import org.plenary.ui.kit.WordDiff.Piece;

/** Makes what a preview says of one thing. Compares texts: not on the UI thread. */
final class DetailMaking {

    private static final int MOST_WAITING = 100;

    private final Preview preview;
    private final Texts texts;
    private final PreviewWords words;

    DetailMaking(Preview preview, Texts texts, PreviewWords words) {
        this.preview = preview;
        this.texts = texts;
        this.words = words;
    }

    Detail of(Row row) {
        String who = PreviewWords.people(row.by(), preview, texts);
        return switch (row.status()) {
            case WAITING -> new Detail(row, texts.count("exchange.preview.waiting", row.waiting().orElseThrow().changes(), who), words.missing(row),
                    waiting(row.waiting().get().texts()));
            case NEW -> new Detail(row, row.name(), texts.text("exchange.detail.new", who), parts(row));
            case CHANGED -> new Detail(row, row.name(), texts.text("exchange.detail.changed", who), parts(row));
            case DELETED -> new Detail(row, row.name(), texts.text("exchange.detail.deleted", who), parts(row));
            case CONFLICT -> new Detail(row, row.name(), texts.text("exchange.detail.conflict", who), parts(row));
        };
    }

    private List<DetailPart> parts(Row row) {
        return row.fields().stream().map(field -> part(row, field)).toList();
    }

    private DetailPart part(Row row, FieldChange change) {
        FieldWords field = change.words();
        String label = PreviewWords.field(field.name(), texts);
        String by = preview.person(change.by());
        if (change.field().startsWith("_")) {
            return new DetailPart(label, texts.text(field.after().equals("yes") ? "exchange.detail.deletes" : "exchange.detail.restores", by),
                    List.of(), change.conflict(), Optional.empty());
        }
        String note = change.conflict() ? texts.text("exchange.detail.both", by)
                : field.settles() ? texts.text("exchange.detail.settles", by)
                : row.by().size() > 1 ? by : "";
        return new DetailPart(label, note, pieces(field, row.status() == Status.NEW), change.conflict(),
                Optional.of(change.field()).filter(can -> MarksViewModel.canMark(row, change)));
    }

    private List<DetailPart> waiting(List<Preview.WaitingText> all) {
        var parts = new ArrayList<>(all.stream().limit(MOST_WAITING).map(this::waiting).toList());
        if (all.size() > MOST_WAITING) {
            parts.add(new DetailPart(texts.text("exchange.more", all.size() - MOST_WAITING), "", List.of(), false, Optional.empty()));
        }
        return parts;
    }

    private DetailPart waiting(Preview.WaitingText text) {
        return new DetailPart(text.thing(), PreviewWords.field(text.words().name(), texts), pieces(text.words(), false), false,
                Optional.empty());
    }

    /** Of what is wholly new nothing needs a mark; where words are the same but values are not, only the order changed. */
    private List<Piece> pieces(FieldWords field, boolean whole) {
        if (field.before().equals(field.after())) {
            return whole || field.settles() ? plain(field.after()) : plain(texts.text("exchange.detail.moved"));
        }
        if (whole || !field.prose() && field.before().isEmpty()) {
            return plain(field.after());
        }
        return field.prose() || field.after().isEmpty() ? WordDiff.of(field.before(), field.after())
                : List.of(new Piece(Fate.REMOVED, field.before()), new Piece(Fate.SAME, " → "), new Piece(Fate.ADDED, field.after()));
    }

    private static List<Piece> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(Fate.SAME, text));
    }
}
