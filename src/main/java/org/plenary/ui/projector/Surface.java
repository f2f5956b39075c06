package org.plenary.ui.projector;

import org.plenary.ui.kit.ProjectorLook;

/**
 * What a slide is set on.
 *
 * @param width from edge to edge
 * @param look the size and the parts that were chosen
 */
record Surface(double width, ProjectorLook look) {

    static Surface of(ProjectorState state) {
        return new Surface(Type.width(state.aspect()), state.look());
    }

    /** The width between the margins. */
    double room() {
        return width - 2 * Type.MARGIN;
    }

    /** Where the line at the bottom begins, or the lower edge where there is none. */
    double bottom() {
        return Type.HEIGHT - (look.hasFooter() || look.hasClock() ? Type.FOOTER : Type.BOTTOM);
    }

    /** A size of type as it was chosen. */
    double size(double usual) {
        return Type.scaled(usual, look.percent());
    }
}
