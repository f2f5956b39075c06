package org.plenary.ui.settings;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.review.ProveStore;
import org.plenary.feature.review.SayWhoIAm;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Dialogs;

/** The settings; each applies at once. UI thread. */
public final class SettingsViewModel {

    private static final Duration QUIET = Duration.ofMillis(300);

    private final YouViewModel you;
    private final PassphraseViewModel passphrase;
    private final DataViewModel data;
    private final KeysViewModel keys;
    private final ObjectProperty<Appearance> appearance;
    private final IntegerProperty textSize;
    private final About about;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.YOU);
    private boolean shown;

    /** The parts of the settings, in their order. */
    public enum Section {
        /** Who works here. */
        YOU,
        /** How the windows look. */
        APPEARANCE,
        /** What an audience sees. */
        PROJECTOR,
        /** Where things lie. */
        DATA,
        /** The keys. */
        KEYS,
        /** What the program is. */
        ABOUT
    }

    /**
     * @param appearance how the person wants the windows to look: the theme's own property
     * @param textSize in per cent: the scale's own property
     * @param keys the commands as they are now, group by group
     * @param sayWhoIAm asks who works here
     */
    public SettingsViewModel(LocalCopy copy, Computer computer, ObjectProperty<Appearance> appearance, IntegerProperty textSize,
            Supplier<List<KeyGroup>> keys, About about, Runnable sayWhoIAm, Dialogs dialogs, Surroundings around) {
        this.you = new YouViewModel(new SayWhoIAm(copy), computer, around, sayWhoIAm);
        this.passphrase = new PassphraseViewModel(computer, dialogs, around);
        this.data = new DataViewModel(new ProveStore(copy), computer, around);
        this.keys = new KeysViewModel(keys);
        this.appearance = appearance;
        this.textSize = textSize;
        this.about = about;
        Debounce soon = new Debounce(around.delay(), QUIET, this::readIfShown);
        copy.onChange(kinds -> around.ui().accept(soon::touch));
    }

    /** Who works here. */
    public YouViewModel you() {
        return you;
    }

    /** Whether a passphrase guards this person's keys. */
    public PassphraseViewModel passphrase() {
        return passphrase;
    }

    /** Where things lie. */
    public DataViewModel data() {
        return data;
    }

    /** The keys. */
    public KeysViewModel keys() {
        return keys;
    }

    /** How the windows look. */
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /** The text size in per cent. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** What the program is. */
    public About about() {
        return about;
    }

    /** The part that is shown. */
    public ObjectProperty<Section> section() {
        return section;
    }

    /** Somebody looks at them. */
    public void show() {
        shown = true;
        readIfShown();
    }

    /** Nobody looks at them any more. */
    public void leave() {
        you.keepDevice();
        shown = false;
    }

    /** Who works here has changed, perhaps. */
    private void readIfShown() {
        if (shown) {
            you.read();
            passphrase.read();
            data.read();
            keys.read();
        }
    }
}
