package org.plenary.ui.projector;

import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.Slide;

/**
 * All that decides what the audience sees; the clock apart. Everything that shows it follows this one value, so that the chair's miniature
 * and the audience's window can't differ.
 *
 * @param slide what is shown
 * @param page of the slide, from 0
 * @param isBlank whether nothing is shown in its place
 * @param isFrozen whether it stays while other slides are given
 * @param look size, ground and parts
 * @param frame the line below
 * @param aspect width of the audience's screen by its height
 */
public record ProjectorState(Slide slide, int page, boolean isBlank, boolean isFrozen, ProjectorLook look, Frame frame, double aspect) {

    /** The shape of most projectors. */
    public static final double WIDE = 16.0 / 9;

    ProjectorState with(Slide other, int at) {
        return new ProjectorState(other, at, isBlank, isFrozen, look, frame, aspect);
    }

    ProjectorState at(int other) {
        return with(slide, other);
    }

    ProjectorState blank(boolean on) {
        return new ProjectorState(slide, page, on, isFrozen, look, frame, aspect);
    }

    ProjectorState frozen(boolean on) {
        return new ProjectorState(slide, page, isBlank, on, look, frame, aspect);
    }

    ProjectorState with(ProjectorLook other) {
        return new ProjectorState(slide, page, isBlank, isFrozen, other, frame, aspect);
    }

    ProjectorState with(Frame other) {
        return new ProjectorState(slide, page, isBlank, isFrozen, look, other, aspect);
    }

    ProjectorState shaped(double other) {
        return new ProjectorState(slide, page, isBlank, isFrozen, look, frame, other);
    }
}
