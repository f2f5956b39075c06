package org.plenary.app;

import java.time.Clock;
import org.plenary.ui.kit.Threads;
import org.plenary.ui.recommendation.Surroundings;

/**
 * What the window puts at each screen's disposal: the screens don't know each other, so each has a record of its own for it.
 *
 * @param clock in the zone of the person's computer
 */
record ScreenSurroundings(WindowTools tools, Clock clock) {

    org.plenary.ui.exchange.Surroundings exchange() {
        return new org.plenary.ui.exchange.Surroundings(tools.background(), tools.delay(), Threads.uiThread(), tools.dialogs(), tools.texts(), clock);
    }

    org.plenary.ui.meeting.Surroundings meetings() {
        return new org.plenary.ui.meeting.Surroundings(tools.background(), tools.delay(), Threads.uiThread(), tools.notices(), tools.status(),
                tools.texts());
    }

    org.plenary.ui.minutes.Surroundings minutes() {
        return new org.plenary.ui.minutes.Surroundings(tools.background(), tools.delay(), Threads.uiThread(), tools.notices(), tools.status(),
                tools.dialogs(), tools.projector(), tools.texts());
    }

    Surroundings recommendations() {
        return new Surroundings(tools.background(), tools.delay(), Threads.uiThread()::accept, tools.notices(), tools.texts(), clock);
    }

    org.plenary.ui.register.Surroundings register() {
        return new org.plenary.ui.register.Surroundings(tools.background(), tools.delay(), Threads.uiThread(), tools.notices(), tools.status(),
                tools.dialogs(), tools.texts(), clock);
    }

    org.plenary.ui.review.Surroundings review() {
        return new org.plenary.ui.review.Surroundings(tools.background(), tools.delay(), Threads.uiThread(), tools.notices(), tools.status(),
                tools.texts(), clock);
    }

    org.plenary.ui.settings.Surroundings settings() {
        return new org.plenary.ui.settings.Surroundings(tools.background(), tools.delay(), Threads.uiThread(), tools.notices(), tools.texts());
    }
}
