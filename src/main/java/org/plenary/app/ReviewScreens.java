package org.plenary.app;

import java.nio.file.Path;
import java.util.List;
import org.plenary.ui.window.Navigation;
import org.plenary.ui.window.Place;

/** Every screen of an open review, a line each, and the ways between them. UI thread. */
final class ReviewScreens {

    private final OpenReview review;
    private final WindowTools tools;
    private final Navigation navigation;

    ReviewScreens(OpenReview review, WindowTools tools) {
        this.review = review;
        this.tools = tools;
        this.navigation = new Navigation(places());
    }

    private List<Place> places() {
        return List.of();
    }

    /** Where the person is and can go. */
    Navigation navigation() {
        return navigation;
    }

    /** Goes to the first screen. */
    void begin() {
        navigation.places().stream().findFirst().ifPresent(place -> navigation.go(place.id()));
    }

    /**
     * A picture of the tour.
     *
     * @param name its file's name, without ending
     * @param go brings up what it shows
     */
    record Stop(String name, Runnable go) { }

    /** What the tour shows, in order. */
    List<Stop> stops(Path waiting) {
        return navigation.places().stream().map(place -> new Stop(place.id(), () -> navigation.go(place.id()))).toList();
    }

    /** Goes to where bundles are sent. */
    void send() {
        navigation.go("exchange");
    }

    /** Goes to where conflicts are settled. */
    void conflicts() {
        navigation.go("exchange");
    }

    /** Goes to the preview of files; changes nothing. */
    void preview(List<Path> files) {
        navigation.go("exchange");
    }

    /** Lets the screen that is shown save what is being typed. */
    void leave() {
        navigation.here().get().ifPresent(here -> navigation.screen(here.place()).onHidden());
    }
}
