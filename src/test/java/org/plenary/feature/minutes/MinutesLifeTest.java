package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.document.MarkdownWriter;
import org.plenary.document.MustacheText;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.CirculateMinutes.Circulated;
import org.plenary.feature.minutes.PublishMinutes.Published;
import org.plenary.fixture.MemoryCopy;

/** From the draft to the published minutes and to the version after them. */
class MinutesLifeTest {

    private static final String RUSS = "person/russ-housley";
    private static final String VERSION_1 = "minutes/43/1";
    private static final String VERSION_2 = "minutes/43/2";

    private final MemoryCopy copy = APlenary.held();
    private Instant now = Instant.parse("2018-09-13T15:20:30Z");

    private DraftMinutes drafts(MemoryCopy of) {
        return new DraftMinutes(of, new MustacheText());
    }

    private CirculateMinutes circulate(MemoryCopy of) {
        return new CirculateMinutes(of, () -> now);
    }

    private Outcome<Dot> signOff(MemoryCopy of, String person) {
        return new SignOffMinutes(of, drafts(of), new MarkdownWriter(), () -> now).signOff(APlenary.MEETING, person);
    }

    private Outcome<Published> publish(MemoryCopy of) {
        return new PublishMinutes(of, () -> now).publish(APlenary.MEETING);
    }

    private String publicText() {
        return new String(new MarkdownWriter().bytes(drafts(copy).of(APlenary.MEETING, Edition.PUBLIC).orElseThrow().text()), UTF_8);
    }

    private VersionRow version(int number) {
        return copy.read(view -> new VersionReading(view).of(APlenary.MEETING)).get(number - 1);
    }

