package org.plenary.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.util.Subscription;

/** Screens that a test plugs in and out by hand. */
final class HandScreens implements Screens {

    private final List<AudiencePlace.Place> there = new ArrayList<>();
    private final List<Runnable> watching = new ArrayList<>();

    /** A screen of 1280 × 720 that begins there. */
    static AudiencePlace.Place at(double left) {
        return AudiencePlace.Place.of(new Rectangle2D(left, 0, 1280, 720), 96);
    }

    void plug(AudiencePlace.Place screen) {
        there.add(screen);
        List.copyOf(watching).forEach(Runnable::run);
    }

    void unplug(AudiencePlace.Place screen) {
        there.remove(screen);
        List.copyOf(watching).forEach(Runnable::run);
    }

    /** How many want to know. */
    int watchers() {
        return watching.size();
    }

    @Override
    public List<AudiencePlace.Place> now() {
        return List.copyOf(there);
    }

    @Override
    public Subscription watch(Runnable changed) {
        watching.add(changed);
        return () -> watching.remove(changed);
    }
}
