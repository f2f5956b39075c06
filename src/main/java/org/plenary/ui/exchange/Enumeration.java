package org.plenary.ui.exchange;

import java.util.List;
import org.plenary.ui.kit.Texts;

/** Several names in one sentence. */
final class Enumeration {

    private Enumeration() { }

    /** "Anna", "Anna and Bob", "Anna, Bob and Cho". */
    static String of(List<String> names, Texts texts) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return texts.text("exchange.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
