package org.plenary.ui.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.ui.kit.Screen;

/** Where the person is, was and can go. Screens are made when first gone to and then kept. */
public final class Navigation {

    private static final int LONGEST_HISTORY = 100;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private final Deque<Address> behind = new ArrayDeque<>();
    private final Deque<Address> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Address>> here = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    /** Navigation among these places, in the order of the rail. */
    public Navigation(List<Place> places) {
        places.forEach(place -> this.places.put(place.id(), place));
    }

    /** Where the person is; empty before the first move. */
    public ReadOnlyObjectProperty<Optional<Address>> here() {
        return here.getReadOnlyProperty();
    }

    /** The places in the order given. */
    public List<Place> places() {
        return List.copyOf(places.values());
    }

    /** The places of a part of the rail. */
    public List<Place> places(Place.Spot spot) {
        return places.values().stream().filter(place -> place.spot() == spot).toList();
    }

    /** The place with that id. */
    public Place place(String id) {
        return Optional.ofNullable(places.get(id)).orElseThrow(() -> new IllegalArgumentException("No place is called " + id));
    }

    /** The screen of a place, made now if it never was. */
    public Screen screen(String id) {
        Screen known = screens.get(id);
        if (known == null) {
            known = place(id).screen().get();
            screens.put(id, known);
        }
        return known;
    }

    /** Goes to a place. */
    public void go(String place) {
        go(place, "");
    }

    /** Goes to a thing at a place. Where the person is already, nothing happens. */
    public void go(String place, String item) {
        Address address = new Address(place, item);
        if (here.get().equals(Optional.of(address))) {
            return;
        }
        here.get().ifPresent(behind::push);
        if (behind.size() > LONGEST_HISTORY) {
            behind.removeLast();
        }
        ahead.clear();
        move(address);
    }

    /** Back to where the person was before. */
    public void back() {
        step(behind, ahead);
    }

    /** Forward again after going back. */
    public void forward() {
        step(ahead, behind);
    }

    /** Whether there is somewhere to go back to. */
    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is somewhere to go forward to. */
    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private void step(Deque<Address> from, Deque<Address> to) {
        if (!from.isEmpty()) {
            here.get().ifPresent(to::push);
            move(from.pop());
        }
    }

    private void move(Address address) {
        place(address.place());
        Optional<Address> left = here.get();
        here.set(Optional.of(address));
        left.filter(old -> !old.place().equals(address.place())).ifPresent(old -> screen(old.place()).onHidden());
        screen(address.place()).onShown(address.item());
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
