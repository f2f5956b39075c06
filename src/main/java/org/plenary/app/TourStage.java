package org.plenary.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.plenary.cli.StartOptions;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.FormQuestion;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.assessment.ShippedForm;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Preview;

/**
 * The sample with some days of work in it, so that pictures show a living review: two members on two computers, one bundle received
 * with a conflict in it and one waiting. People and their words are made up; the recommendations are the sample's.
 */
final class TourStage {

    private static final String ANNA = "anna-keller";
    private static final String BOB = "bob-adeyemi";
    private static final String CHLOE = "chloé-diallo";

    /** The evening before face-to-face day 1, so that pictures show the same dates whenever they are taken. */
    private static final Instant BEFORE = Instant.parse("2018-10-20T18:10:00Z");
    /** While the call runs that goes on when the pictures are taken. */
    private static final Instant DURING = Instant.parse("2018-10-20T18:30:00Z");

    private final Path folder;
    private Instant now = BEFORE;

    /** @param folder an empty folder that nobody else uses */
    TourStage(Path folder) {
        this.folder = folder;
    }

    /**
     * What is set up.
     *
     * @param review Anna's copy, open; to be closed by the caller
     * @param waiting a bundle of Bob's that she has not received yet
     * @param stranger one of Chloé's, whose key she has never seen
     */
    record Set(OpenReview review, Path waiting, Path stranger) { }

    /** Sets it up on disk; takes a second or two. */
    Set up() {
        OpenReview anna = open("anna", "Anna's laptop");
        anna.workAs(ANNA);
        done(anna.openSample().open());
        people(anna);
        assignments(anna);
        Path first = send(anna, "anna.bundle.json");
        OpenReview bob = open("bob", "Bob's laptop");
        receive(bob, first);
        bob.workAs(BOB);
        answers(bob);
        teamText(bob, 12, "q1", "partly", "Best practices were collected in 2013. No contract refers to them, and nobody was asked to keep them up to date.");
        Path second = send(bob, "bob-1.bundle.json");
        teamText(anna, 12, "q1", "partly", "Best practices were collected in 2013 and shared with registries. No contract refers to them.");
        drafts(anna);
        meetings(anna);
        new TourMeeting(anna).run();
        now = DURING;
        new TourSteps(anna).run();
        new TourRegisters(anna).fill();
        new TourMinutes(anna, ANNA).publish();
        receive(anna, second);
        teamText(bob, 14, "q1", "fully", "Outreach continues at every ICANN meeting.");
        set(bob, Recommendation.id("ssr1", 20), Recommendation.DRAFT_OWNER, Person.id(BOB));
        Path third = send(bob, "ssr2_bob-adeyemi_2018-10-21_0002.bundle.json");
        bob.close();
        return new Set(anna, third, stranger(first));
    }

    private Path stranger(Path first) {
        OpenReview chloe = open("chloé", "Chloé's laptop");
        receive(chloe, first);
        chloe.workAs(CHLOE);
        draft(chloe, CHLOE, 7, "q1", "not", "No such process was found in the published procedures.");
        done(chloe.submitDraft().submit("7"));
        Path file = send(chloe, "ssr2_chloe-diallo_2018-10-21_0001.bundle.json");
        chloe.close();
        return file;
    }

    private static void people(OpenReview anna) {
        for (String name : List.of("Anna Keller", "Bob Adeyemi", "Chloé Diallo", "Dmitri Sokolov", "Žofia Nowak")) {
            done(anna.sayWhoIAm().join(name));
        }
        set(anna, Person.id(ANNA), Person.AFFILIATION, "Registry operator");
        set(anna, Person.id(BOB), Person.AFFILIATION, "At-Large");
        set(anna, Person.id(CHLOE), Person.AFFILIATION, "Security researcher");
    }

    private static void assignments(OpenReview anna) {
        List<String> owners = List.of(ANNA, BOB, CHLOE, "dmitri-sokolov");
        for (int n : new int[] {1, 2, 4, 5, 7, 9, 12, 14, 18, 25}) {
            set(anna, Recommendation.id("ssr1", n), Recommendation.DRAFT_OWNER, Person.id(owners.get(n % owners.size())));
        }
        teamText(anna, 6, "q1", "fully", "The document was published in 2013.");
        teamText(anna, 6, "q2", "yes", "Both committees refer to it.");
        teamText(anna, 6, "q3", "no", "The roles are settled.");
        teamText(anna, 10, "q1", "partly", "Staff was added; a public process is missing.");
        teamText(anna, 10, "q2", "cannot-determine", "No figures were kept before 2015.");
        teamText(anna, 10, "q3", "yes", "Contracts still need to be enforced.");
        teamText(anna, 19, "q1", "partly", "A public status page exists; it is not updated.");
        teamText(anna, 19, "q2", "no", "The community cannot follow the work.");
        teamText(anna, 19, "q3", "yes", "The work goes on.");
        teamText(anna, 12, "q1", "partly", "Best practices were collected in 2013. No contract refers to them.");
    }

