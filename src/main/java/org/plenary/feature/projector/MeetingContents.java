package org.plenary.feature.projector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Reading;

/** What belongs to a meeting as a whole. */
final class MeetingContents {

    private static final String STRUCK = "struck";

    private final Reading reading;
    private final Thing meeting;

    MeetingContents(Reading reading, Thing meeting) {
        this.reading = reading;
        this.meeting = meeting;
    }

    SlideContent welcome(String team) {
        return new SlideContent.Welcome(team, reading.text(meeting, Meeting.TITLE), reading.parsed(meeting, Meeting.DATE, LocalDate::parse),
                reading.text(meeting, Meeting.PLACE));
    }

    /** Its texts, those that somebody wrote. */
    List<SlideContent> texts() {
        var texts = new ArrayList<SlideContent>();
        add(texts, SlideContent.Topic.STANDARDS, Meeting.STANDARDS);
        add(texts, SlideContent.Topic.HOUSE_RULES, Meeting.HOUSE_RULES);
        add(texts, SlideContent.Topic.DIAL_IN, Meeting.DIAL_IN);
        return texts;
    }

    /** What was written down in it, in the order of its numbers; what was struck at the read-back is left out. */
    List<SlideContent> entries() {
        List<SlideContent.Entry> decisions = reading.things(Decision.KIND, Decision.MEETING, meeting.id()).stream()
                .filter(decision -> !reading.text(decision, Decision.READ_BACK).equals(STRUCK))
                .map(decision -> new SlideContent.Entry(reading.number(decision, Decision.NUMBER), reading.text(decision, Decision.TEXT), "", Optional.empty())).toList();
        List<SlideContent.Entry> actions = reading.things(ActionItem.KIND, ActionItem.MEETING, meeting.id()).stream()
                .filter(action -> !reading.text(action, ActionItem.READ_BACK).equals(STRUCK)).map(this::action).toList();
        var lists = new ArrayList<SlideContent>();
        if (!actions.isEmpty()) {
            lists.add(new SlideContent.Entries(EntryKind.ACTION, actions));
        }
        if (!decisions.isEmpty()) {
            lists.add(new SlideContent.Entries(EntryKind.DECISION, decisions));
        }
        return lists;
    }

    private SlideContent.Entry action(Thing action) {
        String people = Stream.of(reading.names(reading.members(action, ActionItem.OWNERS)), String.join(", ", reading.members(action, ActionItem.OWNER_GROUPS)))
                .filter(names -> !names.isEmpty()).collect(Collectors.joining(", "));
        return new SlideContent.Entry(reading.number(action, ActionItem.NUMBER), reading.text(action, ActionItem.TEXT), people,
                reading.parsed(action, ActionItem.DUE, LocalDate::parse));
    }

    private void add(List<SlideContent> texts, SlideContent.Topic topic, Field field) {
        String text = reading.text(meeting, field);
        if (!text.isEmpty()) {
            texts.add(new SlideContent.Text(topic, text));
        }
    }
}
