package org.plenary.feature.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.meeting.AnAgenda.done;
import static org.plenary.feature.meeting.AnAgenda.set;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.feature.Register;
import org.plenary.feature.RegisterRow;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class AdvanceDecisionTest {

    private static final String ID = "decision/k7q2wxyz12";
    private static final LocalDate TODAY = LocalDate.of(2018, 11, 20);

    private final MemoryCopy copy = MemoryCopy.begun("anna");
    private final AdvanceDecision decisions = new AdvanceDecision(copy, () -> "anna", () -> Instant.parse("2018-11-20T09:30:15.5Z"), new SplittableRandom(3));
    private final EditEntry edit = new EditEntry(copy, new KeptInMemory(), () -> TODAY);

    @BeforeEach
    void aProvisionalDecision() {
        copy.save(view -> List.of(view.set(Person.id("anna"), Person.NAME, JsonValue.of("Anna Keller")), view.set(ID, Decision.TEXT, JsonValue.of("Meet twice")),
                view.set(ID, Decision.DATE, JsonValue.of("2018-10-21")), view.set(ID, Decision.STATE, JsonValue.of("provisional")),
                view.member(ID, Decision.RECOMMENDATIONS, "recommendation/ssr1-4", true)));
    }

    private DecisionState state(String id) {
        return copy.read(view -> DecisionState.of(view.find(id).orElseThrow()));
    }

    private String text(String id, Field field) {
        return copy.read(view -> view.find(id).orElseThrow().textOrEmpty(field));
    }

    private RegisterRow row(String id) {
        Register register = new ReadDecisions(copy, () -> "anna").on(TODAY);
        return register.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private void advanceTo(DecisionState wanted) {
        while (state(ID) != wanted) {
            done(decisions.advance(ID, state(ID)));
        }
    }

    private Outcome<Optional<Dot>> type(String words) {
        EntryDetails details = new ReadEntry(copy).of(ID).orElseThrow();
        return edit.save(Decision.TEXT, details.fields().get("text"), words);
    }

    @Test
    void itGoesFromProvisionalToPublishedOneStepAChange() {
        int before = copy.check().changes();
        advanceTo(DecisionState.PUBLISHED);
        assertThat(copy.check().changes()).isEqualTo(before + 3);
        assertThat(List.of(text(ID, Decision.SIGNED_OFF_BY), text(ID, Decision.SIGNED_OFF_AT))).containsExactly("person/anna", "2018-11-20T09:30:15Z");
        assertThat(decisions.advance(ID, DecisionState.PUBLISHED)).isEqualTo(Outcome.refused("This decision is at the end of its way. Nothing was changed."));
    }

    @Test
    void aStepThatSomebodyTookMeanwhileIsNotTakenTwice() {
        done(decisions.advance(ID, DecisionState.PROVISIONAL));
        assertThat(decisions.advance(ID, DecisionState.PROVISIONAL)).isEqualTo(Outcome.refused(
                "Somebody changed where this decision stands meanwhile. Look again; nothing was changed."));
    }

    @Test
    void publishedWithoutASignOffCountsAsReviewedAndIsMarked() {
        set(copy, ID, Decision.STATE, JsonValue.of("published"));
        assertThat(state(ID)).isEqualTo(DecisionState.REVIEWED);
        assertThat(row(ID).warnings()).containsExactly("no-sign-off");
        set(copy, ID, Decision.SIGNED_OFF_BY, JsonValue.of("person/anna"));
        assertThat(state(ID)).isEqualTo(DecisionState.REVIEWED);
        done(decisions.advance(ID, DecisionState.REVIEWED));
        assertThat(state(ID)).isEqualTo(DecisionState.SIGNED_OFF);
        assertThat(row(ID).warnings()).isEmpty();
    }

    @Test
    void onceSignedOffItsWordsStay() {
        assertThat(done(type("Meet three times"))).isPresent();
        advanceTo(DecisionState.SIGNED_OFF);
        assertThat(type("Meet daily")).isEqualTo(Outcome.refused("D·k7q2 was confirmed or signed off, so its words stay. "
                + "Reword it as a new decision that supersedes it. Nothing was changed."));
        assertThat(text(ID, Decision.TEXT)).isEqualTo("Meet three times");
    }

    @Test
    void confirmedWhenReadBackItsWordsStayToo() {
        set(copy, ID, Decision.READ_BACK, JsonValue.of("confirmed"));
        assertThat(type("Meet daily")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void wordsWrittenByAWayRoundAfterTheSignOffAreMarked() {
        advanceTo(DecisionState.SIGNED_OFF);
        assertThat(row(ID).warnings()).isEmpty();
        set(copy, ID, Decision.TEXT, JsonValue.of("Meet daily"));
        assertThat(row(ID).warnings()).containsExactly("changed");
    }

    @Test
    void rewordedItStaysInForceUntilTheNewOneIsSignedOff() {
        advanceTo(DecisionState.PUBLISHED);
        String next = done(decisions.reword(ID, " Meet weekly ")).id();
        assertThat(List.of(text(next, Decision.TEXT), text(next, Decision.SUPERSEDES), text(next, Decision.DATE))).containsExactly("Meet weekly", ID, "2018-11-20");
        assertThat(copy.<List<String>>read(view -> List.copyOf(view.find(next).orElseThrow().members(Decision.RECOMMENDATIONS))))
                .containsExactly("recommendation/ssr1-4");
        assertThat(List.of(state(next), state(ID))).containsExactly(DecisionState.PROVISIONAL, DecisionState.PUBLISHED);
        assertThat(decisions.reword(ID, "Meet never")).isEqualTo(Outcome.refused(
                "A decision that supersedes it is there already: “Meet weekly” Change that one. Nothing was changed."));
        done(decisions.advance(next, DecisionState.PROVISIONAL));
        Dot signedOff = done(decisions.advance(next, DecisionState.REVIEWED)).orElseThrow();
        assertThat(List.of(state(next), state(ID))).containsExactly(DecisionState.SIGNED_OFF, DecisionState.SUPERSEDED);
        assertThat(text(ID, Decision.TEXT)).isEqualTo("Meet twice");
        EntryDetails details = new ReadEntry(copy).of(ID).orElseThrow();
        assertThat(details.supersededBy()).map(EntryDetails.Linked::id).contains(next);
        done(new UndoChange(copy).undo(signedOff));
        assertThat(List.of(state(next), state(ID))).containsExactly(DecisionState.REVIEWED, DecisionState.PUBLISHED);
    }
}
