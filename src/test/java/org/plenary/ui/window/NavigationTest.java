package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Screen;

class NavigationTest {

    private final List<String> made = new ArrayList<>();
    private final Navigation navigation = new Navigation(List.of(
            Place.of("table", "Table", Feather.LIST, () -> screen("table")),
            Place.of("form", "Form", Feather.EDIT, () -> screen("form")).inside("table"),
            Place.of("settings", "Settings", Feather.SETTINGS, () -> screen("settings")).atBottom()));

    @Test
    void aScreenIsMadeWhenFirstShownAndThenKept() {
        assertThat(made).isEmpty();
        navigation.go("table");
        navigation.go("form", "12");
        navigation.go("table");
        assertThat(made).containsExactly("table", "form");
    }

    @Test
    void backAndForwardFollowTheHistory() {
        navigation.go("table");
        navigation.go("form", "12");
        navigation.go("form", "13");
        navigation.back();
        assertThat(here()).contains(new Address("form", "12"));
        navigation.back();
        assertThat(here()).contains(new Address("table", ""));
        navigation.back();
        assertThat(here()).contains(new Address("table", ""));
        navigation.forward();
        assertThat(here()).contains(new Address("form", "12"));
        assertThat(List.of(navigation.canGoBack().get(), navigation.canGoForward().get())).containsExactly(true, true);
    }

    @Test
    void goingSomewhereNewForgetsTheWayForward() {
        navigation.go("table");
        navigation.go("form", "12");
        navigation.back();
        navigation.go("settings");
        assertThat(navigation.canGoForward().get()).isFalse();
        navigation.back();
        assertThat(here()).contains(new Address("table", ""));
    }

    @Test
    void goingWhereOneIsDoesNothing() {
        navigation.go("table");
        navigation.go("table");
        assertThat(navigation.canGoBack().get()).isFalse();
    }

    @Test
    void screensHearThatTheyAreShownAndLeft() {
        navigation.go("form", "12");
        navigation.go("form", "13");
        navigation.go("table");
        assertThat(((ADummyScreen) navigation.screen("form")).events).containsExactly("shown 12", "shown 13", "hidden");
    }

    @Test
    void theRailHasOnlyItsOwnPlaces() {
        assertThat(navigation.places(Place.Spot.TOP)).extracting(Place::id).containsExactly("table");
        assertThat(navigation.places(Place.Spot.BOTTOM)).extracting(Place::id).containsExactly("settings");
        assertThat(navigation.place("form").parent()).isEqualTo("table");
    }

    @Test
    void anUnknownPlaceIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> navigation.go("nowhere")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nowhere");
    }

    private Optional<Address> here() {
        return navigation.here().get();
    }

    private Screen screen(String id) {
        made.add(id);
        return new ADummyScreen(new Group(), id, "", List.of(), List.of());
    }
}
