package org.plenary.feature.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Note;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.review.Link;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** Finds what is missing in the minutes of a meeting (DOMAIN C1), in the order of the text. Read for the team: a gap quotes no internal text. */
final class FindGaps {

    /** Items that end without an outcome of their own. */
    private static final Set<String> WITHOUT_OUTCOME = Set.of("procedure", "roll-call", "any-other-business", "confirm", "break");

    private final View view;
    private final Thing meeting;
    private final Reading reading;
    private final Entries entries;
    private final RecommendationOutcomes outcomes;
    private final List<Gap> gaps = new ArrayList<>();

    FindGaps(View view, Thing meeting) {
        this.view = view;
        this.meeting = meeting;
        reading = new Reading(view, Edition.INTERNAL);
        entries = new Entries(reading, meeting.id());
        outcomes = new RecommendationOutcomes(reading, meeting.id());
    }

    List<Gap> all() {
        var hours = new MeetingHours(reading, meeting);
        gap(!hours.isComplete(), meeting, "The meeting's day, start or time zone is not recorded.");
        gap(!Set.of("closed", "cancelled").contains(reading.text(meeting, Meeting.STATUS)), meeting, "The meeting is not closed yet.");
        contested(meeting, "the meeting");
        roll(new Roll(reading, meeting.id(), hours.date()));
        List<NumberedItem> items = NumberedItem.of(reading, meeting.id());
        items.forEach(this::item);
        entries.all(Note.KIND).forEach(note -> contested(note, "a note"));
        entries.all(Decision.KIND).forEach(this::decision);
        entries.all(ActionItem.KIND).forEach(this::action);
        entries.all(Question.KIND).forEach(question -> contested(question, named("question", question)));
        outcomes.all().forEach(this::outcome);
        gap(new NextMeeting(reading).after(meeting).isEmpty(), meeting, "The next meeting is not on the list.");
        Stream.concat(Stream.of(meeting), items.stream().map(NumberedItem::thing)).flatMap(thing -> new Links(reading).on(thing).stream())
                .forEach(link -> gap(reading.text(link, Link.LINK).isEmpty(), link, "The link “" + reading.text(link, Link.LABEL) + "” has no address."));
        return gaps;
    }

    private void roll(Roll roll) {
        if (roll.byPerson().isEmpty()) {
            gap(true, meeting, "The roll call was not taken, and apologies are not recorded.");
            return;
        }
        boolean hasApologies = roll.byPerson().values().stream().anyMatch(one -> roll.presence(one).filter(Presence.APOLOGIES::equals).isPresent());
        gap(!hasApologies, meeting, "Apologies are not recorded.");
        roll.byPerson().values().forEach(one -> contested(one, "the attendance of " + reading.name(reading.text(one, Attendance.PERSON))));
        Set<String> asked = reading.things(StatementOfInterest.KIND, StatementOfInterest.MEETING, meeting.id()).stream()
                .filter(one -> !reading.text(one, StatementOfInterest.CHANGE).isEmpty())
                .map(one -> reading.person(one, StatementOfInterest.PERSON)).collect(Collectors.toSet());
        long unasked = roll.byPerson().entrySet().stream().filter(one -> roll.presence(one.getValue()).filter(Presence::isThere).isPresent()
                && !asked.contains(one.getKey())).count();
        gap(unasked > 0, meeting, (unasked == 1 ? "One person who was there has" : unasked + " people who were there have")
                + " not said whether their statement of interests changed.");
    }

    private void item(NumberedItem item) {
        Thing thing = item.thing();
        String name = capital(item.name(reading));
        ItemState state = ItemState.of(reading.text(thing, AgendaItem.STATE));
        gap(state == ItemState.RUNNING, thing, name + " has not ended.");
        gap(state == ItemState.OPEN && item.isLeaf() && reading.text(meeting, Meeting.STATUS).equals("closed"), thing, name + " was neither taken up nor skipped.");
        boolean isExpected = state == ItemState.DONE && item.isLeaf() && !WITHOUT_OUTCOME.contains(reading.text(thing, AgendaItem.ITEM_KIND));
        gap(isExpected && reading.text(thing, AgendaItem.OUTCOME).isEmpty() && !hasResult(thing), thing, name + " has no outcome.");
        contested(thing, item.name(reading));
    }

    private boolean hasResult(Thing item) {
        return Stream.concat(entries.all(Decision.KIND).stream(), entries.all(ActionItem.KIND).stream()).filter(entry -> !entries.isStruck(entry))
                .anyMatch(entry -> entries.item(entry).equals(item.id()))
                || outcomes.all().stream().anyMatch(outcome -> reading.text(outcome, Outcome.AGENDA_ITEM).equals(item.id()));
    }

    private void decision(Thing decision) {
        String name = named("decision", decision);
        gap(reading.text(decision, Decision.READ_BACK).isEmpty(), decision, capital(name) + " is not confirmed.");
        contested(decision, name);
    }

    private void action(Thing action) {
        String name = named("action", action);
        boolean stands = !entries.isStruck(action);
        gap(stands && entries.owners(action).isEmpty(), action, capital(name) + " has no owner.");
        gap(stands && reading.text(action, ActionItem.DUE).isEmpty(), action, capital(name) + " has no due day.");
        gap(reading.text(action, ActionItem.READ_BACK).isEmpty(), action, capital(name) + " is not confirmed.");
        contested(action, name);
    }

    private void outcome(Thing outcome) {
        gap(outcomes.isParked(outcome) && outcomes.reason(outcome).isEmpty(), outcome, outcomes.name(outcome) + " is parked without a reason.");
        contested(outcome, "the outcome of " + outcomes.name(outcome));
    }

    private void contested(Thing thing, String name) {
        Stream<Field> fields = view.kinds().find(EntityId.kind(thing.id())).stream().flatMap(kind -> kind.fields().stream());
        gap(fields.anyMatch(thing::isContested), thing, "People's versions of " + name + " conflict; the minutes show the latest.");
    }

    private void gap(boolean isMissing, Thing thing, String sentence) {
        if (isMissing) {
            gaps.add(new Gap(thing.id(), sentence));
        }
    }

    /** "decision 4", or which one it is where it has no number yet. */
    private String named(String word, Thing entry) {
        String name = entries.name(word, entry);
        return name.equals(word) ? "the " + word + " “" + Excerpt.of(reading.text(entry, Decision.TEXT)) + "”" : name;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
