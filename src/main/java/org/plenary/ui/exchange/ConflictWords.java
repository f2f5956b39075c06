package org.plenary.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.ThreeWayText;
import org.plenary.feature.exchange.OpenConflict;
import org.plenary.feature.exchange.OpenConflict.Answer;
import org.plenary.feature.exchange.OpenConflict.Side;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.WordDiff;

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
        Optional<ThreeWayText> merge = open.merge();
        Optional<String> proposed = merge.flatMap(open::proposal);
        boolean before = open.since().isPresent() && open.answer() != Answer.KEEP_OR_DELETE;
        var stood = before ? new ShownConflict.Before(texts.text("exchange.conflict.before", moments.day(open.since().get())), open.base())
                : new ShownConflict.Before("", "");
        return new ShownConflict(open, sentence(open, called, label), label, stood,
                IntStream.range(0, called.size()).mapToObj(at -> card(open, merge, at, called.get(at))).toList(),
                proposed.map(text -> new ShownConflict.Proposal(text, WordDiff.of(open.base(), text))), overlap(merge), ways(open, proposed, label));
    }

    private String sentence(OpenConflict open, List<String> called, String label) {
        String thing = within(open, open.thing());
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
    private String within(OpenConflict open, String thing) {
        String kind = EntityId.kind(open.conflict().entity());
        if (NAMED_BY_PERSON.contains(kind)) {
            return thing;
        }
        String name = lowerFirst(thing);
        return kind.equals("team-text") || name.endsWith("”") ? texts.text("exchange.the", name) : name;
    }

    private String called(OpenConflict open, List<String> called, boolean deletes) {
        return Enumeration.of(IntStream.range(0, called.size()).filter(at -> open.sides().get(at).deletes() == deletes)
                .mapToObj(called::get).collect(Collectors.toList()), texts);
    }

    private Card card(OpenConflict open, Optional<ThreeWayText> merge, int at, String called) {
        Side side = open.sides().get(at);
        String subtitle = side.device().isEmpty() ? moments.dayAndTime(side.at())
                : texts.text("exchange.conflict.written", moments.dayAndTime(side.at()), side.device());
        if (open.answer() == Answer.KEEP_OR_DELETE) {
            return new Card(deed(side), subtitle, side.deletes() ? texts.text("exchange.conflict.goes-away") : "",
                    side.edits().stream().map(edit -> Card.Block.of(PreviewWords.field(edit.field(), texts),
                            VersionWords.pieces(edit.before(), edit.after()))).toList(),
                    texts.text(side.deletes() ? "exchange.conflict.delete" : "exchange.conflict.keep-it"), side.deletes());
        }
        return new Card(side.author(), subtitle, "", List.of(new Card.Block("", VersionWords.of(open, merge, at))),
                texts.text("exchange.conflict.keep", called), false);
    }

    private String deed(Side side) {
        return side.deletes() ? texts.text("exchange.conflict.deleted-it", side.author())
                : texts.text(side.edits().isEmpty() ? "exchange.conflict.kept-it" : "exchange.conflict.edited-it", side.author());
    }

    private String overlap(Optional<ThreeWayText> merge) {
        return merge.filter(text -> text.proposal().isEmpty()).isPresent() ? texts.text("exchange.conflict.overlap") : "";
    }

    private ShownConflict.Ways ways(OpenConflict open, Optional<String> proposed, String label) {
        String third = switch (open.answer()) {
            case PARAGRAPHS, LINE -> texts.text("exchange.conflict.third.edit");
            case VALUE -> texts.text("exchange.conflict.third.write");
            case CHOICE -> texts.text("exchange.conflict.third.choose");
            case KEEP_OR_DELETE, NONE -> "";
        };
        String both = open.together().isEmpty() ? ""
                : texts.text(open.sides().size() == 2 ? "exchange.conflict.both" : "exchange.conflict.all");
        String draft = proposed.or(open::together).orElse(open.sides().getFirst().text());
        String thing = within(open, open.publicName());
        String agenda = open.answer() == Answer.KEEP_OR_DELETE ? texts.text("exchange.conflict.agenda.keep", thing)
                : texts.text("exchange.conflict.agenda.item", lowerFirst(label), thing);
        return new ShownConflict.Ways(both, third, draft, agenda);
    }

    private String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(texts.language()) + text.substring(1);
    }
}
