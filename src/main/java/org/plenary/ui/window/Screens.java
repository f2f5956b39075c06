package org.plenary.ui.window;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The screens of this computer, which come and go as people plug them in and out. UI thread. */
interface Screens {

    /** Those that are there now: at least one. */
    List<AudiencePlace.Place> now();

    /** Runs this whenever a screen came, went, or changed, until unsubscribed. */
    Subscription watch(Runnable changed);

    /** The real ones. */
    static Screens plugged() {
        return new Screens() {
            @Override
            public List<AudiencePlace.Place> now() {
                return Screen.getScreens().stream().map(screen -> AudiencePlace.Place.of(screen.getBounds(), screen.getDpi())).toList();
            }

            @Override
            public Subscription watch(Runnable changed) {
                InvalidationListener listener = list -> changed.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}
