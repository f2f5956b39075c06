package org.plenary.ui.exchange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenary.feature.exchange.KeyHolder;

/** Somebody whose key is known here, so that a file can be encrypted for them. */
public final class Reader {

    private final KeyHolder holder;
    private final String words;
    private final BooleanProperty chosen;

    Reader(KeyHolder holder, String words, boolean chosen) {
        this.holder = holder;
        this.words = words;
        this.chosen = new SimpleBooleanProperty(chosen);
    }

    /** The slug. */
    String person() {
        return holder.person();
    }

    /** As people know them. */
    String name() {
        return holder.name();
    }

    /** Their name, and what should be known of their key. */
    public String words() {
        return words;
    }

    /** Whether they will be able to open the file. */
    public BooleanProperty chosen() {
        return chosen;
    }
}