    private static void answers(OpenReview bob) {
        for (int n : new int[] {1, 2, 4, 11}) {
            draft(bob, BOB, n, "q1", "partly", "The main document exists. Its upkeep is not described anywhere.");
            draft(bob, BOB, n, "q2", "partly", "People we asked know the statement, but do not use it.");
            done(bob.submitDraft().submit(Integer.toString(n)));
        }
    }

    private static void drafts(OpenReview anna) {
        draft(anna, ANNA, 1, "q1", "partly", """
                A statement of remit was published in 2012 after a public comment period, and it is part of the *SSR Framework*.

                We could not confirm that

                - it is **reviewed regularly**, as the organisation says, or
                - other documents use the same words.""");
        draft(anna, ANNA, 1, "q3", "yes", "");
        draft(anna, ANNA, 2, "q1", "fully", "The review of the statement fed the Strategic Plan for 2016–2020.");
        draft(anna, ANNA, 9, "q1", "cannot-determine", "The roadmap was not among the papers we received.");
        draft(anna, ANNA, 4, "q1", "partly", "Relationships are listed; their interdependencies are not.");
        done(anna.submitDraft().submit("4"));
    }

    private static void meetings(OpenReview anna) {
        String call = Meeting.id(43);
        set(anna, call, Meeting.START, "14:00");
        set(anna, call, Meeting.END, "15:15");
        set(anna, call, Meeting.ZONE, "Europe/Madrid");
        Map.of("welcome-roll-call-soi-updates", 10, "finalize-comms-outreach-plan", 10, "ksk-rollover-what-does-the-team-need-to-look-in-to", 10,
                "review-table-of-outstanding-questions", 15, "discuss-ssr1-recommendations", 30, "aob", 5,
                "confirm-action-items-decisions-reached", 5).forEach((item, minutes) -> done(anna.editThing()
                        .set(AgendaItem.KIND.id("43/" + item), AgendaItem.MINUTES.name(), JsonValue.of(minutes))));
    }

    private static void draft(OpenReview by, String person, int recommendation, String question, String choice, String text) {
        String id = Draft.id("ssr1-" + recommendation, person, question);
        about(by, id, recommendation, question, Draft.RECOMMENDATION, Draft.QUESTION);
        set(by, id, Draft.PERSON, Person.id(person));
        fill(by, id, question, choice, text, Draft.CHOICE, Draft.TEXT);
    }

    private static void teamText(OpenReview by, int recommendation, String question, String choice, String text) {
        String id = TeamText.id("ssr1-" + recommendation, question);
        about(by, id, recommendation, question, TeamText.RECOMMENDATION, TeamText.QUESTION);
        fill(by, id, question, choice, text, TeamText.CHOICE, TeamText.TEXT);
    }

    private static void about(OpenReview by, String id, int recommendation, String question, Field recommendationField, Field questionField) {
        set(by, id, recommendationField, Recommendation.id("ssr1", recommendation));
        set(by, id, questionField, FormQuestion.id(ShippedForm.KEY, question));
    }

    private static void fill(OpenReview by, String id, String question, String choice, String text, Field choiceField, Field textField) {
        String set = switch (question) {
            case "q1" -> "implemented";
            case "q2" -> "effect";
            default -> "relevance";
        };
        set(by, id, choiceField, Choice.id(set, choice));
        if (!text.isEmpty()) {
            set(by, id, textField, text);
        }
    }

    private static void set(OpenReview by, String entity, Field field, String value) {
        done(by.editThing().set(entity, field.name(), JsonValue.of(value)));
    }

    private OpenReview open(String name, String device) {
        var computer = new ThisComputer(System::getProperty, variable -> device);
        var random = new SplittableRandom(name.hashCode());
        return done(new Wiring(new SystemParts(computer, (InstantSource) () -> now, random)).toWrite(new StartOptions(Optional.of(folder.resolve(name)),
                Optional.of(folder.resolve(name + "-profile")), Optional.empty())));
    }

    private Path send(OpenReview from, String name) {
        Path file = folder.resolve(name);
        done(from.sendBundle().then(sending -> sending.send(file, List.of())));
        return file;
    }

    private static void receive(OpenReview to, Path file) {
        done(to.receiveBundle().then(receiving -> receiving.preview(List.of(file)).then((Preview p) -> receiving.apply(p, true))));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new IllegalStateException("The tour could not be set up: " + sentence);
        };
    }
}
