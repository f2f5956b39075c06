package org.plenary.ui.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.recommendation.Ssr1;
import org.plenary.ui.kit.Mark;

class DrawerViewModelTest {

    private final AScreen screen = new AScreen(Ssr1.atWork()).read();
    private final DrawerViewModel drawer = screen.model.drawer();

    @Test
    void closedItReadsNothing() {
        screen.model.select(List.of(Ssr1.id(1)));
        screen.rest();
        assertThat(drawer.content().get()).isEmpty();
    }

    @Test
    void itShowsTheOneInHandOnceTheKeysRest() {
        drawer.open().set(true);
        screen.model.select(List.of(Ssr1.id(1)));
        screen.model.select(List.of(Ssr1.id(4)));
        assertThat(drawer.content().get()).isEmpty();
        assertThat(shown().heading()).isEqualTo("Recommendation 4");
        assertThat(shown().owner()).isEqualTo(new Option(Ssr1.BOB, "Bob Moss"));
    }

    @Test
    void conflictsNameWhatTheyAreAbout() {
        show(4);
        assertThat(shown().conflicts()).containsExactly(
                new DrawerContent.Contested("Implementation, Choice", "team-text/ssr1-4/q1", "choice"),
                new DrawerContent.Contested("Implementation, Text", "team-text/ssr1-4/q1", "text"));
    }

    @Test
    void questionsStandWithTheTeamsText() {
        show(1);
        assertThat(shown().questions().getFirst()).isEqualTo(new DrawerContent.Card(1, "Implementation",
                new ChipWords(Mark.AGREED, "Agreed: partly", "Agreed", "Implementation: Agreed: Partly implemented"),
                "What was done to implement the recommendation?", "A statement was published in 2012; it was not reviewed again after 2016."));
    }

    @Test
    void whatIsMissingIsFlagged() {
        screen.copy.save(view -> List.of(view.set("evidence/ssr1-3/x", Evidence.RECOMMENDATION, JsonValue.of(Ssr1.id(3))),
                view.set("evidence/ssr1-3/x", Evidence.LABEL, JsonValue.of("Slides"))));
        show(3);
        assertThat(shown().flags()).containsExactly("No grouping", "1 link missing");
        assertThat(shown().evidence()).contains(new DrawerContent.Piece("Slides", "", Optional.empty(), ""));
        show(6);
        assertThat(shown().flags()).containsExactly("Full text not here yet");
    }

    @Test
    void anEditedDetailIsKeptWhileTypedAndSavedWhenLeft() {
        show(6);
        drawer.editor().start(Ssr1.id(6));
        drawer.editor().text().set("Say who does what");
        screen.delay.pass(Duration.ofSeconds(1));
        assertThat(screen.unsaved.all()).singleElement().satisfies(kept -> assertThat(kept.text()).isEqualTo("Say who does what"));
        drawer.editor().finish();
        assertThat(screen.unsaved.all()).isEmpty();
        assertThat(detail(6)).isEqualTo("Say who does what");
        assertThat(drawer.editor().open().get()).isFalse();
    }

    @Test
    void goingToAnotherRecommendationSavesWhatIsTyped() {
        show(6);
        drawer.editor().start(Ssr1.id(6));
        drawer.editor().text().set("Say who does what");
        show(7);
        assertThat(detail(6)).isEqualTo("Say who does what");
    }

    @Test
    void whatIsThrownAwayCanBeHadBack() {
        String before = detail(6);
        show(6);
        drawer.editor().start(Ssr1.id(6));
        drawer.editor().text().set("Say who does what");
        drawer.editor().throwAway();
        assertThat(detail(6)).isEqualTo(before);
        assertThat(screen.notices.told).containsExactly("What you typed was thrown away. – Undo");
        screen.notices.act();
        assertThat(drawer.editor().open().get()).isTrue();
        assertThat(drawer.editor().text().get()).isEqualTo("Say who does what");
    }

    private void show(int number) {
        drawer.open().set(true);
        screen.model.select(List.of(Ssr1.id(number)));
        screen.rest();
    }

    private DrawerContent shown() {
        screen.rest();
        return drawer.content().get().orElseThrow();
    }

    private String detail(int number) {
        return screen.copy.read(view -> view.find(Ssr1.id(number)).orElseThrow().textOrEmpty(Recommendation.SHORT_DETAIL));
    }
}
