package org.plenary.ui.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.assessment.AMeetingDay;
import org.plenary.fixture.Copy;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.RecordedProjector;
import org.plenary.ui.kit.Slide;

class BoardViewModelTest {

    private final AMeetingDay day = new AMeetingDay();
    private final RecordedProjector projector = new RecordedProjector();
    private AScreen screen;
    private BoardViewModel board;

    @BeforeEach
    void showTheBoard() {
        screen = new AScreen(day.copy());
        board = new BoardViewModel(day.copy(), new Surroundings(new AtOnce(), screen.delay, Runnable::run, screen.notices, screen.texts,
                Clock.fixed(Copy.START, ZoneOffset.UTC)), projector, screen.model.ways());
        board.read();
    }

    @Test
    void groupingsStandInTheTeamsOrderWithTheUngroupedLast() {
        assertThat(board.columns().get()).extracting(column -> column.title() + " " + column.tiles().stream().map(BoardTile::number).toList())
                .containsExactly("OCTO [1, 2, 4]", "Policy [5, 6]", "Ungrouped [3]");
        assertThat(board.counts().get()).isEqualTo("6 recommendations · 1 Not started · 5 Ready");
    }

    @Test
    void aTileSaysWhatItWaitsForAndHowFarTheAnswersAgree() {
        day.copy().save(view -> List.of(view.set(AMeetingDay.Q12, Question.BLOCKS, JsonValue.TRUE)));
        for (String person : List.of("a", "b", "c")) {
            String answer = Answer.id("ssr1-3", person, "q1");
            day.copy().save(view -> List.of(view.set(answer, Answer.STATE, JsonValue.of("submitted")),
                    view.set(answer, Answer.CHOICE, JsonValue.of(person.equals("c") ? "choice/implemented/not" : "choice/implemented/partly"))));
        }
        screen.rest();
        BoardTile tile = board.columns().get().getLast().tiles().getFirst();
        assertThat(Stream.of(tile.stateWord(), tile.blockers(), tile.agreement().orElse(""))).containsExactly("Parked", "waits for Q12", "2 of 3 agree");
        assertThat(tile.spoken()).isEqualTo("Recommendation 3, Parked, waits for Q12, 2 of 3 agree, Detail 3");
        board.project();
        Slide slide = projector.shown.getLast();
        assertThat(slide).isInstanceOfSatisfying(Slide.Table.class, table -> assertThat(table.rows().getLast())
                .containsExactly("Ungrouped", "3", "Parked", "", "waits for Q12"));
        assertThat(slide.toString()).doesNotContain("agree");
    }

    @Test
    void arrowsMoveWithinAGroupingAndBetweenGroupings() {
        assertThat(board.inHand().get()).contains(AMeetingDay.r(1));
        board.move(0, 1);
        assertThat(board.inHand().get()).contains(AMeetingDay.r(2));
        board.move(1, 0);
        assertThat(board.inHand().get()).contains(AMeetingDay.r(6));
        board.move(5, 5);
        assertThat(board.inHand().get()).contains(AMeetingDay.r(3));
        board.open();
        assertThat(screen.went).containsExactly("form recommendation/ssr1-3  of 6");
    }

    @Test
    void theFilterShowsSomeStatesAndOnlyThoseAreSteppedThrough() {
        board.toggle(RecommendationState.NOT_STARTED);
        assertThat(board.columns().get()).extracting(column -> column.tiles().stream().map(BoardTile::number).toList())
                .containsExactly(List.of(), List.of("6"), List.of());
        assertThat(board.inHand().get()).isEqualTo(Optional.of(AMeetingDay.r(6)));
        board.stepThrough();
        assertThat(screen.went).containsExactly("step through [recommendation/ssr1-6]");
        board.clear();
        assertThat(board.columns().get()).allMatch(column -> column.tiles().size() == column.all());
    }
}
