package org.plenary.feature.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.MinutesPart;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.ShippedLayout;
import org.plenary.domain.minutes.TextTree;
import org.plenary.domain.review.Template;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;
import org.plenary.feature.TemplateText;

/** Makes the minutes of a meeting from what happened in it (DOMAIN C1). Changes nothing; the same review gives the same minutes. */
public final class DraftMinutes {

    private final LocalCopy copy;
    private final TemplateText templates;

    /**
     * @param copy where the meeting is
     * @param templates fills the team's layout
     */
    public DraftMinutes(LocalCopy copy, TemplateText templates) {
        this.copy = copy;
        this.templates = templates;
    }

    /** The minutes of a meeting, given by its id; empty when there is none of that id. */
    public Optional<Draft> of(String meeting, Edition edition) {
        return of(meeting, MinutesWish.of(edition));
    }

    /** The same as somebody wants them. A layout that is damaged is a gap, and the shipped one stands in for it. */
    public Optional<Draft> of(String meeting, MinutesWish wish) {
        return copy.read(view -> view.find(meeting).map(thing -> draft(view, thing, wish)));
    }

    /** How a layout that is being written would look; empty when there is no meeting of that id. Refused where it is damaged. */
    public Optional<Outcome<TextTree>> tried(String meeting, MinutesWish wish, String layout) {
        return copy.read(view -> view.find(meeting).map(thing -> text(view, thing, wish, layout, ShippedLayout.LANGUAGE)));
    }

    Draft draft(View view, Thing meeting, MinutesWish wish) {
        var layouts = new Layouts(new Reading(view, wish.edition()));
        List<Gap> gaps = new FindGaps(view, meeting).all();
        Optional<Thing> chosen = layouts.find(wish.layout());
        Optional<Outcome<TextTree>> own = chosen.map(layout -> text(view, meeting, wish, layouts.text(layout), layouts.language(layout)));
        return switch (own.orElseGet(() -> text(view, meeting, wish, ShippedLayout.MINUTES, ShippedLayout.LANGUAGE))) {
            case Outcome.Done<TextTree>(TextTree text) -> new Draft(meeting.id(), wish.edition(), text, gaps);
            case Outcome.Refused<TextTree>(String sentence) -> new Draft(meeting.id(), wish.edition(),
                    ((Outcome.Done<TextTree>) text(view, meeting, wish, ShippedLayout.MINUTES, ShippedLayout.LANGUAGE)).value(),
                    Stream.concat(Stream.of(damaged(chosen.orElseThrow(), sentence)), gaps.stream()).toList());
        };
    }

    private static Gap damaged(Thing layout, String sentence) {
        return new Gap(layout.id(), "The layout “" + layout.textOrEmpty(Template.LABEL) + "” is damaged: " + sentence
                + " The shipped layout stands in for it; yours is kept as it is.");
    }

    private Outcome<TextTree> text(View view, Thing meeting, MinutesWish wish, String layout, String language) {
        var parts = new MinutesText(new Reading(view, wish.edition()), meeting, wish.edition());
        Map<MinutesPart, List<Block>> blocks = parts.blocks();
        blocks.keySet().removeAll(wish.without());
        return new LaidOut(blocks, parts.words()).by(layout, templates).then(made -> Outcome.done(new TextTree(language, title(made)
                .orElse("Minutes: " + parts.words().get(MinutesPart.TITLE)), made)));
    }

    private static Optional<String> title(List<Block> blocks) {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).filter(heading -> heading.level() == 1)
                .map(heading -> heading.line().runs().stream().map(Run::text).collect(Collectors.joining())).findFirst();
    }

    /** The id of the meeting that somebody names by number ({@code 43} or {@code #43}), key or id. Refused when it is none, or could be several. */
    public Outcome<String> which(String named) {
        return copy.read(view -> {
            List<String> found = meetings(view, named.strip().replaceFirst("^#", ""));
            return switch (found.size()) {
                case 0 -> Outcome.refused("There is no meeting " + named + " here. Nothing was written.");
                case 1 -> Outcome.done(found.getFirst());
                default -> Outcome.refused("Several meetings have the number " + named + ": " + String.join(", ", found)
                        + ". Say which by its id; nothing was written.");
            };
        });
    }

    /** An id goes before a number, and a number before a key: the key stays when the number is mended. */
    private static List<String> meetings(View view, String named) {
        List<String> all = view.things(Meeting.KIND).stream().map(Thing::id).toList();
        if (all.contains(named)) {
            return List.of(named);
        }
        List<String> numbered = view.things(Meeting.KIND).stream().filter(one -> number(one).equals(named)).map(Thing::id).toList();
        return numbered.isEmpty() ? all.stream().filter(Meeting.KIND.id(named)::equals).toList() : numbered;
    }

    private static String number(Thing meeting) {
        OptionalLong number = meeting.number(Meeting.NUMBER);
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
