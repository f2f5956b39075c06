package org.plenary.ui.window;

import java.util.Optional;
import org.plenary.ui.kit.Work;

/** A way out of an empty store. */
@FunctionalInterface
public interface WelcomeChoice {

    /**
     * Asks what has to be asked first, such as for a file. UI thread.
     *
     * @return the work, which returns the sentence of a refusal or nothing when the review is there; empty when the person would rather not
     */
    Optional<Work<Optional<String>>> prepare();
}
