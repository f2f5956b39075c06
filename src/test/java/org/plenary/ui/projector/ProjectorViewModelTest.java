package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.Projected;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Steering;

class ProjectorViewModelTest {

    private final HandDelay delay = new HandDelay();
    /** A page for each ten characters of a name, or the page of the marked row, at the usual size; twice as many at larger ones. */
    private final ProjectorViewModel projector = new ProjectorViewModel(state -> {
        int pages = (1 + state.slide().name().length() / 10) * (state.look().percent() > 100 ? 2 : 1);
        int first = state.slide() instanceof Slide.Table table ? table.marked().orElse(0) : 0;
        return new Paging.Pages(Math.max(pages, first + 1), first);
    }, "Nothing", delay, () -> Instant.EPOCH);

    private static Slide title(String name) {
        return new Slide.Title(name, "", name, "");
    }

    private static Slide table(int marked) {
        return new Slide.Table("Table", "Recommendations", List.of("#"), List.of(List.of("1"), List.of("2"), List.of("3")), Optional.of(marked));
    }

    private Projected projected() {
        return projector.projected().get();
    }

    @Test
    void itBeginsWithNothing() {
        assertThat(projector.state().get()).isEqualTo(new ProjectorState(new Slide.Blank("Nothing"), 0, false, false, ProjectorLook.USUAL, Frame.NONE,
                ProjectorState.WIDE));
        assertThat(projected()).isEqualTo(new Projected("Nothing", 1, 1, "", false, false, 100, false));
    }

    @Test
    void theAudienceSeesWhatIsShownAndItsPages() {
        projector.show(title("Recommendation 12"));
        projector.nextPage();
        assertThat(projected()).isEqualTo(new Projected("Recommendation 12", 2, 2, "", false, false, 100, false));
        projector.nextPage();
        assertThat(projected().page()).as("the last page stays").isEqualTo(2);
        projector.previousPage();
        projector.previousPage();
        assertThat(projected().page()).as("the first page stays").isEqualTo(1);
    }

    @Test
    void frozenItKeepsWhatItSeesAndIsLetGoToTheLatest() {
        projector.show(title("Rec 1"));
        projector.freezeOrLetGo();
        projector.show(title("Rec 2"));
        projector.show(title("Rec 3"));
        assertThat(projector.state().get().slide()).isEqualTo(title("Rec 1"));
        assertThat(projected()).isEqualTo(new Projected("Rec 1", 1, 1, "Rec 3", false, true, 100, false));
        projector.freezeOrLetGo();
        assertThat(projector.state().get().slide()).isEqualTo(title("Rec 3"));
        assertThat(projected()).isEqualTo(new Projected("Rec 3", 1, 1, "", false, false, 100, false));
    }

    @Test
    void frozenItsFooterStaysTooAndIsLetGoToTheLatest() {
        projector.frame("SSR2", "Plenary call #43", "Agenda 2 of 7");
        projector.freezeOrLetGo();
        projector.frame("SSR2", "Plenary call #43", "Agenda 3 of 7");
        projector.frame("SSR2", "Plenary call #43", "Agenda 4 of 7");
        assertThat(projector.state().get().frame()).isEqualTo(new Frame("SSR2", "Plenary call #43", "Agenda 2 of 7"));
        projector.freezeOrLetGo();
        assertThat(projector.state().get().frame()).isEqualTo(new Frame("SSR2", "Plenary call #43", "Agenda 4 of 7"));
    }

    @Test
    void letGoWithNothingNewItStays() {
        projector.show(title("Rec 1"));
        projector.freezeOrLetGo();
        projector.freezeOrLetGo();
        assertThat(projector.state().get().slide()).isEqualTo(title("Rec 1"));
    }

    @Test
    void blankHidesAndShowsAgainTheSlideAtItsPage() {
        projector.show(title("Recommendation 12"));
        projector.nextPage();
        projector.blankOrShow();
        assertThat(projected().isBlank()).isTrue();
        projector.blankOrShow();
        assertThat(projected()).isEqualTo(new Projected("Recommendation 12", 2, 2, "", false, false, 100, false));
    }

    @Test
    void theSameSlideWithOtherWordsStaysAtItsPage() {
        projector.show(new Slide.Words("Decision 1 of today", "", "", "We", List.of()));
        projector.nextPage();
        projector.show(new Slide.Words("Decision 1 of today", "", "", "We agree", List.of()));
        assertThat(projected().page()).isEqualTo(2);
    }

    @Test
    void anotherMarkedRowTurnsToItsPage() {
        projector.show(table(0));
        assertThat(projected().page()).isEqualTo(1);
        projector.show(table(2));
        assertThat(projected().page()).isEqualTo(3);
    }

    @Test
    void theSizeStaysInItsBoundsAndNoPageIsLost() {
        projector.show(title("Rec 1"));
        projector.larger();
        projector.nextPage();
        assertThat(projected()).isEqualTo(new Projected("Rec 1", 2, 2, "", false, false, 110, false));
        projector.smaller();
        assertThat(projected().page()).as("the page it had is gone").isEqualTo(1);
        for (int press = 0; press < 20; press++) {
            projector.smaller();
        }
        assertThat(projected().percent()).isEqualTo(50);
        for (int press = 0; press < 20; press++) {
            projector.larger();
        }
        assertThat(projected().percent()).isEqualTo(150);
    }

    @Test
    void theLookCanBeChosenElsewhereToo() {
        projector.look().set(ProjectorLook.USUAL.withDark(true).withParts(false, false, true));
        projector.changeTheme();
        assertThat(projector.state().get().look()).isEqualTo(new ProjectorLook(100, false, false, false, true));
    }

    @Test
    void whileNobodyConductsTheKeysTurnPages() {
        projector.show(title("Recommendation 12"));
        projector.steering().next();
        assertThat(projected().page()).isEqualTo(2);
        projector.steering().previous();
        assertThat(projected().page()).isEqualTo(1);
        projector.steering().pauseOrGoOn();
        projector.steering().timer();
        assertThat(projected().page()).isEqualTo(2);
    }

    @Test
    void whoConductsTakesTheKeys() {
        List<String> pressed = new ArrayList<>();
        projector.steerBy(new Steering() {
            @Override
            public void next() {
                pressed.add("next");
            }

            @Override
            public void previous() {
                pressed.add("previous");
            }

            @Override
            public void pauseOrGoOn() {
                pressed.add("pause");
            }

            @Override
            public void timer() {
                pressed.add("timer");
            }
        });
        projector.steering().next();
        projector.steering().timer();
        assertThat(pressed).containsExactly("next", "timer");
    }

    @Test
    void projectingAsksForTheWindow() {
        projector.openBy(() -> projector.setOpen(true));
        assertThat(projector.open().get()).isFalse();
        projector.project();
        assertThat(projector.open().get()).isTrue();
    }
}
