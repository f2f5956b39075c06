package org.plenary.feature.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.EntryKind;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.meeting.QuickEntry;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.Link;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.meeting.RecordEntry;
import org.plenary.feature.meeting.TakeRollCall;
import org.plenary.feature.meeting.TheSample;
import org.plenary.fixture.MemoryCopy;

/** The sample's plenary #43 as if it had been held: four people called, three items taken, with what was typed in them. */
public final class APlenary {

    public static final String MEETING = TheSample.PLENARY_43;

    private final MemoryCopy copy = TheSample.of("anna");
    private Instant now = Instant.parse("2018-09-13T14:02:00Z");
    private final RecordEntry record = new RecordEntry(copy, () -> "anna", () -> now, new SplittableRandom(7));

    private APlenary() { }

    /** A copy that holds it. */
    public static MemoryCopy held() {
        var plenary = new APlenary();
        plenary.roll();
        plenary.items();
        return plenary.copy;
    }

    /** The id of the item of that title. */
    static String item(String title) {
        return AgendaItem.id("43", title);
    }

    /** Gives a field a text. */
    public static void set(MemoryCopy copy, String thing, Field field, String text) {
        copy.save(view -> List.of(view.set(thing, field, JsonValue.of(text))));
    }

    private void roll() {
        set(copy, MEETING, Meeting.START, "16:00");
        set(copy, MEETING, Meeting.END, "17:30");
        set(copy, MEETING, Meeting.ZONE, "Europe/Madrid");
        set(copy, MEETING, Meeting.STATUS, "closed");
        set(copy, MEETING, Meeting.STARTED, "2018-09-13T14:02:00Z");
        set(copy, MEETING, Meeting.ENDED, "2018-09-13T15:20:00Z");
        person("russ-housley", "Russ Housley", "co-chair");
        person("kc-claffy", "KC Claffy", "member");
        person("zarko-kecic", "Žarko Kecić", "member");
        person("jennifer-bryce", "Jennifer Bryce", "staff");
        set(copy, MEETING, Meeting.CHAIR, "person/russ-housley");
        var roll = new TakeRollCall(copy, () -> now);
        roll.mark(MEETING, "person/russ-housley", Presence.PRESENT);
        roll.mark(MEETING, "person/kc-claffy", Presence.REMOTE);
        roll.mark(MEETING, "person/jennifer-bryce", Presence.REMOTE);
        roll.mark(MEETING, "person/zarko-kecic", Presence.APOLOGIES);
        roll.noChange(MEETING, List.of("person/russ-housley", "person/jennifer-bryce"));
        roll.changed(MEETING, "person/kc-claffy");
        set(copy, StatementOfInterest.id("43", "kc-claffy"), StatementOfInterest.TEXT, "New grant for <routing> research.");
    }

    private void person(String slug, String name, String role) {
        set(copy, Person.id(slug), Person.NAME, name);
        set(copy, Appointment.id(slug, role), Appointment.PERSON, Person.id(slug));
        set(copy, Appointment.id(slug, role), Appointment.ROLE, Role.id(role));
    }

    private void items() {
        take("Welcome, roll call, SOI updates", "2018-09-13T14:02:00Z", "2018-09-13T14:11:00Z");
        take("Finalize comms/outreach plan", "2018-09-13T14:11:00Z", "2018-09-13T14:40:00Z");
        String plan = item("Finalize comms/outreach plan");
        type(plan, "n: The line was bad for ten minutes");
        type(plan, "n: The plan was presented in two parts #public");
        String decision = type(plan, "d: The outreach plan is adopted");
        copy.save(view -> List.of(view.set(decision, Decision.NUMBER, JsonValue.of(4)), view.set(decision, Decision.READ_BACK, JsonValue.of("confirmed"))));
        String action = type(plan, "a: @Russ @staff send the plan to the list due fri");
        copy.save(view -> List.of(view.set(action, ActionItem.NUMBER, JsonValue.of(12)), view.set(action, ActionItem.READ_BACK, JsonValue.of("confirmed"))));
        String rollover = item("KSK rollover what does the team need to look in to?");
        take("KSK rollover what does the team need to look in to?", "2018-09-13T14:40:00Z", "2018-09-13T15:20:00Z");
        type(rollover, "a: collect the reports on the rollover");
        type(rollover, "q: @kc How many resolvers failed?");
        leave("ssr1-2", "adopted-with-edits", Outcome.EDITS, "“annually” became “each year”");
        leave("ssr1-3", "parked", Outcome.REASON, "the cost figures are missing");
        set(copy, Link.id(MEETING, "Agenda page"), Link.OF, MEETING);
        set(copy, Link.id(MEETING, "Agenda page"), Link.LABEL, "Agenda page");
        set(copy, Link.id(MEETING, "Agenda page"), Link.LINK, "https://example.org/43?a=1&b=2");
    }

    private void leave(String recommendation, String state, Field field, String why) {
        String id = Outcome.id(recommendation, "43");
        set(copy, id, Outcome.MEETING, MEETING);
        set(copy, id, Outcome.RECOMMENDATION, Recommendation.KIND.id(recommendation));
        set(copy, id, Outcome.STATE, state);
        set(copy, id, field, why);
    }

    private void take(String title, String started, String ended) {
        set(copy, item(title), AgendaItem.STATE, "done");
        set(copy, item(title), AgendaItem.STARTED, started);
        set(copy, item(title), AgendaItem.ENDED, ended);
        now = Instant.parse(ended);
    }

    private String type(String item, String line) {
        now = now.plusSeconds(60);
        return switch (record.record(MEETING, Optional.of(item), QuickEntry.read(line, EntryKind.NOTE, record.words(MEETING)))) {
            case org.plenary.feature.Outcome.Done<RecordEntry.Written>(RecordEntry.Written written) -> written.id();
            case org.plenary.feature.Outcome.Refused<RecordEntry.Written>(String sentence) -> throw new AssertionError(sentence);
        };
    }
}
