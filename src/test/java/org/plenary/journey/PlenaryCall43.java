package org.plenary.journey;

import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.X;
import static org.plenary.journey.Team.ANNA;
import static org.plenary.journey.Team.BOB;
import static org.plenary.journey.Team.CAROL;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;

/**
 * Plenary call #43 of 13 September 2018 as three people hold it (S1): Carol prepares it and takes the roll, Anna chairs it and writes down what is
 * said, Bob works on a plane meanwhile. What is said is made up around the agenda and the decisions that are known (W43, DOMAIN §1.1).
 */
final class PlenaryCall43 {

    static final String MEETING = Meeting.KIND.id("43");

    /** What nobody outside the team may read: Anna's own note, and what was written down for the team alone. */
    static final String PRIVATE_NOTE = "Ask Farid before the call whether he wants to speak";
    static final String INTERNAL_NOTE = "Two members wait for their visas";

    /** How many decisions and actions are read back. */
    private static final int ENTRIES = 12;

    static final int BOBS_RECOMMENDATION = 5;
    static final String BOBS_ANSWER = "The working relationships exist, yet no goal names them.";

    private static final String TITLE = "SSR2 Review Team Plenary Call #43";
    private static final String KSK = "agenda-item/43/ksk-rollover-what-does-the-team-need-to-look-in-to";

    private final Team team;
    private final MeetingScreen screen;

    PlenaryCall43(Team team) {
        this.team = team;
        screen = new MeetingScreen(team);
    }

    /** Everything, from the agenda to the public files, until all three have the same. */
    List<WrittenFile> hold() {
        Path prepared = carolPrepares();
        Path fromBob = bobDraftsOnAPlane(prepared);
        Path roll = carolCallsTheRoll();
        Path held = annaChairs(prepared);
        carolTakesItIn(held, fromBob);
        Path mended = annaMendsAnAction(roll);
        carolSettles(mended);
        List<WrittenFile> published = carolPublishes();
        Path all = team.send("carol-3");
        team.clock().set("2018-09-14T19:00:00Z");
        Stream.of(ANNA, BOB).forEach(name -> {
            team.sitDown(name);
            team.receive(all);
        });
        return published;
    }

    private Path carolPrepares() {
        team.clock().set("2018-09-10T16:00:00Z");
        team.sitDown(CAROL);
        screen.open("call #43", TITLE);
        screen.choose("Status", "Open");
        screen.facts(facts());
        team.watching().untilShown("15:00 – 16:30 UTC");
        screen.minutes(List.of("10", "5", "10", "15", "15", "25", "10", "15", "5", "10"));
        team.watching().untilShown("1 h 30 min planned for 1 h 30 min");
        team.watching().press(team.robot(), "Notices  1");
        team.watching().untilBegun("For Best Audio: Join via Telephone Using Dial-Out");
        return team.send("carol-1");
    }

