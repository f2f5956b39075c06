package org.plenary.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** A short code for a failure: the same for the same place in the program, whatever the texts in it. */
final class ErrorCode {

    private static final int FRAMES = 8;

    private ErrorCode() { }

    /** Writes a failure down where those look who mend it, and returns its code. */
    static String report(Throwable failure) {
        String code = of(failure);
        System.getLogger(ErrorCode.class.getName()).log(System.Logger.Level.ERROR, "Unexpected failure " + code, failure);
        return code;
    }

    /** Six characters, made from the classes and methods of the failure and its causes. */
    static String of(Throwable failure) {
        int hash = 0;
        for (Throwable at = failure; at != null; at = at.getCause() == at ? null : at.getCause()) {
            int frames = Arrays.stream(at.getStackTrace()).limit(FRAMES)
                    .map(frame -> frame.getClassName() + "." + frame.getMethodName()).toList().hashCode();
            hash = Objects.hash(hash, at.getClass().getName(), frames);
        }
        return String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
    }
}
