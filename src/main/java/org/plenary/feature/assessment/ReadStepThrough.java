package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.assessment.StepPace;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.FocusArea;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/** Reads how far a meeting is with its recommendations, in the edition that everybody may see. */
public final class ReadStepThrough {

    private final LocalCopy copy;
    private final InstantSource clock;

    /** @param clock what day it is */
    public ReadStepThrough(LocalCopy copy, InstantSource clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /** Where recommendations can be stepped through: running meetings first, then those that are not over, the next before later ones. */
    public List<StepPlace> places() {
        Instant now = clock.instant();
        return copy.read(view -> {
            var reading = new Reading(view, Edition.PUBLIC);
            return reading.things(Meeting.KIND).stream().filter(thing -> new StepMeeting(reading, thing).isAhead())
                    .sorted(Comparator.comparing((Thing thing) -> !new StepMeeting(reading, thing).isRunning())
                            .thenComparing(thing -> daysAway(new StepMeeting(reading, thing), now)).thenComparing(Thing::id))
                    .flatMap(thing -> places(reading, thing)).toList();
        });
    }

    /** The first agenda item of a meeting in which it steps through recommendations; empty for none. */
    String item(String meeting) {
        return copy.read(view -> {
            var reading = new Reading(view, Edition.PUBLIC);
            return reading.find(meeting).stream().flatMap(thing -> places(reading, thing)).findFirst().map(StepPlace::item).orElse("");
        });
    }

    /** The groupings and focus areas that have recommendations, in the team's order; the empty id stands for those without a grouping. */
    public record Choices(List<Named> groupings, List<Named> focusAreas) { }

    /** What can be chosen by. */
    public Choices choices() {
        return copy.read(view -> {
            var reading = new Reading(view, Edition.PUBLIC);
            List<Thing> all = reading.things(Recommendation.KIND);
            List<Named> groupings = reading.templates(Grouping.KIND).stream().filter(one -> isUsed(reading, all, one.id()))
                    .map(one -> new Named(one.id(), reading.name(one.id()))).toList();
            boolean ungrouped = all.stream().anyMatch(one -> reading.text(one, Recommendation.GROUPING).isEmpty());
            List<Named> areas = reading.templates(FocusArea.KIND).stream().filter(area -> all.stream()
                    .anyMatch(one -> reading.text(one, Recommendation.FOCUS_AREA).equals(area.id()) || reading.text(one, Recommendation.SUB_FOCUS_AREA).equals(area.id())))
                    .map(area -> new Named(area.id(), reading.name(area.id()))).toList();
            return new Choices(Stream.concat(groupings.stream(), ungrouped ? Stream.of(new Named("", "")) : Stream.empty()).toList(), areas);
        });
    }

    /** Whom a recommendation can go back to: who is on the roster and has not left, by name. */
    public List<Named> people() {
        return copy.read(view -> new People(view).roster("").stream().map(person -> new Named(person.id(), person.label())).toList());
    }

    /** How far an agenda item is. Refused when it is gone. */
    public Outcome<Stepping> of(String item) {
        return copy.read(view -> {
            var reading = new Reading(view, Edition.PUBLIC);
            Optional<Thing> thing = reading.find(item);
            Optional<Thing> meeting = thing.flatMap(one -> reading.find(reading.text(one, AgendaItem.MEETING)));
            return meeting.isEmpty() ? Outcome.refused("This agenda item, or its meeting, is gone: somebody deleted it. Nothing was changed.")
                    : Outcome.done(stepping(view, reading, thing.get(), meeting.get()));
        });
    }

    /** One recommendation as it is now, before the eyes of that meeting; empty when it is gone. */
    public Optional<StepSubject> subject(Stepping of, String recommendation) {
        Instant now = clock.instant();
        return copy.read(view -> new SubjectOfStep(view, of.meeting(), of.item(), now).read(recommendation));
    }

    private static Stepping stepping(View view, Reading reading, Thing item, Thing meeting) {
        var about = new StepMeeting(reading, meeting);
        RecommendationStandings standings = RecommendationStandings.of(view);
        List<Stepping.Stepped> among = StepOrder.linked(view, item).stream().map(one -> stepped(reading, one, standings, meeting.id())).toList();
        String at = reading.text(item, AgendaItem.STEP_AT);
        boolean isAmong = among.stream().anyMatch(one -> one.id().equals(at));
        Optional<Instant> began = reading.parsed(item, AgendaItem.STARTED, Instant::parse);
        return new Stepping(item.id(), reading.name(item.id()), meeting.id(), about.name(), about.takesOutcomes(), among,
                isAmong ? at : at.isEmpty() || among.isEmpty() ? "" : among.getFirst().id(),
                StepPace.of(began, among.stream().flatMap(one -> one.outcomeAt().stream()).toList(), among.size()), about.zone());
    }

    private static Stepping.Stepped stepped(Reading reading, Thing one, RecommendationStandings standings, String meeting) {
        String detail = reading.text(one, Recommendation.SHORT_DETAIL);
        String grouping = reading.text(one, Recommendation.GROUPING);
        Optional<Instant> at = reading.find(org.plenary.domain.assessment.Outcome.id(EntityId.key(one.id()), EntityId.key(meeting)))
                .filter(outcome -> !reading.text(outcome, org.plenary.domain.assessment.Outcome.STATE).isEmpty())
                .map(outcome -> reading.parsed(outcome, org.plenary.domain.assessment.Outcome.AT, Instant::parse).orElse(Instant.EPOCH));
        return new Stepping.Stepped(one.id(), SubjectOfStep.number(reading, one), detail.isEmpty() ? reading.text(one, Recommendation.FULL_TEXT) : detail,
                grouping.isEmpty() ? "" : reading.name(grouping), standings.of(one.id()), at);
    }

    private static Stream<StepPlace> places(Reading reading, Thing meeting) {
        var about = new StepMeeting(reading, meeting);
        List<StepPlace> items = reading.things(AgendaItem.KIND, AgendaItem.MEETING, meeting.id()).stream()
                .filter(item -> reading.text(item, AgendaItem.ITEM_KIND).equals("step-through"))
                .sorted(Comparator.comparing((Thing item) -> reading.text(item, AgendaItem.POSITION)).thenComparing(Thing::id))
                .map(item -> new StepPlace(meeting.id(), about.name(), item.id(), reading.name(item.id()), about.isRunning(),
                        !reading.text(item, AgendaItem.STEP_AT).isEmpty())).toList();
        return items.isEmpty() ? Stream.of(new StepPlace(meeting.id(), about.name(), "", "", about.isRunning(), false)) : items.stream();
    }

    private static long daysAway(StepMeeting meeting, Instant now) {
        LocalDate today = now.atZone(meeting.zone()).toLocalDate();
        return meeting.date().map(day -> Math.abs(day.toEpochDay() - today.toEpochDay())).orElse(Long.MAX_VALUE);
    }

    private static boolean isUsed(Reading reading, List<Thing> recommendations, String grouping) {
        return recommendations.stream().anyMatch(one -> reading.text(one, Recommendation.GROUPING).equals(grouping));
    }
}
