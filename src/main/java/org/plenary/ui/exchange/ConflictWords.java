package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.feature.exchange.OpenConflict;
import org.plenary.feature.exchange.OpenConflict.Answer;
import org.plenary.feature.exchange.OpenConflict.Side;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.WordDiff;
import org.plenary.ui.kit.WordDiff.Fate;
import org.plenary.ui.kit.WordDiff.Piece;

/** Puts a conflict into words. Compares texts: not on the UI thread. */
final class ConflictWords {

    /** What such a thing is called begins with a person's name, which keeps its capital within a sentence. */
    private static final Set<String> NAMED_BY_PERSON = Set.of("answer", "attendance");

    private final Texts texts;
    private final Moments moments;

    ConflictWords(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    ShownConflict of(OpenConflict open) {
        List<String> called = Callings.of(open.sides());
        String label = PreviewWords.field(open.field(), texts);
        var cards = new ArrayList<Card>();
        IntStream.range(0, called.size()).forEach(at -> cards.add(card(open, open.sides().get(at), called.get(at))));
        boolean before = open.since().isPresent() && open.answer() != Answer.KEEP_OR_DELETE;
        var stood = before ? new ShownConflict.Before(texts.text("exchange.conflict.before", moments.day(open.since().get())), open.base())
                : new ShownConflict.Before("", "");
        return new ShownConflict(open, sentence(open, called, label), label, stood, cards, third(open), ShownConflict.draft(open));
    }

    private String sentence(OpenConflict open, List<String> called, String label) {
        String thing = thing(open);
        if (open.answer() == Answer.KEEP_OR_DELETE) {
            return texts.text("exchange.conflict.deleted", called(open, called, true), called(open, called, false), thing);
        }
        String pause = thing.contains(", ") ? thing + "," : thing;
        String who = Enumeration.of(called, texts);
        String field = lowerFirst(label);
        if (open.since().isEmpty()) {
            return texts.text("exchange.conflict.apart", who, field, thing);
        }
        return called.size() == 2 ? texts.text("exchange.conflict.two", who, field, pause, moments.day(open.since().get()))
                : texts.text("exchange.conflict.more", who, field, pause, moments.day(open.since().get()));
    }

    /** Within a sentence: "recommendation 4", "the agenda item “Work plan”", "Anna Keller's answer to …". */
    private String thing(OpenConflict open) {
        String kind = EntityId.kind(open.conflict().entity());
        if (NAMED_BY_PERSON.contains(kind)) {
            return open.thing();
        }
        String name = lowerFirst(open.thing());
        return kind.equals("team-text") || name.endsWith("”") ? texts.text("exchange.the", name) : name;
    }

    private String called(OpenConflict open, List<String> called, boolean deletes) {
        return Enumeration.of(IntStream.range(0, called.size()).filter(at -> open.sides().get(at).deletes() == deletes)
                .mapToObj(called::get).collect(Collectors.toList()), texts);
    }

    private Card card(OpenConflict open, Side side, String called) {
        String subtitle = side.device().isEmpty() ? moments.dayAndTime(side.at())
                : texts.text("exchange.conflict.written", moments.dayAndTime(side.at()), side.device());
        if (open.answer() == Answer.KEEP_OR_DELETE) {
            return new Card(deed(side), subtitle, side.deletes() ? texts.text("exchange.conflict.goes-away") : "",
                    side.edits().stream().map(edit -> new Card.Block(PreviewWords.field(edit.field(), texts), pieces(edit.before(), edit.after())))
                            .toList(),
                    texts.text(side.deletes() ? "exchange.conflict.delete" : "exchange.conflict.keep-it"), side.deletes());
        }
        boolean prose = open.answer() == Answer.LINE || open.answer() == Answer.PARAGRAPHS;
        List<Piece> pieces = prose && !side.text().isEmpty() ? pieces(open.base(), side.text()) : plain(side.text());
        return new Card(side.author(), subtitle, "", List.of(new Card.Block("", pieces)), texts.text("exchange.conflict.keep", called), false);
    }

    private String deed(Side side) {
        return side.deletes() ? texts.text("exchange.conflict.deleted-it", side.author())
                : texts.text(side.edits().isEmpty() ? "exchange.conflict.kept-it" : "exchange.conflict.edited-it", side.author());
    }

    private String third(OpenConflict open) {
        return switch (open.answer()) {
            case PARAGRAPHS -> texts.text("exchange.conflict.third.both");
            case LINE, VALUE -> texts.text("exchange.conflict.third.write");
            case CHOICE -> texts.text("exchange.conflict.third.choose");
            case KEEP_OR_DELETE -> "";
        };
    }

    private static List<Piece> pieces(String before, String after) {
        return before.isEmpty() ? plain(after) : WordDiff.of(before, after);
    }

    private static List<Piece> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(Fate.SAME, text));
    }

    private String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(texts.language()) + text.substring(1);
    }
}
