package org.plenary.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;

/** The audience's window in the hands of the chair (DOMAIN C2). UI thread. */
public interface ProjectorControls extends Projector {

    /** What the audience sees now. */
    ReadOnlyObjectProperty<Projected> projected();

    /** Shows nothing, or again what was shown. */
    void blankOrShow();

    /** Keeps what the audience sees while other slides are shown to the chair, or lets it go on to the latest of them. */
    void freezeOrLetGo();

    /** Larger type, by a step. */
    void larger();

    /** Smaller type, by a step; nothing gets smaller than an audience can read. */
    void smaller();

    /** Dark on light, or light on dark. */
    void changeTheme();

    /** Turns to the next page of the slide; the last one stays. */
    void nextPage();

    /** Turns to the page before; the first one stays. */
    void previousPage();

    /** Words the line below every slide: the team, the meeting, and where it is; each may be empty. */
    void frame(String team, String meeting, String place);

    /** From now on the keys of the audience's window do this. */
    void steerBy(Steering steering);
}
