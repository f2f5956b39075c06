package org.plenary.ui.kit;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Something a person can do by key, from the palette or from a button; one registry knows them all.
 *
 * @param id stable and dotted: {@code recommendation.open}
 * @param text what it does, a verb first: "Open the form"
 * @param keys the keys, the first one is shown; may be empty
 * @param possible whether it makes sense now
 * @param action what is done
 */
public record Command(String id, String text, List<Keys> keys, BooleanSupplier possible, Runnable action) {

    /** A command that is always possible. */
    public Command(String id, String text, List<Keys> keys, Runnable action) {
        this(id, text, keys, () -> true, action);
    }

    /** A command with one combination, in the words of {@link Keys#of}. */
    public static Command of(String id, String text, String keys, Runnable action) {
        return new Command(id, text, List.of(Keys.of(keys)), action);
    }

    /** A command for the palette only. */
    public static Command of(String id, String text, Runnable action) {
        return new Command(id, text, List.of(), action);
    }

    /** The same command where it is possible only sometimes. */
    public Command when(BooleanSupplier condition) {
        return new Command(id, text, keys, condition, action);
    }

    /** The keys as people read them; empty for none. */
    public String shownKeys() {
        return keys.isEmpty() ? "" : keys.getFirst().shown();
    }

    /** Runs it if it makes sense now. Returns whether it did. */
    public boolean runIfPossible() {
        boolean now = possible.getAsBoolean();
        if (now) {
            action.run();
        }
        return now;
    }
}