    private Thing decision() {
        return copy.read(view -> view.things(Decision.KIND).stream().filter(one -> one.textOrEmpty(Decision.MEETING).equals(APlenary.MEETING)).findFirst().orElseThrow());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private void circulated() {
        done(circulate(copy).circulate(APlenary.MEETING, Optional.empty(), ""));
    }

    private void published() {
        circulated();
        done(signOff(copy, RUSS));
        done(publish(copy));
    }

    @Test
    void aDraftIsSentRoundUntilTheHourAfterADay() {
        Circulated sent = done(circulate(copy).circulate(APlenary.MEETING, Optional.empty(), ""));
        assertThat(sent).isEqualTo(new Circulated(VERSION_1, 1, Instant.parse("2018-09-14T16:00:00Z"), sent.dot()));
        assertThat(version(1)).isEqualTo(new VersionRow(VERSION_1, 1, Life.CIRCULATED, Optional.of(now), Optional.of(sent.deadline()), "", Optional.empty(),
                Optional.empty(), "", "en", "", true, "", List.of()));
    }

    @Test
    void aDeadlineThatIsOverIsRefused() {
        assertThat(circulate(copy).circulate(APlenary.MEETING, Optional.of(now), "")).isEqualTo(Outcome.<Circulated>refused(
                "The deadline 2018-09-13T15:20:30Z is over already. Give a later one; nothing was changed."));
        assertThat(copy.<List<Thing>>read(view -> view.things(MinutesVersion.KIND))).isEmpty();
    }

    @Test
    void aChairSignsOffTheTextAndItsDecisionsInOneChange() {
        circulated();
        String before = publicText();
        int changes = copy.check().changes();
        done(signOff(copy, RUSS));
        assertThat(copy.check().changes()).isEqualTo(changes + 1);
        VersionRow version = version(1);
        assertThat(List.of(version.state(), version.signedOffBy(), version.signedOffAt(), version.snapshot(), version.hash(), version.isWhole()))
                .isEqualTo(List.of(Life.SIGNED_OFF, "Russ Housley", Optional.of(now), before, Sha256.of(before), true));
        assertThat(List.of(decision().textOrEmpty(Decision.STATE), decision().textOrEmpty(Decision.SIGNED_OFF_BY), decision().textOrEmpty(Decision.SIGNED_OFF_AT)))
                .containsExactly("signed-off", RUSS, now.toString());
        assertThat(publicText()).as("signing off changes no word of the minutes").isEqualTo(before);
    }

    @Test
    void onlyAChairSignsOffAndOnlyWhatWasSentRound() {
        assertThat(signOff(copy, RUSS)).isEqualTo(Outcome.<Dot>refused("These minutes were not sent round yet. Circulate them first; nothing was changed."));
        circulated();
        assertThat(signOff(copy, "person/kc-claffy")).isEqualTo(Outcome.<Dot>refused(
                "KC Claffy holds no chair's role on the day of this meeting. It can be signed off by Russ Housley; nothing was changed."));
        APlenary.set(copy, "appointment/russ-housley/co-chair", org.plenary.domain.review.Appointment.UNTIL, "2018-09-12");
        APlenary.set(copy, APlenary.MEETING, Meeting.CHAIR, "");
        assertThat(signOff(copy, RUSS)).isEqualTo(Outcome.<Dot>refused("Russ Housley holds no chair's role on the day of this meeting. "
                + "Nobody does: give somebody one under Members; nothing was changed."));
    }

    @Test
    void signingOffTwiceChangesNothing() {
        circulated();
        done(signOff(copy, RUSS));
        assertThat(signOff(copy, RUSS)).isEqualTo(Outcome.<Dot>refused("These minutes are signed off already. Nothing was changed."));
    }

    @Test
    void whatWasStruckIsNotSignedOff() {
        circulated();
        APlenary.set(copy, decision().id(), Decision.READ_BACK, "struck");
        done(signOff(copy, RUSS));
        assertThat(decision().textOrEmpty(Decision.STATE)).isEqualTo("provisional");
    }

    @Test
    void nothingIsPublishedWithoutASignOff() {
        String refusal = "These minutes are not signed off yet. A chair signs them off first; nothing was changed.";
        assertThat(publish(copy)).isEqualTo(Outcome.<Published>refused(refusal));
        circulated();
        assertThat(publish(copy)).isEqualTo(Outcome.<Published>refused(refusal));
        APlenary.set(copy, VERSION_1, MinutesVersion.STATE, "signed-off");
        assertThat(publish(copy)).isEqualTo(Outcome.<Published>refused(refusal));
    }

    @Test
    void whatWasSignedOffIsPublishedWhateverWasEditedMeanwhile() {
        circulated();
        String signed = publicText();
        done(signOff(copy, RUSS));
        APlenary.set(copy, decision().id(), Decision.TEXT, "The outreach plan is adopted as amended");
        Published published = done(publish(copy));
        assertThat(published).isEqualTo(new Published(VERSION_1, 1, Sha256.of(signed), published.dot()));
        assertThat(List.of(version(1).state(), version(1).published(), version(1).snapshot(), version(1).isWhole()))
                .isEqualTo(List.of(Life.PUBLISHED, Optional.of(now), signed, true));
        assertThat(decision().textOrEmpty(Decision.STATE)).isEqualTo("published");
        assertThat(publicText()).contains("as amended").isNotEqualTo(signed);
    }

    @Test
    void aPublishedVersionStaysAndOnlyANewOneWithAReasonTakesItsPlace() {
        published();
        assertThat(publish(copy)).isEqualTo(Outcome.<Published>refused("Version 1 is published already. Nothing was changed."));
        assertThat(signOff(copy, RUSS)).isEqualTo(Outcome.<Dot>refused("Version 1 is published already. Circulate a new version first; nothing was changed."));
        assertThat(circulate(copy).circulate(APlenary.MEETING, Optional.empty(), " ")).isEqualTo(Outcome.<Circulated>refused(
                "Version 1 is published and stays as it is. Say why a new version is needed; nothing was changed."));
        VersionRow first = version(1);
        now = now.plusSeconds(3600);
        Circulated second = done(circulate(copy).circulate(APlenary.MEETING, Optional.empty(), "KC was there in person."));
        assertThat(second.version()).isEqualTo(VERSION_2);
        assertThat(version(1)).isEqualTo(first);
        done(signOff(copy, RUSS));
        done(publish(copy));
        assertThat(version(1)).isEqualTo(new VersionRow(VERSION_1, 1, Life.SUPERSEDED, first.circulated(), first.deadline(), first.signedOffBy(),
                first.signedOffAt(), first.published(), first.snapshot(), "en", first.hash(), true, "", List.of()));
        assertThat(List.of(version(2).state(), version(2).reason())).isEqualTo(List.of(Life.PUBLISHED, "KC was there in person."));
    }

    @Test
    void sendingRoundAnewTakesTheSignOffBack() {
        circulated();
        done(signOff(copy, RUSS));
        circulated();
        assertThat(List.of(version(1).state(), version(1).signedOffBy(), version(1).snapshot(), version(1).hash()))
                .isEqualTo(List.of(Life.CIRCULATED, "", "", ""));
        assertThat(copy.<List<Thing>>read(view -> view.things(MinutesVersion.KIND))).hasSize(1);
    }

    @Test
    void aTextThatDoesNotMatchItsHashIsToldAndNotPublished() {
        circulated();
        done(signOff(copy, RUSS));
        APlenary.set(copy, VERSION_1, MinutesVersion.SNAPSHOT, "Something else");
        assertThat(version(1).isWhole()).isFalse();
        assertThat(publish(copy)).isEqualTo(Outcome.<Published>refused(
                "The text of these minutes is not the one that was signed off: its hash differs. Sign off again; nothing was changed."));
    }

    @Test
    void twoPeopleWhoPublishTheSameVersionHaveConflictsThatAreSettledFirst() {
        MemoryCopy other = MemoryCopy.of("bo");
        other.receive(copy);
        published();
        now = now.plusSeconds(60);
        APlenary.set(other, decision().id(), Decision.TEXT, "The plan is adopted");
        done(circulate(other).circulate(APlenary.MEETING, Optional.empty(), ""));
        done(signOff(other, RUSS));
        done(publish(other));
        copy.receive(other);
        assertThat(version(1).contested()).contains("snapshot", "hash", "published", "signed-off-at").doesNotContain("state", "version", "meeting");
        assertThat(copy.<List<Thing>>read(view -> view.things(MinutesVersion.KIND))).hasSize(1);
        for (String field : version(1).contested()) {
            copy.save(view -> List.of(view.set(VERSION_1, field, view.find(VERSION_1).orElseThrow().value(MinutesVersion.KIND.field(field).orElseThrow()))));
        }
        assertThat(version(1).contested()).isEmpty();
        assertThat(version(1).isWhole()).isTrue();
    }

    @Test
    void aContestedVersionIsNotWrittenOver() {
        circulated();
        MemoryCopy other = MemoryCopy.of("bo");
        other.receive(copy);
        copy.save(view -> List.of(view.set(VERSION_1, MinutesVersion.DEADLINE, JsonValue.of("2018-09-20T00:00:00Z"))));
        other.save(view -> List.of(view.set(VERSION_1, MinutesVersion.DEADLINE, JsonValue.of("2018-09-21T00:00:00Z"))));
        copy.receive(other);
        String refusal = "People wrote different things in deadline of minutes 43/1. Settle that conflict first; nothing was changed.";
        assertThat(circulate(copy).circulate(APlenary.MEETING, Optional.empty(), "")).isEqualTo(Outcome.<Circulated>refused(refusal));
        assertThat(signOff(copy, RUSS)).isEqualTo(Outcome.<Dot>refused(refusal));
    }
}