    private static Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Start", "08:00");
        facts.put("End", "09:30");
        facts.put("Time zone", "America/Los_Angeles");
        return facts;
    }

    private Path bobDraftsOnAPlane(Path prepared) {
        team.clock().set("2018-09-13T13:30:00Z");
        team.sitDownFor(BOB, prepared);
        new AssessmentForm(team).answer(BOBS_RECOMMENDATION, BOBS_ANSWER);
        return team.send("bob-1");
    }

    private Path carolCallsTheRoll() {
        team.clock().set("2018-09-13T15:01:00Z");
        team.sitDown(CAROL);
        screen.open("call #43", TITLE);
        screen.callRoll(P, X, R, P, P, U, P, P, P, P, P, R, P, P, P, P);
        team.robot().push(KeyCode.SHIFT, N);
        screen.find("inês");
        team.robot().push(S);
        team.robot().write("Joined the board of a registry in Lisbon");
        team.robot().push(KeyCode.ENTER);
        team.clock().set("2018-09-13T15:12:00Z");
        screen.find("grace");
        team.robot().push(L);
        team.watching().until(() -> screen.states().contains("Grace Okafor, Present, late 08:12"));
        team.robot().push(N);
        return team.send("carol-2");
    }

    private Path annaChairs(Path prepared) {
        team.clock().set("2018-09-12T18:00:00Z");
        team.sitDownFor(ANNA, prepared);
        team.app().save(view -> List.of(view.set(KSK, AgendaItem.PRIVATE_NOTE, JsonValue.of(PRIVATE_NOTE))));
        screen.open("call #43", TITLE);
        at("15:00");
        screen.start("Welcome, roll call, SOI updates");
        next("15:04", "Staff to highlight rec. 16 in CCT report for team");
        write("15:05", "n: Staff read out recommendation 16 of the CCT report, page 101; this team is among its addressees. #public");
        write("15:07", "a: @carol Circulate the text of CCT recommendation 16 due 20 Sep");
        next("15:09", "Barcelona update from staff & confirm if any team members have not yet heard from constituency travel team");
        write("15:12", "n: Staff have booked a room for both days of the meeting in Barcelona. #public");
        write("15:14", "n: " + INTERNAL_NOTE);
        write("15:16", "q: @lena Who has not yet heard from the constituency travel team?");
        next("15:20", "Finalize comms/outreach plan");
        write("15:30", "d: The communications and outreach plan is adopted with the engagement session at ICANN63 added to it");
        write("15:32", "a: @élise @dan Publish the outreach plan on the wiki due fri");
        next("15:34", "KSK rollover what does the team need to look in to?");
        team.watching().untilShown(PRIVATE_NOTE);
        write("15:40", "n: The root zone’s key is to roll on 11 October 2018. #public");
        write("15:44", "q: What was measured before the new date of the rollover was set?");
        write("15:47", "a: @farid Draft what the team needs to look into about the rollover due in 2 weeks");
        next("15:50", "Review of SSR1 recommendations");
        next("15:51", "Review table of outstanding questions");
        write("15:55", "d: The table of outstanding questions gets columns for the date of the ask, who asked, when it was answered, the estimated "
                + "completion and notes");
        write("15:57", "a: @carol Add the columns to the table of outstanding questions due tue");
        next("16:00", "Discuss SSR1 recommendations");
        write("16:04", "d: The table with three questions is adopted: what was done, had it the intended effect, is it still relevant?");
        write("16:08", "d: The team assesses five recommendations or so, R1 first, and then revisits the table");
        write("16:10", "a: @bob Assess R1 with the three questions due 27 Sep");
        write("16:12", "a: @žana Mend slide 9: <ITIL> & | ISO \"SAS-70\" are cut off");
        next("16:15", "AOB");
        write("16:17", "d: The call of 20 September is cancelled");
        write("16:18", "d: The next call is on 27 September");
        next("16:20", "Confirm action items / decisions reached");
        at("16:29");
        screen.command("close the meeting");
        team.watching().untilShown("The meeting is closed.");
        return team.send("anna-1");
    }

    private void carolTakesItIn(Path... bundles) {
        team.clock().set("2018-09-13T16:45:00Z");
        team.sitDown(CAROL);
        team.receive(bundles);
        word("Draft what", "Draft, on one page, what the team needs to look into about the rollover");
    }

    private Path annaMendsAnAction(Path roll) {
        team.clock().set("2018-09-13T16:50:00Z");
        team.sitDown(ANNA);
        team.receive(roll);
        word("Draft what", "Draft what the team needs to look into about the rollover of the root key");
        return team.send("anna-2");
    }

    /** Their two wordings of one action meet in Carol's copy. */
    private void carolSettles(Path mended) {
        team.clock().set("2018-09-13T17:00:00Z");
        team.sitDown(CAROL);
        team.receive(mended);
        team.watching().until(() -> team.announces("1 conflict"));
        team.robot().push(KeyCode.ALT, KeyCode.DIGIT3);
        team.watching().untilShown("Proposed: both edits together");
        team.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        team.watching().untilBegun("Nothing is in conflict.");
        team.standUp();
        try (Colleague carol = team.colleague(CAROL)) {
            Colleague.value(carol.features().giveNumbers().giveAll());
        }
    }

    private List<WrittenFile> carolPublishes() {
        var minutes = new MinutesScreen(team);
        team.clock().set("2018-09-13T17:15:00Z");
        team.sitDown(CAROL);
        minutes.open("#43");
        minutes.readBack(ENTRIES, Map.of("The next call is on 27 September", "The next call is on 20 September"),
                Map.of("The call of 20 September is cancelled", "Said in jest"));
        minutes.step("Circulate", "Version 1: sent round");
        team.clock().set("2018-09-14T18:30:00Z");
        minutes.step("Sign off", "Version 1: signed off");
        minutes.step("Publish", "Version 1: published");
        return minutes.writeAll("The public copy", "public");
    }

    private void word(String begins, String text) {
        team.app().save(view -> view.things(ActionItem.KIND).stream().filter(one -> one.textOrEmpty(ActionItem.TEXT).startsWith(begins))
                .map(one -> view.set(one.id(), ActionItem.TEXT, JsonValue.of(text))).toList());
    }

    private void at(String time) {
        team.clock().set("2018-09-13T" + time + ":00Z");
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
