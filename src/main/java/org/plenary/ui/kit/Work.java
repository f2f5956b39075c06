package org.plenary.ui.kit;

/**
 * Something that takes a while and can say how far it is.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {

    /** Does the work, off the UI thread. Anything thrown goes to the one who asked. */
    T run(Progress progress) throws Exception;
}
