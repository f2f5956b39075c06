package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.KeptInMemory;
import org.plenary.feature.projector.MeetingSlides;
import org.plenary.feature.projector.ReadSlides;
import org.plenary.feature.projector.SlideContent;
import org.plenary.fixture.MemoryCopy;
import org.plenary.intake.TextIntake;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.ProjectorControls;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Saves;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.projector.Paging;
import org.plenary.ui.projector.ProjectorViewModel;
import org.plenary.ui.projector.SlideWording;

class RunAudienceViewModelTest {

    private final MemoryCopy copy = AnAgenda.of("Welcome", "Recommendations", "Lunch", "Confirm");
    private final HandDelay delay = new HandDelay();
    private final RecordedNotices notices = new RecordedNotices();
    private Instant now = Instant.parse("2018-10-21T07:10:30Z");
    private final ProjectorViewModel projector = new ProjectorViewModel(
            state -> new Paging.Pages(state.slide() instanceof Slide.Words ? 2 : 1, 0), "Nothing", delay, () -> now);
    private final SlideWording wording = new SlideWording(Texts.english());
    private MeetingsViewModel model;
    private RunAudienceViewModel audience;

    private final class OfCopy implements Audience {

        @Override
        public ProjectorControls controls() {
            return projector;
        }

        @Override
        public Optional<MeetingSlides> read(String meeting) {
            return new ReadSlides(copy).meeting(meeting);
        }

        @Override
        public Slide slide(SlideContent content) {
            return wording.slide(content);
        }

        @Override
        public Slide decision(String words) {
            return wording.decision(words);
        }

        @Override
        public Slide timer(String what, Instant until) {
            return wording.timer(what, until);
        }
    }

    private static void set(MemoryCopy copy, String title, org.plenary.domain.exchange.Field field, JsonValue value) {
        AnAgenda.set(copy, AnAgenda.item(title), field, value);
    }

    private RunAudienceViewModelTest start() {
        String twelve = Recommendation.id("ssr1", 12);
        AnAgenda.set(copy, twelve, Recommendation.NUMBER, JsonValue.of(12));
        AnAgenda.set(copy, twelve, Recommendation.FULL_TEXT, JsonValue.of("ICANN should."));
        copy.save(view -> List.of(view.member(AnAgenda.item("Recommendations"), AgendaItem.RECOMMENDATIONS, twelve, true)));
        AnAgenda.minutes(copy, "Welcome", 10, "Lunch", 60);
        set(copy, "Lunch", AgendaItem.ITEM_KIND, JsonValue.of("break"));
        set(copy, "Confirm", AgendaItem.ITEM_KIND, JsonValue.of("confirm"));
        var around = new Surroundings(new AtOnce(), delay, Runnable::run, notices, new NoSaves(), Texts.english());
        model = MeetingsViewModel.of(copy, new KeptInMemory(), new TextIntake(), new SplittableRandom(7), () -> now, () -> "anna", around, new Nowhere(), new OfCopy());
        audience = model.run().audience().orElseThrow();
        model.run().open(AnAgenda.MEETING);
        return this;
    }

    private static final class NoSaves implements Saves {

        @Override
        public void saving() { }

        @Override
        public void saved() { }

        @Override
        public void failed() { }
    }

    private static final class Nowhere implements WaysOut {

        @Override
        public void stepThrough(String agendaItem) { }

        @Override
        public void readBack(String meeting) { }

        @Override
        public void openConflict(String entity, String field) { }

        @Override
        public void openLink(String address) { }

        @Override
        public void openThing(String id) { }
    }

    private Slide seen() {
        return projector.state().get().slide();
    }

    @Test
    void theAudienceFollowsTheItemInHand() {
        start();
        assertThat(seen()).isEqualTo(new Slide.Title("1  Welcome", "Item 1", "Welcome", "10 min"));
        assertThat(projector.state().get().frame().place()).isEqualTo("Agenda 1 of 4");
        model.run().next();
        assertThat(seen()).isEqualTo(new Slide.Words("Rec 12", "", "Recommendation 12", "ICANN should.", List.of()));
        model.run().next();
        assertThat(seen()).isEqualTo(new Slide.Countdown("Break", "Lunch", "Back at 08:10 UTC", Instant.parse("2018-10-21T08:10:30Z")));
        model.run().next();
        assertThat(seen()).as("nothing was written down yet").isEqualTo(new Slide.Title("4  Confirm", "Item 4", "Confirm", ""));
    }

    @Test
    void standardsOpenAMeetingThatHasThem() {
        AnAgenda.set(copy, AnAgenda.MEETING, Meeting.STANDARDS, JsonValue.of("Listen."));
        start();
        assertThat(seen()).isEqualTo(new Slide.Words("Expected standards of behavior", "", "Expected standards of behavior", "Listen.", List.of()));
    }

