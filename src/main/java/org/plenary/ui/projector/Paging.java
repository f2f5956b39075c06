package org.plenary.ui.projector;

/** Knows how many pages a slide takes: as many as its words need at the size they are to be read in. */
@FunctionalInterface
public interface Paging {

    /**
     * The pages of a slide.
     *
     * @param count 1 or more
     * @param first the one to be shown first, from 0: that of the step or the row that is spoken about
     */
    record Pages(int count, int first) { }

    /** The pages of the slide in this state, whichever of them it is at. */
    Pages of(ProjectorState state);
}
