package org.plenary.ui.kit;

/** A piece of work under way. */
@FunctionalInterface
public interface Running {

    /** Nobody is told of the result any more, and the work stops where it looks. Harmless when it has ended. UI thread. */
    void cancel();
}
