package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.ActionState;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.OneThing;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.EntryDetails.Owner;

/** Keeps the register of actions up to date: how one stands, and whose it is. */
public final class KeepAction {

    private final OneThing things;
    private final Supplier<LocalDate> today;

    /** @param today the day on which something is done */
    public KeepAction(LocalCopy copy, Supplier<LocalDate> today) {
        this.things = new OneThing(copy);
        this.today = today;
    }

    /** Says how an action stands. What is done gets its day, unless it has one; what is open again loses it. Empty when it stood so. */
    public Outcome<Optional<Dot>> state(String action, ActionState state) {
        if (state == ActionState.STRUCK) {
            throw new IllegalArgumentException("actions are struck when they are read back");
        }
        return things.change(action, List.of(ActionItem.STATE), (view, thing) -> {
            ActionState now = ActionState.of(thing);
            var edits = new ArrayList<Edit>();
            if (now == state && !thing.textOrEmpty(ActionItem.STATE).isBlank()) {
                return edits;
            }
            edits.add(view.set(action, ActionItem.STATE, JsonValue.of(state.word())));
            boolean dated = !thing.textOrEmpty(ActionItem.COMPLETED).isBlank();
            if (state == ActionState.DONE && !dated) {
                edits.add(view.set(action, ActionItem.COMPLETED, JsonValue.of(today.get().toString())));
            } else if (state.isOpen() && dated) {
                edits.add(view.set(action, ActionItem.COMPLETED, JsonValue.NULL));
            }
            return edits;
        });
    }

    /** Gives an action to somebody too, or takes it from them. Empty when it was so. */
    public Outcome<Optional<Dot>> owner(String action, Owner owner, boolean has) {
        Field set = owner.isGroup() ? ActionItem.OWNER_GROUPS : ActionItem.OWNERS;
        return things.change(action, List.of(set), (view, thing) -> thing.members(set).contains(owner.member()) == has ? List.of()
                : List.of(view.member(action, set, owner.member(), has)));
    }
}
