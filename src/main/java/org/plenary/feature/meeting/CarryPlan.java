package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.ItemState;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.meeting.AgendaTree.Spot;
import org.plenary.feature.meeting.CarryLine.Kind;
import org.plenary.feature.meeting.CarryLine.Reason;

/** Works out what comes along into a meeting. Only while its view may be read. */
final class CarryPlan {

    private final View view;
    private final Thing meeting;
    private final AlreadyThere there;
    private final Map<String, Thing> openActions = new LinkedHashMap<>();
    private final Set<String> listed = new HashSet<>();
    private final List<Thing> before;
    private final List<Thing> sources;
    private final List<CarryLine> lines = new ArrayList<>();

    CarryPlan(View view, Thing meeting) {
        this.view = view;
        this.meeting = meeting;
        there = new AlreadyThere(view, meeting.id());
        view.things(ActionItem.KIND).stream().filter(CarryPlan::isOpen).forEach(action -> openActions.put(action.id(), action));
        before = EarlierMeetings.before(view, meeting);
        sources = EarlierMeetings.lastOf(before);
        sources.forEach(this::items);
        sources.forEach(source -> actionsOf(source, Reason.OPEN));
        before.forEach(source -> actionsOf(source, Reason.OPEN_LONGER));
    }

    CarryPreview preview() {
        return new CarryPreview(new Named(meeting.id(), Names.of(view, meeting.id())),
                sources.stream().map(one -> new Named(one.id(), Names.of(view, one.id()))).toList(), lines);
    }

    AlreadyThere there() {
        return there;
    }

    private void items(Thing source) {
        AgendaTree tree = AgendaTree.of(view, source.id());
        Map<String, List<String>> reviewed = reviewed(tree, source.id());
        Map<String, Set<Reason>> reasons = reasons(tree, source.id(), reviewed);
        Set<String> above = new HashSet<>();
        Map<String, Integer> depths = new HashMap<>();
        for (Spot spot : tree.inOrder()) {
            Set<Reason> why = reasons.getOrDefault(spot.id(), Set.of());
            if (!why.isEmpty()) {
                Thing item = view.find(spot.id()).orElseThrow();
                int depth = above.contains(spot.parent()) ? depths.get(spot.parent()) + 1 : 0;
                above.add(spot.id());
                depths.put(spot.id(), depth);
                List<String> actions = reviewed.getOrDefault(spot.id(), List.of());
                CarryLine.Standing standing = there.standing(item);
                lines.add(new CarryLine(item.id(), Kind.ITEM, depth, item.textOrEmpty(AgendaItem.TITLE), Names.of(view, source.id()), List.copyOf(why), actions.size(),
                        standing, standing == CarryLine.Standing.NEW));
                actions.forEach(action -> add(openActions.get(action), depth + 1, source, Reason.OPEN));
            }
        }
    }

    /** The open actions of each item: those recorded at it, and those reviewed below it. */
    private Map<String, List<String>> reviewed(AgendaTree tree, String source) {
        Map<String, Set<String>> actions = new HashMap<>();
        for (Thing action : openActions.values()) {
            String item = action.textOrEmpty(ActionItem.AGENDA_ITEM);
            if (tree.find(item).isPresent()) {
                actions.computeIfAbsent(item, id -> new LinkedHashSet<>()).add(action.id());
            }
        }
        for (Spot spot : tree.inOrder()) {
            view.find(spot.id()).flatMap(CarriedItems::action).filter(openActions::containsKey).filter(action -> !spot.parent().isEmpty()
                    && !spot.parent().equals(CarriedItems.openActions(source)))
                    .ifPresent(action -> actions.computeIfAbsent(spot.parent(), id -> new LinkedHashSet<>()).add(action));
        }
        return actions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
    }

    /** Why each item comes along: none for one that does not. From the last to the first, so that an item knows those below it. */
    private Map<String, Set<Reason>> reasons(AgendaTree tree, String source, Map<String, List<String>> actions) {
        Map<String, Set<Reason>> reasons = new HashMap<>();
        for (Spot spot : tree.inOrder().reversed()) {
            Thing item = view.find(spot.id()).orElseThrow();
            List<String> below = spot.branch().children().stream().map(branch -> branch.id())
                    .filter(id -> view.find(id).flatMap(CarriedItems::action).isEmpty()).toList();
            Set<Reason> why = EnumSet.noneOf(Reason.class);
            if (item.flag(AgendaItem.RECURRING)) {
                why.add(Reason.RECURRING);
            }
            ItemState state = ItemState.of(item.textOrEmpty(AgendaItem.STATE));
            if (state != ItemState.DONE && below.isEmpty() && !item.textOrEmpty(AgendaItem.ITEM_KIND).equals("break")) {
                why.add(state == ItemState.SKIPPED ? Reason.SKIPPED : Reason.NOT_FINISHED);
            }
            if (actions.containsKey(spot.id())) {
                why.add(Reason.OPEN_ACTIONS);
            }
            if (why.isEmpty() && below.stream().anyMatch(id -> !reasons.get(id).isEmpty())) {
                why.add(Reason.HOLDS_OTHERS);
            }
            boolean isReview = CarriedItems.action(item).isPresent() || item.id().equals(CarriedItems.openActions(source));
            reasons.put(spot.id(), isReview || spot.recovered() ? Set.of() : why);
        }
        return reasons;
    }

    private void actionsOf(Thing source, Reason why) {
        openActions.values().stream().filter(action -> action.textOrEmpty(ActionItem.MEETING).equals(source.id())).forEach(action -> add(action, 0, source, why));
        AgendaTree.items(view, source.id()).stream().flatMap(item -> CarriedItems.action(item).stream()).map(openActions::get)
                .filter(action -> action != null).forEach(action -> add(action, 0, source, why));
    }

    private void add(Thing action, int depth, Thing source, Reason why) {
        if (listed.add(action.id())) {
            CarryLine.Standing standing = there.standing(CarriedItems.ofAction(meeting.id(), action.id()));
            String from = Optional.of(action.textOrEmpty(ActionItem.MEETING)).filter(id -> !id.isEmpty()).map(id -> Names.of(view, id))
                    .orElseGet(() -> Names.of(view, source.id()));
            lines.add(new CarryLine(action.id(), Kind.ACTION, depth, oneLine(action), from, List.of(why), 0, standing,
                    standing == CarryLine.Standing.NEW && why == Reason.OPEN));
        }
    }

    /** An action's words as a title. */
    static String oneLine(Thing action) {
        return action.textOrEmpty(ActionItem.TEXT).replaceAll("\\s+", " ").strip();
    }

    /** Not done, not dropped, not struck. */
    private static boolean isOpen(Thing action) {
        String state = action.textOrEmpty(ActionItem.STATE);
        return !state.equals("done") && !state.equals("dropped") && !action.textOrEmpty(ActionItem.READ_BACK).equals("struck");
    }

    /** A cancelled or closed meeting takes nothing in. */
    static boolean takesIn(Thing meeting) {
        return !Set.of("closed", EarlierMeetings.CANCELLED).contains(meeting.textOrEmpty(Meeting.STATUS));
    }
}
