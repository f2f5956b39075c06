package org.plenary.feature.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.plenary.bundle.ShippedBundle;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

/** The review that comes with the program, as people hold it; with a team where a test wants one. */
public final class TheSample {

    /** Who works on it in most tests. */
    public static final String ANNA = "anna-keller";
    /** Her colleague. */
    public static final String BOB = "bob-moss";

    private static final Bundle BUNDLE = read();

    private TheSample() { }

    /** A person's copy of it, given by their slug. */
    public static MemoryCopy of(String person) {
        MemoryCopy copy = MemoryCopy.of(person);
        copy.add(List.of(BUNDLE), List.of("sample"));
        return copy;
    }

    /** Anna's copy with a team of twelve, her own drafts to come. */
    public static MemoryCopy withTeam() {
        MemoryCopy copy = of(ANNA);
        person(copy, ANNA, "Anna Keller", "Example University", "ALAC", "Europe/Zurich", "co-chair", "member");
        person(copy, BOB, "Bob Moss", "Example Registry", "ccNSO", "America/Toronto", "member", "rapporteur");
        person(copy, "chidi-okafor", "Chidi Okafor", "Lagos Internet Exchange", "GNSO", "Africa/Lagos", "member", "penholder");
        person(copy, "dana-levi", "Dana Levi", "", "SSAC", "Asia/Jerusalem", "member");
        person(copy, "emi-sato", "Emi Sato", "Kyoto Network Centre", "RSSAC", "Asia/Tokyo", "member");
        person(copy, "farid-haddad", "Farid Haddad", "Regulator of the Example Islands", "GAC", "Asia/Beirut", "co-chair", "member");
        person(copy, "grace-lindqvist", "Grace Lindqvist", "ICANN org", "", "America/Los_Angeles", "staff");
        person(copy, "hugo-blanc", "Hugo Blanc", "Board", "Board", "Europe/Paris", "board-designee");
        person(copy, "ines-duarte", "Inês Duarte", "Independent", "", "America/Sao_Paulo", "technical-writer");
        person(copy, "jonas-weber", "Jonas Weber", "Example Registrar", "GNSO", "Europe/Berlin");
        set(copy, Person.id("jonas-weber"), Person.STATE, "left");
        return copy;
    }

    /** The same with things for Anna to do: an action and two recommendations. */
    public static MemoryCopy withWork() {
        MemoryCopy copy = withTeam();
        String action = copy.read(view -> view.things(ActionItem.KIND).getFirst().id());
        copy.save(view -> List.of(view.member(action, ActionItem.OWNERS, ANNA, true)));
        set(copy, Recommendation.id("ssr1", 4), Recommendation.DRAFT_OWNER, Person.id(ANNA));
        set(copy, Recommendation.id("ssr1", 12), Recommendation.FACILITATOR, Person.id(ANNA));
        return copy;
    }

    /** Parks a recommendation in call 43 until question 31 is answered; the question's id. */
    public static String waiting(MemoryCopy copy, int recommendation) {
        String id = Recommendation.id("ssr1", recommendation);
        String outcome = org.plenary.domain.assessment.Outcome.id("ssr1-" + recommendation, "43");
        String question = Question.KIND.id("q31");
        copy.save(view -> List.of(view.set(question, Question.NUMBER, JsonValue.of(31)), view.set(question, Question.TEXT, JsonValue.of("Since when?")),
                view.set(question, Question.STATE, JsonValue.of("asked")), view.member(question, Question.RECOMMENDATIONS, id, true),
                view.set(outcome, org.plenary.domain.assessment.Outcome.RECOMMENDATION, JsonValue.of(id)), view.set(outcome, org.plenary.domain.assessment.Outcome.STATE, JsonValue.of("parked")),
                view.member(outcome, org.plenary.domain.assessment.Outcome.WAITS_FOR, question, true)));
        return question;
    }

    /** Writes one field. */
    public static void set(MemoryCopy copy, String entity, Field field, String value) {
        copy.save(view -> List.of(view.set(entity, field, JsonValue.of(value))));
    }

    private static void person(MemoryCopy copy, String slug, String name, String affiliation, String nominatedBy, String zone, String... roles) {
        String id = Person.id(slug);
        set(copy, id, Person.NAME, name);
        set(copy, id, Person.AFFILIATION, affiliation);
        set(copy, id, Person.NOMINATED_BY, nominatedBy);
        set(copy, id, Person.ZONE, zone);
        set(copy, id, Person.STATE, "active");
        set(copy, id, Person.E_MAIL, slug.replace('-', '.') + "@example.org");
        for (String role : roles) {
            set(copy, Appointment.id(slug, role), Appointment.PERSON, id);
            set(copy, Appointment.id(slug, role), Appointment.ROLE, Role.id(role));
        }
    }

    private static Bundle read() {
        try (InputStream in = TheSample.class.getResourceAsStream("/org/plenary/sample/sample.bundle.json")) {
            return switch (ShippedBundle.read(in)) {
                case Outcome.Done<Bundle>(Bundle bundle) -> bundle;
                case Outcome.Refused<Bundle>(String sentence) -> throw new IllegalStateException(sentence);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
