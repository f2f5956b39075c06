package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.ActionState;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.WrittenDay;
import org.plenary.feature.FoldedTexts;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Register;
import org.plenary.feature.RegisterReading;
import org.plenary.feature.RegisterRow;

/** Reads the register of actions: what was promised, by whom, for when (DOMAIN C7). */
public final class ReadActions {

    private final LocalCopy copy;
    private final Supplier<String> me;
    private FoldedTexts folded = FoldedTexts.none();

    /** @param me the slug of who works here */
    public ReadActions(LocalCopy copy, Supplier<String> me) {
        this.copy = copy;
        this.me = me;
    }

    /** All actions as they stand on a day. */
    public synchronized Register on(LocalDate today) {
        folded = folded.next();
        String person = Person.id(me.get());
        return copy.read(view -> {
            var reading = new RegisterReading(view, ActionItem.KIND, folded, person);
            return new Register(RegisterReading.ordered(view.things(ActionItem.KIND).stream().map(action -> row(reading, action, today))), today,
                    Register.Numbers.of(view, ActionItem.KIND.name(), person));
        });
    }

    /** The actions of a view that still wait to be done, by id: what a next meeting has to look at. */
    public static List<Thing> open(View view) {
        return view.things(ActionItem.KIND).stream().filter(action -> ActionState.of(action).isOpen()).toList();
    }

    private static RegisterRow row(RegisterReading reading, Thing action, LocalDate today) {
        ActionState state = ActionState.of(action);
        Optional<LocalDate> requested = WrittenDay.in(action, ActionItem.REQUESTED);
        String text = RegisterReading.line(action.textOrEmpty(ActionItem.TEXT));
        List<String> owners = Stream.concat(action.members(ActionItem.OWNERS).stream().map(reading::name).distinct().sorted(String.CASE_INSENSITIVE_ORDER),
                action.members(ActionItem.OWNER_GROUPS).stream()).toList();
        Optional<RegisterRow.Source> meeting = reading.meeting(action, ActionItem.MEETING);
        return new RegisterRow(action.id(), reading.number(action), text, owners, "", requested, WrittenDay.in(action, ActionItem.DUE),
                RegisterReading.days(requested, state.isOpen() ? Optional.of(today) : WrittenDay.in(action, ActionItem.COMPLETED)), state.word(), state.isOpen(),
                ActionState.isOverdue(action, today), reading.isMe(action.members(ActionItem.OWNERS)), meeting,
                reading.recommendations(action, ActionItem.RECOMMENDATIONS), false, reading.contested(action),
                owners.isEmpty() && state.isOpen() ? List.of("no-owner") : List.of(), reading.notes(action),
                reading.folded(Stream.concat(Stream.of(text, action.textOrEmpty(ActionItem.RESPONSE), action.textOrEmpty(ActionItem.SOURCE),
                        meeting.map(RegisterRow.Source::label).orElse("")), owners.stream())));
    }
}
