package org.plenary.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says how the things of a list to choose from are worded; nobody types there. */
public final class ShownBy {

    private ShownBy() { }

    /** Words each thing so, and none as nothing. */
    public static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T thing) {
                return thing == null ? "" : words.apply(thing);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}
