package org.plenary.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.plenary.ui.kit.Command;

/** The keys that work in the program, to be searched. UI thread. */
public final class KeysViewModel {

    private final Supplier<List<KeyGroup>> all;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<KeyGroup>> found = new ReadOnlyObjectWrapper<>(List.of());

    /** @param all the commands as they are now, group by group */
    KeysViewModel(Supplier<List<KeyGroup>> all) {
        this.all = all;
        words.subscribe((was, now) -> read());
    }

    /** Words of a command, or its keys. */
    public StringProperty words() {
        return words;
    }

    /** The commands with keys that fit the words; groups without any are left out. */
    public ReadOnlyObjectProperty<List<KeyGroup>> found() {
        return found.getReadOnlyProperty();
    }

    /** Asks anew which commands there are. */
    void read() {
        String wanted = words.get().strip().toLowerCase(Locale.ROOT);
        found.set(all.get().stream().map(group -> new KeyGroup(group.title(), group.commands().stream().filter(command -> fits(command, wanted)).toList()))
                .filter(group -> !group.commands().isEmpty()).toList());
    }

    private static boolean fits(Command command, String wanted) {
        String words = (command.text() + " " + command.shownKeys()).toLowerCase(Locale.ROOT);
        return !command.keys().isEmpty() && words.contains(wanted);
    }
}
