package org.plenary.ui.kit;

/** What the keys of a presenter's remote do, whichever window has the keyboard. UI thread. */
public interface Steering {

    /** On: the next page of the slide, then what comes next. */
    void next();

    /** Back: the page before, then what was before. */
    void previous();

    /** The clock stands still, or goes on. */
    void pauseOrGoOn();

    /** Shows the clock of what is in hand, or takes it away again. */
    void timer();
}
