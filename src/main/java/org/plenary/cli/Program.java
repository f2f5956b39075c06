package org.plenary.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.plenary.domain.exchange.JsonText;
import org.plenary.feature.Outcome;

/** What commands need of the program around them; wired in {@code app}. */
public interface Program {

    /** The program's version. */
    String version();

    /** Reads values that people type. */
    JsonText json();

    /** Opens the review's copy to look at it: also while the window has it open. */
    Outcome<? extends Features> toRead(StartOptions options);

    /** Opens the review's copy to look at it, and to mend it unless the window has it open. */
    Outcome<? extends Features> toWriteIfFree(StartOptions options);

    /** Opens the review's copy to change it: refused while the window has it open. */
    Outcome<? extends Features> toWrite(StartOptions options);

    /**
     * Opens the window, or raises the one that is open, and comes back when the window is closed or was raised.
     *
     * @param bundles whose preview to show, all together; may be none
     */
    Outcome<Boolean> window(StartOptions options, List<Path> bundles);

    /** The bytes of the sample's bundle, made anew from its documents; the same for the same arguments. */
    byte[] makeSample(Instant at, String version);

    /** Takes pictures of every screen; gives their files. */
    Outcome<List<Path>> tour(TourWish wish);

    /** Writes down what nobody expected, where only those look who mend it; returns the short code that finds it again. */
    String report(Throwable failure);
}
