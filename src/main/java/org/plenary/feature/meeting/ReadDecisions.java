package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.DecisionState;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.WrittenDay;
import org.plenary.feature.FoldedTexts;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Register;
import org.plenary.feature.RegisterReading;
import org.plenary.feature.RegisterRow;

/** Reads the register of decisions, with the state that holds, not the one that somebody wrote (DOMAIN C7). */
public final class ReadDecisions {

    private final LocalCopy copy;
    private final Supplier<String> me;
    private FoldedTexts folded = FoldedTexts.none();

    /** @param me the slug of who works here */
    public ReadDecisions(LocalCopy copy, Supplier<String> me) {
        this.copy = copy;
        this.me = me;
    }

    /** All decisions as they stand on a day. */
    public synchronized Register on(LocalDate today) {
        folded = folded.next();
        String person = Person.id(me.get());
        return copy.read(view -> {
            var reading = new RegisterReading(view, Decision.KIND, folded, person);
            return new Register(RegisterReading.ordered(view.things(Decision.KIND).stream().map(decision -> row(reading, decision))), today,
                    Register.Numbers.of(view, Decision.KIND.name(), person));
        });
    }

    private static RegisterRow row(RegisterReading reading, Thing decision) {
        DecisionState state = DecisionState.of(decision);
        String text = RegisterReading.line(decision.textOrEmpty(Decision.TEXT));
        Optional<RegisterRow.Source> meeting = reading.meeting(decision, Decision.MEETING);
        String signer = reading.nameIn(decision, Decision.SIGNED_OFF_BY);
        var warnings = new ArrayList<String>();
        if (DecisionState.lacksSignOff(decision)) {
            warnings.add("no-sign-off");
        }
        if (DecisionState.isChangedSinceSignOff(decision)) {
            warnings.add("changed");
        }
        return new RegisterRow(decision.id(), reading.number(decision), text, signer.isEmpty() ? List.of() : List.of(signer), "",
                WrittenDay.in(decision, Decision.DATE), Optional.empty(), OptionalLong.empty(), state.word(), state.isOpen(), false,
                reading.isMe(decision.text(Decision.RECORDED_BY).stream().toList()), meeting, reading.recommendations(decision, Decision.RECOMMENDATIONS), false,
                reading.contested(decision), warnings, reading.notes(decision),
                reading.folded(Stream.of(text, signer, decision.textOrEmpty(Decision.CLARIFICATION), meeting.map(RegisterRow.Source::label).orElse(""))));
    }
}
