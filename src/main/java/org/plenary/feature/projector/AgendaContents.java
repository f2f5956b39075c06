package org.plenary.feature.projector;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.NumberedBranch;
import org.plenary.feature.Reading;

/** What belongs to a meeting's agenda and to the item of it that is in hand. Items whose parent is gone are for the editor of the agenda alone. */
final class AgendaContents {

    private static final int MINUTE = 60;

    private final Reading reading;
    private final Thing meeting;
    private final List<NumberedBranch> items;
    private final Optional<Thing> now;

    AgendaContents(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
        this.items = NumberedBranch.of(reading.things(AgendaItem.KIND, AgendaItem.MEETING, meeting.id())).stream()
                .filter(item -> !item.number().isEmpty() || item.depth() > 0).toList();
        this.now = items.stream().map(item -> thing(item.id())).filter(item -> state(item) == ItemState.RUNNING)
                .max(Comparator.comparing((Thing item) -> reading.parsed(item, AgendaItem.STARTED, Instant::parse).orElse(Instant.MIN)));
    }

    /** The id of the item in hand: of several after a merge, the one that began last. */
    Optional<String> inHand() {
        return now.map(Thing::id);
    }

    /** The word of its kind; empty for none. */
    String kind() {
        return now.map(item -> reading.text(item, AgendaItem.ITEM_KIND)).orElse("");
    }

    /** Whether it is the first of all. */
    boolean isFirst() {
        return now.isPresent() && !items.isEmpty() && items.getFirst().id().equals(now.get().id());
    }

    /** Whether the meeting was started. */
    boolean hasBegun() {
        return !reading.text(meeting, Meeting.STARTED).isEmpty();
    }

    /** How many items there are at the top level. */
    int places() {
        return (int) items.stream().filter(item -> item.depth() == 0).count();
    }

    /** Which of them is in hand, or has the one in hand below it, from 1; 0 for none. */
    int place() {
        int place = 0;
        for (NumberedBranch item : items) {
            place += item.depth() == 0 ? 1 : 0;
            if (inHand().filter(item.id()::equals).isPresent()) {
                return place;
            }
        }
        return 0;
    }

    /** All items; empty when there are none. */
    Optional<SlideContent> agenda() {
        List<SlideContent.Step> steps = items.stream().map(item -> {
            Thing thing = thing(item.id());
            boolean isNow = inHand().filter(item.id()::equals).isPresent();
            return new SlideContent.Step(item.number(), reading.text(thing, AgendaItem.TITLE), item.depth(), state(thing), isNow, minutes(thing));
        }).toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new SlideContent.Agenda(steps));
    }

    /** Its title or its break, then what is linked to it. */
    List<SlideContent> ofItem() {
        var contents = new ArrayList<SlideContent>();
        now.ifPresent(item -> {
            contents.add(kind().equals("break") ? pause(item) : title(item));
            var recommendations = new RecommendationContents(reading);
            recommendations.sorted(List.copyOf(reading.members(item, AgendaItem.RECOMMENDATIONS))).forEach(thing -> contents.add(recommendations.of(thing)));
            reading.members(item, AgendaItem.QUESTIONS).stream().flatMap(id -> reading.find(id).stream())
                    .forEach(question -> contents.add(QuestionContents.of(reading, question)));
        });
        return contents;
    }

    private SlideContent title(Thing item) {
        String number = items.stream().filter(one -> one.id().equals(item.id())).map(NumberedBranch::number).findFirst().orElse("");
        String presenter = reading.person(item, AgendaItem.PRESENTER);
        return new SlideContent.Item(item.id(), number, reading.text(item, AgendaItem.TITLE), presenter.isEmpty() ? "" : reading.name(presenter), minutes(item),
                reading.text(item, AgendaItem.TEXT));
    }

    private SlideContent pause(Thing item) {
        Optional<Instant> until = reading.parsed(item, AgendaItem.STARTED, Instant::parse).filter(start -> minutes(item) > 0)
                .map(start -> start.plusSeconds(minutes(item) * MINUTE));
        return new SlideContent.Break(item.id(), reading.text(item, AgendaItem.TITLE), until, reading.parsed(meeting, Meeting.ZONE, ZoneId::of));
    }

    private long minutes(Thing item) {
        return Math.clamp(reading.number(item, AgendaItem.MINUTES).orElse(0), 0, 24 * MINUTE);
    }

    private ItemState state(Thing item) {
        return ItemState.of(reading.text(item, AgendaItem.STATE));
    }

    private Thing thing(String id) {
        return reading.find(id).orElseThrow();
    }
}
