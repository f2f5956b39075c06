package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.MEETING;
import static org.plenary.feature.meeting.AnAgenda.done;
import static org.plenary.feature.meeting.AnAgenda.item;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.meeting.PutInAgenda.Found;
import org.plenary.feature.meeting.PutInAgenda.Line;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;
import org.plenary.intake.TextIntake;

class PutInAgendaTest {

    private static final String TEXT = """
            1. Work plan (20 min)
               a) Dates
            2. AOB
            """;

    private final MemoryCopy copy = AnAgenda.of("Welcome", "- Roll call", "AOB");
    private final PutInAgenda put = new PutInAgenda(copy, new SplittableRandom(7));

    @Test
    void newItemsComeAfterThoseThereAndTheOthersStay() {
        assertThat(put.preview(found(TEXT))).containsExactly(new Line("Work plan", 0, Optional.of(20), false),
                new Line("Dates", 1, Optional.empty(), false), new Line("AOB", 0, Optional.empty(), true));
        done(put.put(MEETING, found(TEXT))).orElseThrow();
        assertThat(AnAgenda.lines(copy)).containsExactly("Welcome", "- Roll call", "AOB", "Work plan", "- Dates");
        assertThat(AnAgenda.row(copy, "Work plan").takes()).isEqualTo(20);
    }

    @Test
    void puttingInTheSameTwiceChangesNothing() {
        done(put.put(MEETING, found(TEXT)));
        AnAgenda.arrange(copy).moveUp(MEETING, item("Work plan"));
        List<String> before = AnAgenda.lines(copy);
        assertThat(done(put.put(MEETING, found(TEXT)))).isEmpty();
        assertThat(AnAgenda.lines(copy)).isEqualTo(before);
    }

    @Test
    void whatWasDeletedComesBackBecauseThePersonAsksForIt() {
        AnAgenda.arrange(copy).delete(MEETING, item("AOB"));
        done(put.put(MEETING, found("1. AOB"))).orElseThrow();
        assertThat(AnAgenda.lines(copy)).containsExactly("Welcome", "- Roll call", "AOB");
    }

    @Test
    void oneUndoTakesAllOfItOut() {
        Dot dot = done(put.put(MEETING, found(TEXT))).orElseThrow();
        done(new UndoChange(copy).undo(dot));
        assertThat(AnAgenda.lines(copy)).containsExactly("Welcome", "- Roll call", "AOB");
    }

    private List<Found> found(String text) {
        return copy.read(view -> new TextIntake().propose("pasted", text, Optional.of("agenda"), Optional.of(MEETING), view)).things().stream()
                .map(thing -> new Found(thing.entity(), thing.registers())).toList();
    }
}
