package org.plenary.ui.window;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Command;
import org.plenary.ui.kit.Keys;
import org.plenary.ui.kit.Palette;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;

/** The commands that work on every screen. */
final class WindowCommands {

    private static final int MOST_NUMBERED = 9;

    private final WindowParts parts;
    private final Texts texts;
    private final Shortcuts shortcuts;

    WindowCommands(WindowParts parts) {
        this.parts = parts;
        this.texts = parts.texts();
        this.shortcuts = parts.shortcuts();
    }

    void register(Palette palette, Runnable showKeys, PaneCycle panes) {
        add("window.palette", "command.palette", palette::open, "Shortcut+K");
        shortcuts.add(new Command("window.keys", texts.text("command.keys"), List.of(Keys.of("F1"), Keys.typed("?")), showKeys));
        places();
        Navigation navigation = parts.navigation();
        shortcuts.add(Command.of("window.back", texts.text("command.back"), "Alt+Left", navigation::back).when(navigation.canGoBack()::get));
        shortcuts.add(Command.of("window.forward", texts.text("command.forward"), "Alt+Right", navigation::forward).when(navigation.canGoForward()::get));
        add("window.next-pane", "command.next-pane", () -> panes.move(1), "F6");
        add("window.previous-pane", "command.previous-pane", () -> panes.move(-1), "Shift+F6");
        add("window.larger", "command.larger", parts.scale()::larger, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
        add("window.smaller", "command.smaller", parts.scale()::smaller, "Shortcut+Minus", "Shortcut+Subtract");
        add("window.usual", "command.usual", parts.scale()::usual, "Shortcut+0", "Shortcut+Numpad 0");
        add("window.saved", "command.saved", parts.status()::flashSaved, "Shortcut+S");
        parts.projector().ifPresent(projector -> {
            add("window.project", "command.project", projector::project, "Shortcut+Shift+O");
            add("window.blank", "command.blank", projector::blankOrShow);
            add("window.freeze", "command.freeze", projector::freezeOrLetGo);
        });
        appearance("window.follow", "command.follow", Appearance.FOLLOW);
        appearance("window.light", "command.light", Appearance.LIGHT);
        appearance("window.dark", "command.dark", Appearance.DARK);
        appearance("window.contrast", "command.contrast", Appearance.CONTRAST);
    }

    private void places() {
        List<Place> places = Stream.concat(parts.navigation().places(Place.Spot.TOP).stream(), parts.navigation().places(Place.Spot.BOTTOM).stream()).toList();
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            List<Keys> keys = at < MOST_NUMBERED ? List.of(Keys.of("Shortcut+" + (at + 1))) : List.of();
            String text = texts.text("command.go", texts.text(place.textKey()));
            shortcuts.add(new Command("window.go." + place.id(), text, keys, () -> parts.navigation().go(place.id())));
        }
    }

    private void appearance(String id, String textKey, Appearance appearance) {
        add(id, textKey, () -> parts.theme().wanted().set(appearance));
    }

    private void add(String id, String textKey, Runnable action, String... keys) {
        shortcuts.add(new Command(id, texts.text(textKey), Stream.of(keys).map(Keys::of).toList(), action));
    }
}
