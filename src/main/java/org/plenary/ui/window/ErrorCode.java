package org.plenary.ui.window;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A short code that is the same for the same failure, so that two people can tell whether they met the same one. */
final class ErrorCode {

    private ErrorCode() { }

    /** A code like {@code 5f3a-90cc}, from what failed and where; not from its message, which may hold people's words, nor from line numbers. */
    static String of(Throwable failure) {
        CRC32 hash = new CRC32();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            hash.update(cause.getClass().getName().getBytes(StandardCharsets.UTF_8));
            for (StackTraceElement place : cause.getStackTrace()) {
                hash.update((place.getClassName() + place.getMethodName()).getBytes(StandardCharsets.UTF_8));
            }
        }
        String digits = String.format(Locale.ROOT, "%08x", hash.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
