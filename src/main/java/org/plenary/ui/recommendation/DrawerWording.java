package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.feature.recommendation.ConflictPlace;
import org.plenary.feature.recommendation.FormHeading;
import org.plenary.feature.recommendation.Named;
import org.plenary.feature.recommendation.RecommendationDetails;
import org.plenary.feature.recommendation.RecommendationRow;
import org.plenary.ui.kit.Texts;

/** Says in words what was read of one recommendation; any thread. */
final class DrawerWording {

    private static final int EXCERPT = 180;

    private final Texts texts;

    DrawerWording(Texts texts) {
        this.texts = texts;
    }

    DrawerContent content(RecommendationLine line, RecommendationDetails details, List<FormHeading> headings) {
        RecommendationRow row = line.row();
        String belongs = Stream.of(row.focusArea(), details.phaseNotes()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new DrawerContent(line, texts.text("recommendation.drawer.heading", line.number()), details.fullText(),
                belongs, option(details.owner()), option(details.facilitator()), flags(line, details),
                row.conflicts().stream().map(place -> contested(place, headings)).toList(),
                IntStream.range(0, headings.size()).mapToObj(i -> card(i, line, details, headings)).toList(),
                details.accounts().stream().map(a -> new DrawerContent.Account(a.phase(), a.text())).toList(),
                details.evidence().stream().map(this::piece).toList(),
                details.briefings().stream().map(this::briefing).toList(), details.asked().stream().map(this::asked).toList());
    }

    private List<String> flags(RecommendationLine line, RecommendationDetails details) {
        var flags = new ArrayList<>(line.flags());
        if (line.isUngrouped()) {
            flags.add(texts.text("recommendation.no-grouping"));
        }
        if (!line.missingLinks().isEmpty()) {
            flags.add(line.missingLinks());
        }
        if (details.fullText().isEmpty()) {
            flags.add(texts.text("recommendation.no-full-text"));
        }
        return flags;
    }

    private DrawerContent.Contested contested(ConflictPlace place, List<FormHeading> headings) {
        String kind = place.kind();
        String field = texts.field(kind, place.field());
        String about = headings.stream().filter(h -> h.key().equals(place.lastPart())).findFirst().map(FormHeading::label).orElse(texts.kind(kind));
        String words = kind.equals("recommendation") ? field : texts.text("recommendation.drawer.contested", about, field);
        return new DrawerContent.Contested(words, place.entity(), place.field());
    }

    private DrawerContent.Card card(int i, RecommendationLine line, RecommendationDetails details, List<FormHeading> headings) {
        String text = i < details.teamTexts().size() ? details.teamTexts().get(i) : "";
        FormHeading heading = headings.get(i);
        return new DrawerContent.Card(i + 1, heading.label(), line.chips().get(i), heading.wording(), excerpt(text));
    }

    private DrawerContent.Piece piece(RecommendationDetails.Piece piece) {
        String quiet = Stream.of(piece.kind(), piece.locator()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new DrawerContent.Piece(piece.label(), quiet, piece.link(), piece.note());
    }

    private DrawerContent.Piece briefing(RecommendationDetails.Given briefing) {
        return new DrawerContent.Piece(briefing.topic(), word("recommendation.briefing.", briefing.state()), briefing.link(), "");
    }

    private String asked(RecommendationDetails.Asked asked) {
        String number = asked.number() == 0 ? "" : "Q" + asked.number();
        String blocks = asked.blocks() ? texts.text("recommendation.drawer.blocks") : "";
        return Stream.of(number, excerpt(asked.text()), word("recommendation.question.", asked.state()), blocks)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Words of a newer program are shown as they are. */
    private String word(String prefix, String word) {
        return texts.has(prefix + word) ? texts.text(prefix + word) : word;
    }

    private static Option option(Optional<Named> named) {
        return named.map(n -> new Option(n.id(), n.name())).orElse(new Option("", ""));
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + " …";
    }
}
