package org.plenary.feature.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Deck;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.ShippedLayout;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Reading;

/** The pages that a meeting is shown with where Plenary is not at hand: its agenda, a page for each item (S1:51-68), and the display table (S1:72-112). */
final class MeetingDeck {

    private static final List<String> COLUMNS = List.of("#", "Detail", "Grouping");

    private final Reading reading;
    private final Thing meeting;

    MeetingDeck(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
    }

    Deck all() {
        List<NumberedItem> items = NumberedItem.of(reading, meeting.id());
        var pages = new ArrayList<Deck.Page>();
        if (!items.isEmpty()) {
            pages.add(new Deck.Page("Agenda", List.of(new Block.Bullets(items.stream().map(item -> Line.of(item.label(reading))).toList()))));
        }
        items.stream().filter(item -> item.depth() == 0).forEach(item -> pages.add(page(item, items)));
        List<List<Line>> rows = reading.things(Recommendation.KIND).stream()
                .sorted(Comparator.comparingLong((Thing one) -> reading.number(one, Recommendation.NUMBER).orElse(Long.MAX_VALUE)).thenComparing(Thing::id))
                .map(this::row).toList();
        if (!rows.isEmpty()) {
            pages.add(new Deck.Page("Recommendations", List.of(new Block.Table(COLUMNS.stream().map(Line::of).toList(), rows))));
        }
        return new Deck(ShippedLayout.LANGUAGE, MinutesText.title(reading, meeting), new MeetingHours(reading, meeting).planned(), pages);
    }

    private Deck.Page page(NumberedItem item, List<NumberedItem> items) {
        var blocks = new ArrayList<Block>();
        List<Line> below = items.stream().filter(one -> one.depth() > 0 && one.number().startsWith(item.number() + " ")).map(one -> Line.of(one.label(reading))).toList();
        String text = reading.text(item.thing(), AgendaItem.TEXT);
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(text)));
        }
        if (!below.isEmpty()) {
            blocks.add(new Block.Bullets(below));
        }
        return new Deck.Page(item.label(reading), blocks);
    }

    private List<Line> row(Thing recommendation) {
        OptionalLong number = reading.number(recommendation, Recommendation.NUMBER);
        String grouping = reading.text(recommendation, Recommendation.GROUPING);
        String detail = reading.text(recommendation, Recommendation.SHORT_DETAIL);
        return List.of(Line.of(number.isPresent() ? Long.toString(number.getAsLong()) : ""),
                Line.of(detail.isEmpty() ? reading.text(recommendation, Recommendation.FULL_TEXT) : detail),
                Line.of(grouping.isEmpty() ? "" : reading.name(grouping)));
    }
}
