package org.plenary.journey;

import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.X;
import static org.plenary.journey.Team.ANNA;
import static org.plenary.journey.Team.BOB;
import static org.plenary.journey.Team.CAROL;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;

/**
 * The first day in Barcelona, 21 October 2018, as three people hold it (S0): Bob has written down what the team finds so far, Carol takes the roll,
 * Anna runs the day and steps the room through recommendations, each of which is left in another way.
 */
final class BarcelonaDay1 {

    static final String MEETING = Meeting.KIND.id("2018-10-21-face-to-face-day");
    static final String PRIVATE_NOTE = "Let nobody speak twice before all have spoken once";
    static final String INTERNAL_NOTE = "The hotel’s network failed twice";

    private static final String TITLE = "Face-to-Face Meeting Day 1 @ ICANN63 Barcelona";
    private static final String STEPPING = "SSR1 recommendations – draft text for 28 recommendations (display table and step through them as a group)";
    private static final int ENTRIES = 8;

    private final Team team;
    private final MeetingScreen screen;

    BarcelonaDay1(Team team) {
        this.team = team;
        screen = new MeetingScreen(team);
    }

    /** Everything, from the agenda to the public files, until all three have the same. */
    List<WrittenFile> hold() {
        Path prepared = carolPrepares();
        Path written = bobWritesWhatTheTeamFinds(prepared);
        Path held = annaRunsTheDay(prepared, written);
        List<WrittenFile> published = carolPublishes(written, held);
        Path all = team.send("carol-2");
        Stream.of(ANNA, BOB).forEach(name -> {
            team.sitDown(name);
            team.receive(all);
        });
        return published;
    }

    private Path carolPrepares() {
        team.clock().set("2018-10-15T14:00:00Z");
        team.sitDown(CAROL);
        screen.open("face-to-face meeting day 1 barcelona", TITLE);
        screen.choose("Status", "Open");
        screen.facts(Map.of("Start", "09:00"));
        screen.facts(Map.of("End", "17:00"));
        screen.facts(Map.of("Time zone", "Europe/Madrid"));
        team.watching().untilShown("07:00 – 15:00 UTC");
        screen.minutes(List.of("30", "60", "90", "90", "150", "60"));
        return team.send("carol-1");
    }

    private Path bobWritesWhatTheTeamFinds(Path prepared) {
        team.clock().set("2018-10-19T08:00:00Z");
        team.sitDownFor(BOB, prepared);
        team.app().save(view -> Stream.of(
                finding(view, 1, "q1", "choice/implemented/partly", "ICANN published a statement of its remit in 2012 and revised it once."),
                finding(view, 2, "q1", "choice/implemented/fully", "The remit was open for public comment."),
                finding(view, 3, "q1", "choice/implemented/partly", "Some pages use other terms than the statement.")).flatMap(List::stream).toList());
        team.app().save(view -> List.of(view.set(Recommendation.id("ssr1", 4), Recommendation.DRAFT_OWNER, JsonValue.of(Person.id(Slug.of("Farid Haddad"))))));
        return team.send("bob-1");
    }

    private static List<Edit> finding(View view, int recommendation, String question, String choice, String text) {
        String id = TeamText.id("ssr1-" + recommendation, question);
        return List.of(view.set(id, TeamText.CHOICE, JsonValue.of(choice)), view.set(id, TeamText.TEXT, JsonValue.of(text)),
                view.set(id, TeamText.RECOMMENDATION, JsonValue.of(Recommendation.id("ssr1", recommendation))),
                view.set(id, TeamText.QUESTION, JsonValue.of("form-question/three-questions-1/" + question)));
    }

    private Path annaRunsTheDay(Path prepared, Path written) {
        team.clock().set("2018-10-20T18:00:00Z");
        team.sitDownFor(ANNA, prepared);
        team.receive(written);
        team.app().save(view -> List.of(view.set("agenda-item/2018-10-21-face-to-face-day/finalize-work-plan", AgendaItem.PRIVATE_NOTE,
                JsonValue.of(PRIVATE_NOTE))));
        screen.open("face-to-face meeting day 1 barcelona", TITLE);
        at("07:02");
        screen.callRoll(P, P, P, P, P, P, X, P, P, R, P, P, P, P, P, P);
        team.robot().push(KeyCode.SHIFT, N);
        team.robot().push(KeyCode.ESCAPE);
        screen.start("Welcome, SOI updates, opening remarks");
        write("07:10", "n: Anna Keller reads the expected standards of behavior. #public");
        next("07:25", "Finalize Barcelona engagement session slides");
        write("07:40", "d: The slides of the engagement session are final, with the workstreams on one page");
        write("07:42", "a: @olha Send the slides to the engagement session’s organisers due tomorrow");
        next("08:20", "Finalize work plan");
        team.watching().untilShown(PRIVATE_NOTE);
        write("09:10", "d: The work plan is adopted with draft findings due at ICANN65");
        write("09:12", "a: @anna Publish the work plan due 26 Oct");
        write("09:20", "n: " + INTERNAL_NOTE);
        next("09:50", "Address SSR1 overarching questions and issues (including any outstanding questions and email from Alain)");
        write("10:15", "d: Every recommendation is put under one of three focus areas");
        write("10:40", "q: @bob Which document states the SSR remit today? R1");
        at("11:20");
        screen.go(KeyCode.PAGE_DOWN, STEPPING);
        stepThrough();
        next("14:00", "Day 1 debrief and A.O.B");
        someoneLeaves("14:10", "mateo");
        write("14:30", "d: Day 2 begins at 09:30");
        at("14:55");
        screen.command("close the meeting");
        team.watching().untilShown("The meeting is closed.");
        return team.send("anna-1");
    }

    /** Adopted, adopted with edits, parked and back to its owner: a key for each. */
    private void stepThrough() {
        var steps = new StepThroughScreen(team);
        steps.begin("The first five that are not adopted yet");
        at("11:30");
        steps.adopt(1);
        at("11:42");
        steps.adoptWithEdits(2, "The remit was open for public comment, once.");
        at("11:55");
        steps.park(3, "The list of pages is missing");
        at("12:05");
        steps.giveBack(4);
        screen.resume(STEPPING);
    }

    private void someoneLeaves(String time, String letters) {
        at(time);
        screen.openRoll();
        screen.find(letters);
        team.robot().push(L);
        team.watching().until(() -> screen.states().stream().anyMatch(state -> state.contains("left ")));
        team.robot().push(KeyCode.ESCAPE);
        screen.resume("Day 1 debrief and A.O.B");
    }

    private List<WrittenFile> carolPublishes(Path... bundles) {
        var minutes = new MinutesScreen(team);
        team.clock().set("2018-10-21T16:00:00Z");
        team.sitDown(CAROL);
        team.receive(bundles);
        team.standUp();
        try (Colleague carol = team.colleague(CAROL)) {
            Colleague.value(carol.features().giveNumbers().giveAll());
        }
        team.sitDown(CAROL);
        minutes.open("Day 1");
        minutes.readBack(ENTRIES, Map.of(), Map.of());
        minutes.step("Circulate", "Version 1: sent round");
        team.clock().set("2018-10-22T17:00:00Z");
        minutes.step("Sign off", "Version 1: signed off");
        minutes.step("Publish", "Version 1: published");
        return minutes.writeAll("The public copy", "public");
    }

    private void at(String time) {
        team.clock().set("2018-10-21T" + time + ":00Z");
    }

    private void next(String time, String item) {
        at(time);
        screen.go(KeyCode.PAGE_DOWN, item);
    }

    private void write(String time, String line) {
        at(time);
        screen.write(line);
    }
}
