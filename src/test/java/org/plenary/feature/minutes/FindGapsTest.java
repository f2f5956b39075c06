package org.plenary.feature.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.document.MustacheText;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.review.Link;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.Edition;
import org.plenary.feature.meeting.TheSample;
import org.plenary.fixture.MemoryCopy;

class FindGapsTest {

    private static final String KSK = APlenary.item("KSK rollover what does the team need to look in to?");

    private static List<Gap> gaps(MemoryCopy copy, String meeting) {
        return new DraftMinutes(copy, new MustacheText()).of(meeting, Edition.PUBLIC).orElseThrow().gaps();
    }

    private static String action(MemoryCopy copy) {
        return copy.read(view -> view.things("action").stream().filter(one -> one.textOrEmpty(Decision.TEXT).startsWith("collect")).findFirst().orElseThrow().id());
    }

    @Test
    void whatIsMissingIsNamedInTheOrderOfTheMinutes() {
        MemoryCopy copy = APlenary.held();
        String action = action(copy);
        assertThat(gaps(copy, APlenary.MEETING)).containsExactly(
                new Gap(APlenary.item("Staff to highlight rec. 16 in CCT report for team"), "Item 1 a was neither taken up nor skipped."),
                new Gap(APlenary.item("Barcelona update from staff & confirm if any team members have not yet heard from constituency travel team"),
                        "Item 2 was neither taken up nor skipped."),
                new Gap(APlenary.item("Review table of outstanding questions"), "Item 5 a was neither taken up nor skipped."),
                new Gap(APlenary.item("Discuss SSR1 recommendations"), "Item 5 b was neither taken up nor skipped."),
                new Gap(APlenary.item("AOB"), "Item 6 was neither taken up nor skipped."),
                new Gap(APlenary.item("Confirm action items / decisions reached"), "Item 7 was neither taken up nor skipped."),
                new Gap(action, "The action “collect the reports on the rollover” has no owner."),
                new Gap(action, "The action “collect the reports on the rollover” has no due day."),
                new Gap(action, "The action “collect the reports on the rollover” is not confirmed."));
    }

    @Test
    void aMeetingOfWhichNothingWasRecordedLacksTheRollCall() {
        MemoryCopy copy = TheSample.of("anna");
        APlenary.set(copy, APlenary.MEETING, Meeting.STATUS, "open");
        assertThat(gaps(copy, APlenary.MEETING)).startsWith(
                new Gap(APlenary.MEETING, "The meeting's day, start or time zone is not recorded."),
                new Gap(APlenary.MEETING, "The meeting is not closed yet."),
                new Gap(APlenary.MEETING, "The roll call was not taken, and apologies are not recorded."));
    }

    @Test
    void apologiesAndInterestsThatNobodyAskedForAreMissing() {
        MemoryCopy copy = APlenary.held();
        APlenary.set(copy, Attendance.id("43", "zarko-kecic"), Attendance.STATE, "present");
        assertThat(gaps(copy, APlenary.MEETING)).startsWith(new Gap(APlenary.MEETING, "Apologies are not recorded."),
                new Gap(APlenary.MEETING, "One person who was there has not said whether their statement of interests changed."));
        APlenary.set(copy, StatementOfInterest.id("43", "russ-housley"), StatementOfInterest.CHANGE, "");
        assertThat(gaps(copy, APlenary.MEETING)).contains(
                new Gap(APlenary.MEETING, "2 people who were there have not said whether their statement of interests changed."));
    }

    @Test
    void anItemThatWasDoneNeedsAnOutcome() {
        MemoryCopy copy = APlenary.held();
        var missing = new Gap(KSK, "Item 4 has no outcome.");
        APlenary.set(copy, action(copy), Decision.READ_BACK, "struck");
        assertThat(gaps(copy, APlenary.MEETING)).contains(missing);
        APlenary.set(copy, KSK, AgendaItem.OUTCOME, "The team waits for the report.");
        assertThat(gaps(copy, APlenary.MEETING)).doesNotContain(missing);
    }

    @Test
    void aDecisionThatWasNotReadBackIsNotConfirmed() {
        MemoryCopy copy = APlenary.held();
        copy.save(view -> List.of(view.set("decision/d", Decision.MEETING, JsonValue.of(APlenary.MEETING)), view.set("decision/d", Decision.NUMBER, JsonValue.of(5))));
        assertThat(gaps(copy, APlenary.MEETING)).contains(new Gap("decision/d", "Decision 5 is not confirmed."));
    }

    @Test
    void parkingNeedsAReasonAndALinkAnAddress() {
        MemoryCopy copy = APlenary.held();
        APlenary.set(copy, Outcome.id("ssr1-3", "43"), Outcome.REASON, "");
        APlenary.set(copy, Link.id(APlenary.MEETING, "Agenda page"), Link.LINK, "");
        assertThat(gaps(copy, APlenary.MEETING)).contains(new Gap("outcome/ssr1-3/43", "Recommendation 3 is parked without a reason."),
                new Gap(Link.id(APlenary.MEETING, "Agenda page"), "The link “Agenda page” has no address."));
    }

    @Test
    void conflictsAreNamed() {
        MemoryCopy copy = APlenary.held();
        MemoryCopy other = TheSample.of("bo");
        other.receive(copy);
        APlenary.set(copy, KSK, AgendaItem.OUTCOME, "One");
        APlenary.set(other, KSK, AgendaItem.OUTCOME, "Two");
        copy.receive(other);
        assertThat(gaps(copy, APlenary.MEETING)).contains(new Gap(KSK, "People's versions of item 4 conflict; the minutes show the latest."));
    }

    @Test
    void theLastMeetingOfAllHasNoNextOne() {
        MemoryCopy copy = APlenary.held();
        APlenary.set(copy, APlenary.MEETING, Meeting.DATE, "2030-01-01");
        assertThat(gaps(copy, APlenary.MEETING)).contains(new Gap(APlenary.MEETING, "The next meeting is not on the list."));
    }
}