    @Test
    void frozenTheAudienceKeepsWhatItSees() {
        start();
        projector.freezeOrLetGo();
        model.run().next();
        assertThat(seen().name()).isEqualTo("1  Welcome");
        assertThat(projector.projected().get().waiting()).isEqualTo("Rec 12");
        projector.freezeOrLetGo();
        assertThat(seen().name()).isEqualTo("Rec 12");
    }

    @Test
    void whatTheChairChoseStaysUntilTheItemChanges() {
        start();
        audience.choose("agenda");
        assertThat(seen()).isInstanceOf(Slide.Steps.class);
        assertThat(audience.choices().get().stream().filter(RunAudienceViewModel.SlideChoice::isShown).map(RunAudienceViewModel.SlideChoice::key)).containsExactly("agenda");
        set(copy, "Confirm", AgendaItem.TITLE, JsonValue.of("Confirm all"));
        delay.pass(Duration.ofMillis(200));
        assertThat(((Slide.Steps) seen()).steps().getLast().title()).as("follows its words").isEqualTo("Confirm all");
        model.run().next();
        assertThat(seen().name()).isEqualTo("Rec 12");
    }

    @Test
    void whatAnotherScreenGaveStaysWhileNothingChangesHere() {
        start();
        projector.show(new Slide.Title("Table", "", "Table", ""));
        model.run().refresh();
        assertThat(seen().name()).isEqualTo("Table");
        model.run().next();
        assertThat(seen().name()).isEqualTo("Rec 12");
    }

    @Test
    void theRemoteTurnsPagesFirstWhileTheAudienceHasAWindow() {
        start();
        model.run().next();
        projector.setOpen(true);
        projector.steering().next();
        assertThat(projector.projected().get().page()).isEqualTo(2);
        projector.steering().previous();
        assertThat(projector.projected().get().page()).isEqualTo(1);
        projector.steering().next();
        projector.steering().next();
        assertThat(seen().name()).isEqualTo("Break");
    }

    @Test
    void withoutAWindowTheRemoteGoesFromItemToItem() {
        start();
        model.run().onward();
        model.run().onward();
        assertThat(seen().name()).isEqualTo("Break");
        model.run().back();
        assertThat(seen().name()).isEqualTo("Rec 12");
    }

    @Test
    void theTimerShowsWhatIsLeftAndGoesAway() {
        start();
        audience.timer();
        assertThat(seen()).isEqualTo(new Slide.Countdown("Timer", "Welcome", "", Instant.parse("2018-10-21T07:20:30Z")));
        audience.timer();
        assertThat(seen().name()).isEqualTo("1  Welcome");
        model.run().next();
        audience.timer();
        assertThat(notices.told).contains("No time is planned for this item, so there is nothing to count down.");
        assertThat(seen().name()).isEqualTo("Rec 12");
    }

    @Test
    void thePauseStopsTheTimerOnTheProjectorToo() {
        start();
        audience.timer();
        model.run().pauseOrGoOn();
        now = now.plusSeconds(120);
        delay.pass(Duration.ofSeconds(1));
        assertThat(((Slide.Countdown) seen()).until()).isEqualTo(Instant.parse("2018-10-21T07:22:30Z"));
    }

    @Test
    void aDecisionIsShownWhileItIsWordedAndGoesWhenItIsStored() {
        start();
        model.run().entry().line().set("d: Day 1 begins");
        assertThat(audience.choices().get().getFirst()).isEqualTo(new RunAudienceViewModel.SlideChoice("wording", "Decision being worded", false, false));
        audience.choose("wording");
        model.run().entry().line().set("d: Day 1 begins early");
        assertThat(((Slide.Words) seen()).markdown()).isEqualTo("Day 1 begins early");
        model.run().entry().store();
        assertThat(seen().name()).isEqualTo("1  Welcome");
        model.run().goTo(AnAgenda.item("Confirm"));
        assertThat(seen()).isEqualTo(new Slide.Items("Decisions of today", "Decisions of today", List.of(new Slide.Item("", "Day 1 begins early", ""))));
    }

    @Test
    void aMeetingThatIsLookedBackOnShowsTheAudienceNothing() {
        start();
        model.run().close();
        projector.show(new Slide.Blank("Nothing"));
        model.run().show(AnAgenda.MEETING);
        model.run().refresh();
        assertThat(seen()).isEqualTo(new Slide.Blank("Nothing"));
    }

    @Test
    void aMeetingWithoutAnAgendaWelcomesItsAudience() {
        MemoryCopy empty = AnAgenda.of();
        assertThat(new ReadSlides(empty).meeting(AnAgenda.MEETING).orElseThrow().automaticContent())
                .contains(new SlideContent.Welcome("", "Small meeting", Optional.empty(), ""));
    }
}
