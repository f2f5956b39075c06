package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.MeetingTemplates;

/** The edits that put carried items into an agenda: before its closing items, in their old order, as fresh as if they had just been added. */
final class CarryEdits {

    /** What happened to an item in its meeting, or says where it stood there. */
    private static final Set<String> LEFT_BEHIND = Set.of(AgendaItem.MEETING.name(), AgendaItem.SESSION.name(), AgendaItem.PARENT.name(), AgendaItem.POSITION.name(),
            AgendaItem.START.name(), AgendaItem.STATE.name(), AgendaItem.STARTED.name(), AgendaItem.ENDED.name(), AgendaItem.PAUSED.name(),
            AgendaItem.OUTCOME.name(), AgendaItem.CARRIED_FROM.name());
    /** They stay last. */
    private static final Set<String> CLOSING = Set.of("any-other-business", "confirm");

    private final View view;
    private final String meeting;
    private final AlreadyThere there;
    private final GrowingRows rows;
    private final List<Edit> edits = new ArrayList<>();
    /** What each carried item of the old agenda is now. */
    private final Map<String, String> now = new HashMap<>();
    private Optional<String> review;

    CarryEdits(View view, String meeting, AlreadyThere there, RandomGenerator random) {
        this.view = view;
        this.meeting = meeting;
        this.there = there;
        rows = new GrowingRows(view, meeting, random);
        review = there.review();
    }

    List<Edit> of(List<CarryLine> lines) {
        lines.stream().filter(line -> line.kind() == CarryLine.Kind.ITEM).forEach(line -> item(view.find(line.id()).orElseThrow()));
        lines.stream().filter(line -> line.kind() == CarryLine.Kind.ACTION).forEach(line -> action(view.find(line.id()).orElseThrow()));
        edits.addAll(rows.edits(view));
        return edits;
    }

    private void item(Thing old) {
        String id = CarriedItems.id(view, meeting, old.id());
        begin(id);
        for (Register register : old.registers()) {
            JsonValue value = register.latest().value();
            if (!LEFT_BEHIND.contains(register.field()) && !value.isNull()) {
                edits.add(view.set(id, register.field(), value));
            }
        }
        edits.add(view.set(id, AgendaItem.CARRIED_FROM, JsonValue.of(old.id())));
        now.put(old.id(), id);
        place(id, parent(old.textOrEmpty(AgendaItem.PARENT)).orElse(""));
    }

    private void action(Thing action) {
        String id = CarriedItems.ofAction(meeting, action.id());
        begin(id);
        set(id, AgendaItem.TITLE.name(), CarryPlan.oneLine(action));
        set(id, AgendaItem.ITEM_KIND.name(), "information");
        set(id, AgendaItem.SUBJECT.name(), action.id());
        if (action.members(ActionItem.OWNERS).size() == 1) {
            set(id, AgendaItem.PRESENTER.name(), action.members(ActionItem.OWNERS).first());
        }
        String item = action.textOrEmpty(ActionItem.AGENDA_ITEM);
        place(id, parent(item).or(() -> reviewedBelow(action.id())).orElseGet(this::openReview));
    }

    private void begin(String id) {
        if (view.log(Scope.SHARED).entity(id).filter(entity -> entity.isHidden()).isPresent()) {
            edits.add(view.restore(id));
        }
        set(id, AgendaItem.MEETING.name(), meeting);
    }

    private void set(String id, String register, String value) {
        edits.add(view.set(id, register, JsonValue.of(value)));
    }

    /** What an item of the old agenda is in this one, if it is. */
    private Optional<String> parent(String old) {
        return Optional.ofNullable(now.get(old)).or(() -> view.find(old).flatMap(there::as));
    }

    /** Where the action was reviewed before, when that item came along. */
    private Optional<String> reviewedBelow(String action) {
        return now.keySet().stream().filter(old -> view.things(AgendaItem.KIND).stream().anyMatch(item -> item.textOrEmpty(AgendaItem.PARENT).equals(old)
                && CarriedItems.action(item).filter(action::equals).isPresent())).sorted().findFirst().map(now::get);
    }

    private String openReview() {
        if (review.isEmpty()) {
            String id = CarriedItems.openActions(meeting);
            begin(id);
            set(id, AgendaItem.TITLE.name(), MeetingTemplates.OPEN_ACTIONS);
            set(id, AgendaItem.ITEM_KIND.name(), "discussion");
            place(id, "");
            review = Optional.of(id);
        }
        return review.get();
    }

    private void place(String id, String parent) {
        edits.add(view.set(id, AgendaItem.PARENT, parent.isEmpty() ? JsonValue.NULL : JsonValue.of(parent)));
        if (parent.isEmpty()) {
            rows.insert("", beforeClosing(), id);
        } else {
            rows.append(parent, id);
        }
    }

    private int beforeClosing() {
        List<String> top = rows.ids("");
        int at = top.size();
        while (at > 0 && view.find(top.get(at - 1)).map(item -> CLOSING.contains(item.textOrEmpty(AgendaItem.ITEM_KIND))).orElse(false)) {
            at--;
        }
        return at;
    }
}
