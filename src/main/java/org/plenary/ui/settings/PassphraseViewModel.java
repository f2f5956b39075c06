package org.plenary.ui.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Dialogs;
import org.plenary.ui.kit.Passphrase;

/** Whether a passphrase guards the keys, and the ways to change that (SYNC §3 "Keys"). UI thread. */
public final class PassphraseViewModel {

    private final Computer computer;
    private final Dialogs dialogs;
    private final Surroundings around;
    private final ReadOnlyBooleanWrapper guarded = new ReadOnlyBooleanWrapper(false);

    PassphraseViewModel(Computer computer, Dialogs dialogs, Surroundings around) {
        this.computer = computer;
        this.dialogs = dialogs;
        this.around = around;
    }

    /** Whether the keys are under a passphrase. */
    public ReadOnlyBooleanProperty guarded() {
        return guarded.getReadOnlyProperty();
    }

    /** Asks for a passphrase and puts the keys under it; asks for the present one first where there is one. */
    public void set() {
        var question = new Passphrase(text("settings.passphrase.next.title"), text("settings.passphrase.next.why"),
                text("settings.passphrase.next.label"), text("settings.passphrase.next.again"), text("settings.passphrase.next.act"));
        present().ifPresent(now -> dialogs.askForPassphrase(question).ifPresent(next -> change(now, Optional.of(next))));
    }

    /** Asks for the present passphrase and takes it away. */
    public void remove() {
        present().ifPresent(now -> change(now, Optional.empty()));
    }

    /** Reads whether there is one. */
    void read() {
        around.background().read(computer::isUnderPassphrase, guarded::set);
    }

    /** The one they are under; the empty one where they are under none. */
    private Optional<String> present() {
        var question = new Passphrase(text("settings.passphrase.now.title"), text("settings.passphrase.now.why"),
                text("settings.passphrase.now.label"), "", text("settings.passphrase.now.act"));
        return guarded.get() ? dialogs.askForPassphrase(question) : Optional.of("");
    }

    private void change(String now, Optional<String> next) {
        around.background().write(() -> computer.changePassphrase(now, next), outcome -> {
            switch (outcome) {
                case Outcome.Done<Boolean>(Boolean isGuarded) -> {
                    guarded.set(isGuarded);
                    around.notices().tell(text(isGuarded ? "settings.passphrase.set.done" : "settings.passphrase.removed.done"));
                }
                case Outcome.Refused<Boolean>(String sentence) -> around.notices().tell(sentence);
            }
        });
    }

    private String text(String key) {
        return around.texts().text(key);
    }
}
